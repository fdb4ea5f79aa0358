import { nameAt } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import { fold } from '../domain/text';

/** All that can be looked for in an event, folded: title, place in every spelling, parties, what is said by whom and where. */
export function mentionText(event: MapEvent, dataset: Dataset): string {
  const place = event.where.place && dataset.places.get(event.where.place);
  const actors = event.actors.flatMap(({ id }) => {
    const actor = dataset.actors.get(id);
    return actor ? [...Object.values(nameAt(actor, event.when.start).name), ...actor.abbreviations, ...actor.aliases] : [];
  });
  const said = event.claims.flatMap(({ says, source, speaker }) => [says.en, says.fr, source.outlet, speaker.name ?? '']);
  return fold([...Object.values(event.title), ...(place ? [...Object.values(place.names), ...place.variants] : []), ...actors, ...said].join(' '));
}

/** Whether a folded text mentions every word of a query. */
export function mentions(text: string, query: string): boolean {
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
