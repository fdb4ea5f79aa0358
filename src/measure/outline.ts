import { bbox, multiPoint } from '@turf/turf';
import type { LonLat } from '../domain/place';

/** The frame round some points: west, south, east, north in degrees. */
export function frame(points: readonly LonLat[]): readonly [west: number, south: number, east: number, north: number] {
  const [west, south, east, north] = bbox(multiPoint(points.map((point) => [...point])));
  return [west, south, east, north];
}
