import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../domain/place';

const WGS84 = geodesic.Geodesic.WGS84;
const { DISTANCE, AZIMUTH, STANDARD } = geodesic.Geodesic;
const RADIANS = Math.PI / 180;

/** Every outcome of the library is optional in its types; here a missing one is NaN, which no test would let through. */
function inverse(a: LonLat, b: LonLat): { readonly km: number; readonly azimuth: number } {
  const found = WGS84.Inverse(a[1], a[0], b[1], b[0], DISTANCE | AZIMUTH);
  return { km: (found.s12 ?? Number.NaN) / 1000, azimuth: found.azi1 ?? Number.NaN };
}

function placed(found: { readonly lon2?: number; readonly lat2?: number }): LonLat {
  return [found.lon2 ?? Number.NaN, found.lat2 ?? Number.NaN];
}

/** Length of the WGS84 geodesic, km. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return inverse(a, b).km;
}

/** Direction in which b lies from a: degrees from true north, 0 up to 360. */
export function bearing(a: LonLat, b: LonLat): number {
  return (inverse(a, b).azimuth + 360) % 360;
}

/** The point so many km away in a direction (degrees from true north). */
export function destination(a: LonLat, degrees: number, km: number): LonLat {
  return placed(WGS84.Direct(a[1], a[0], degrees, km * 1000, STANDARD));
}

/** Length of a line of geodesics, km. */
export function lineKm(line: readonly LonLat[]): number {
  return line.reduce((sum, at, i) => (i === 0 ? 0 : sum + distanceKm(line[i - 1]!, at)), 0);
}

/** The same line with points added so that no two are farther apart than `every` km; its own points stay as they are. */
export function densify(line: readonly LonLat[], every: number): readonly LonLat[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (!from) return [to];
    const pieces = Math.max(1, Math.ceil(distanceKm(from, to) / every));
    const way = WGS84.InverseLine(from[1], from[0], to[1], to[0]);
    const added = Array.from({ length: pieces - 1 }, (_, n) => placed(way.Position((way.s13 * (n + 1)) / pieces)));
    return [...added, to];
  });
}

/** The point of the geodesic a–b that lies so many km from a. */
export function between(a: LonLat, b: LonLat, km: number): LonLat {
  return placed(WGS84.InverseLine(a[1], a[0], b[1], b[0]).Position(km * 1000));
}

/** A point of a geodesic: how far along it, and how far a given point lies off it, both km. */
export interface Foot {
  readonly km: number;
  readonly offKm: number;
  readonly at: LonLat;
}

/** The point of the geodesic a–b nearest to a given one. Each round moves by the part of the offset that runs along the line; three rounds reach a millimetre. */
export function footOn(a: LonLat, b: LonLat, given: LonLat): Foot {
  const way = WGS84.InverseLine(a[1], a[0], b[1], b[0]);
  const first = inverse(a, given);
  let s = 0;
  let foot: Foot = { km: 0, offKm: first.km, at: a };
  let along = first.km * 1000 * Math.cos((first.azimuth - way.azi1) * RADIANS);
  for (let round = 0; round < 8 && Math.abs(along) > 1e-4; round++) {
    const next = Math.min(way.s13, Math.max(0, s + along));
    if (next === s) break;
    s = next;
    const found = way.Position(s, STANDARD);
    const at = s === way.s13 ? b : placed(found);
    const rest = inverse(at, given);
    foot = { km: s / 1000, offKm: rest.km, at };
    along = rest.km * 1000 * Math.cos((rest.azimuth - (found.azi2 ?? Number.NaN)) * RADIANS);
  }
  return foot;
}
