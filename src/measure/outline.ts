import { bbox, circle, multiPoint } from '@turf/turf';
import type { LonLat } from '../domain/place';

const STEPS = 64;

/** The ring of a disc in true scale, closed, to draw (on Turf's sphere, within 0.6 % of the geodesic radius, km). */
export function discRing(at: LonLat, radiusKm: number): readonly LonLat[] {
  const [ring = []] = circle([...at], radiusKm, { steps: STEPS, units: 'kilometers' }).geometry.coordinates;
  return ring.flatMap(([lon, lat]): readonly LonLat[] => (lon === undefined || lat === undefined ? [] : [[lon, lat]]));
}

/** The frame round some points: west, south, east, north in degrees. */
export function frame(points: readonly LonLat[]): readonly [west: number, south: number, east: number, north: number] {
  const [west, south, east, north] = bbox(multiPoint(points.map((point) => [...point])));
  return [west, south, east, north];
}
