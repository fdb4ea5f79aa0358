import MiniSearch from 'minisearch';
import type { Dataset } from '../domain/dataset';
import type { EventId } from '../domain/event';
import type { PlaceId } from '../domain/place';
import { fold } from '../domain/text';
import { derived } from '../state/derived';
import { mentionText } from '../state/mentions';
import type { Judged } from '../state/selectors';

export type Found = { readonly type: 'place'; readonly id: PlaceId } | { readonly type: 'event'; readonly id: EventId };

export interface SearchIndex {
  /** Best first, at most `limit`. */
  find(query: string, limit: number): readonly Found[];
}

/** One term, with the Arabic article and the French elision taken off. */
function term(word: string): string {
  const folded = fold(word);
  return /^[\u0600-\u06ff]/.test(folded) ? folded.replace(/^(?:وال|بال|كال|فال|ال|لل)(?=.{3})/u, '') : folded.replace(/^(?:l|d|qu|n|s|c|j|m|t)'/, '');
}

/** Full text over a data set's places (every spelling) and those of its events that are known, with their claims and sources; all languages at once. */
export const buildIndex = derived((dataset: Dataset, known: readonly Judged[]): SearchIndex => {
  const index = new MiniSearch<{ id: string; name: string; text: string }>({
    fields: ['name', 'text'],
    processTerm: term,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 3 }, boostDocument: (id) => (String(id).startsWith('place ') ? 1.5 : 1) },
  });
  for (const place of dataset.places.values()) {
    if (place.computed === undefined) index.add({ id: `place ${place.id}`, name: [...Object.values(place.names), ...place.variants].join(' '), text: '' });
  }
  for (const { event } of known) {
    index.add({ id: `event ${event.id}`, name: Object.values(event.title).join(' '), text: mentionText(event, dataset) });
  }
  return {
    find: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => found(String(id))),
  };
});

function found(id: string): Found {
  const [type, ...rest] = id.split(' ');
  const name = rest.join(' ');
  return type === 'place' ? { type: 'place', id: name as PlaceId } : { type: 'event', id: name as EventId };
}
