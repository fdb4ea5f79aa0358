import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { LonLat, PlaceId } from '../domain/place';
import { derived } from '../state/derived';
import { type Point, project } from './mercator';
import { isVague } from './place/vague';

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

/** Spots whose marks would overlap are one mark: nearer to each other than so many discs; below zoom 6.2 ever more. */
function gatherPx(zoom: number, size: number): number {
  return Math.max(1.4, Math.min(2.2, (6.2 - zoom) * 1.3)) * size;
}

/**
 * Where each spot's events stand at a zoom: at the busiest spot near enough, else at their own. What is told of a place and what lies somewhere on the way
 * stay apart, for the one is not where the other is; and so does each region.
 */
export const gatheredInto = derived((data: Dataset, zoom: number, size: number): ReadonlyMap<string, Spot> => {
  const kept: Spot[] = [];
  const into = new Map<string, Spot>();
  for (const spot of spots(data)) {
    const [x, y] = project(spot.at, zoom);
    const near = kept.find((other) => {
      const [left, top] = project(other.at, zoom);
      return exact(spot, data) && exact(other, data) && atPlace(spot, data) === atPlace(other, data) && Math.hypot(left - x, top - y) < gatherPx(zoom, size);
    });
    if (!near) kept.push(spot);
    into.set(spot.key, near ?? spot);
  }
  return into;
});

/** The spots at which marks stand at a zoom, the busiest first; those without an exact place last, as they may stand anywhere near. */
export function ownSpots(data: Dataset, zoom: number, size: number): readonly Spot[] {
  const own = [...new Set(gatheredInto(data, zoom, size).values())];
  return [...own.filter((spot) => exact(spot, data)), ...own.filter((spot) => !exact(spot, data))];
}

/** The spots at which some event is less exact than its mark would say, or joined by one, at a zoom: their marks need room for a soft ring. */
export const softSpots = derived((data: Dataset, zoom: number, size: number): ReadonlySet<string> => {
  const into = gatheredInto(data, zoom, size);
  return new Set(
    data.events.flatMap((event) => {
      const spot = isVague(event, data) ? spotOf(event) : undefined;
      return spot ? [spot.key, into.get(spot.key)?.key ?? spot.key] : [];
    }),
  );
});

function atPlace({ place }: Spot, data: Dataset): boolean {
  const found = place && data.places.get(place);
  return found !== undefined && found.computed === undefined;
}

function exact({ place }: Spot, data: Dataset): boolean {
  return (place && data.places.get(place)?.kind) !== 'region';
}

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
