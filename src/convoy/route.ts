import type { LonLat, Place, PlaceId } from '../domain/place';
import { lineKm } from '../measure/geodesy';
import { nearestAmong, type Polyline, polyline } from '../measure/polyline';
import { shortestWay, type TrackNetwork } from '../measure/track-graph';

/** A column's way as one line, with its places in order, km from the start. */
export interface Route {
  readonly along: Polyline;
  readonly stops: readonly { readonly place: PlaceId; readonly km: number }[];
  /** Between some of its places there is no track on file: there it is drawn straight. */
  readonly assumed: boolean;
}

/** The shortest way along the tracks from each place to the next, ways off the track included. */
export function routeBetween(places: readonly Place[], network: TrackNetwork): Route {
  const line: LonLat[] = [];
  const stops: { readonly place: PlaceId; readonly km: number }[] = [];
  let assumed = false;
  places.forEach(({ id, at }, i) => {
    const before = places[i - 1];
    const way = before && shortestWay(network, before.at, at);
    if (before && !way) assumed = true;
    for (const point of [...(way?.line ?? []), at]) if (!same(line.at(-1), point)) line.push(point);
    stops.push({ place: id, km: lineKm(line) });
  });
  return { along: polyline(line), stops, assumed };
}

/** The position of the route nearest to a point, km from the start, and how far the point lies off it; undefined for a route of no length. */
export function footOnRoute(route: Route, at: LonLat): { readonly km: number; readonly offKm: number } | undefined {
  return nearestAmong([route.along], at);
}

function same(a: LonLat | undefined, b: LonLat): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
