import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { LonLat, PlaceId } from '../domain/place';
import { derived } from '../state/derived';
import { project, type Point } from './mercator';

/** A point of the map at which events stand; its key is that of the stacks. */
export interface Spot {
  readonly key: string;
  readonly at: LonLat;
  readonly place: PlaceId | undefined;
}

/** Every place of which the data set tells something, the busiest first. */
export const spots = derived((data: Dataset): readonly Spot[] => {
  const found = new Map<string, { readonly spot: Spot; count: number }>();
  for (const event of data.events) {
    const spot = spotOf(event);
    if (!spot) continue;
    const known = found.get(spot.key);
    if (known) known.count += 1;
    else found.set(spot.key, { spot, count: 1 });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || (a.spot.key < b.spot.key ? -1 : 1)).map(({ spot }) => spot);
});

function spotOf({ at, where }: MapEvent): Spot | undefined {
  return at && { key: where.place ?? at.join(','), at, place: where.place };
}

/** Points along all tracks, about 7 px apart at a zoom. */
export function trackPoints(data: Dataset, zoom: number): Point[] {
  return data.tracks.flatMap(({ line }) => line.slice(1).flatMap((to, i) => dotted(project(line[i] ?? to, zoom), project(to, zoom))));
}

function dotted(a: Point, b: Point): Point[] {
  const steps = Math.min(400, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 7));
  return Array.from({ length: steps + 1 }, (_, i): Point => [a[0] + ((b[0] - a[0]) * i) / steps, a[1] + ((b[1] - a[1]) * i) / steps]);
}
