import type { Dataset } from '../domain/dataset';
import type { KnownIds } from './check';

/** The ids of a decoded data set, for files that are read after it. */
export function idsOf({ sources, actors, places, events, convoys, absent }: Dataset): KnownIds {
  return {
    source: new Set<string>(sources.keys()),
    actor: new Set<string>(actors.keys()),
    place: new Set<string>(places.keys()),
    event: new Set<string>(events.map(({ id }) => id)),
    claim: new Set<string>(events.flatMap(({ claims }) => claims.map(({ id }) => id))),
    convoy: absent.has('convoys.json') ? undefined : new Set<string>(convoys.map(({ id }) => id)),
  };
}
