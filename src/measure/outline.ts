import type { LonLat } from '../domain/place';

/** The frame round some points: west, south, east, north in degrees. */
export function frame(points: readonly LonLat[]): readonly [west: number, south: number, east: number, north: number] {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
