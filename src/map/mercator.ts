import type { LonLat } from '../domain/place';

/** Pixels from the world's north-west corner, at a zoom with tiles of 512 px. */
export type Point = readonly [x: number, y: number];

/** Web Mercator as MapLibre draws it; the map is never turned or tilted, so differences of these are screen pixels. */
export function project([lon, lat]: LonLat, zoom: number): Point {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [((lon + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

/** The way back. */
export function unproject([x, y]: Point, zoom: number): LonLat {
  const size = 512 * 2 ** zoom;
  return [(x / size) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI];
}

/** How many km one pixel covers at a latitude. */
export function kmPerPixel(lat: number, zoom: number): number {
  return (40_075.017 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
}
