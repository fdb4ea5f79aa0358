import type { Dataset } from '../domain/dataset';
import type { PlaceId } from '../domain/place';
import { derived } from '../state/derived';
import { byRank, firstZoom } from './labels';

/** Places with one point on file: a camp of which only the town is known. The more important is the inner one; the others' rings stand round its ring. */
export const coincident = derived((data: Dataset): ReadonlyMap<PlaceId, 'inner' | 'outer'> => {
  const drawn = [...data.places.values()].filter((place) => firstZoom(place) < Number.POSITIVE_INFINITY).toSorted(byRank);
  const first = new Map<string, PlaceId>();
  const found = new Map<PlaceId, 'inner' | 'outer'>();
  for (const { id, at } of drawn) {
    const inner = first.get(at.join(','));
    if (inner === undefined) first.set(at.join(','), id);
    else found.set(inner, 'inner').set(id, 'outer');
  }
  return found;
});
