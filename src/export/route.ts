import type { LonLat } from '../domain/place';
import { densify } from '../measure/geodesy';
import type { LegMeasurement, Measurement } from '../measure/measurement';
import type { RingSet, Vertex } from '../measure/ruler';

/** A corner with its name; the radius says how well its position is known, km. */
export interface RoutePoint {
  readonly name: string;
  readonly vertex: Vertex;
  readonly radiusKm: number | undefined;
}

/** What was measured, as every file format takes it. */
export interface Route {
  readonly title: string;
  readonly points: readonly RoutePoint[];
  readonly measured: Measurement;
  readonly rings: readonly { readonly name: string; readonly set: RingSet }[];
  readonly paceKmPerDay: number;
  /** How the figures came about, and whose data they rest on; a sentence or two each. */
  readonly method: string;
  readonly credit: string;
}

/** Points of a written line are at most this far apart, km, so that a flat map bends it as the geodesic runs. */
const EVERY_KM = 10;

/** A leg from corner to corner, with the ways between corner and track, in points at most 10 km apart. */
export function densifiedLeg(leg: LegMeasurement, from: LonLat, to: LonLat): readonly LonLat[] {
  const line = [from, ...leg.line, to].filter((at, i, all) => i === 0 || at[0] !== all[i - 1]?.[0] || at[1] !== all[i - 1]?.[1]);
  return densify(line, EVERY_KM);
}

/** Rounded for a file: 6 decimals of a degree are a decimetre, 3 of a km a metre. */
export function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** A name for the file, without ending: "anefis-kidal". */
export function fileName({ points, rings }: Route): string {
  const named = (points.length > 0 ? [points[0], points.at(-1)] : rings).flatMap((one) => (one ? [one.name] : []));
  const plain = [...new Set(named)].map((name) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  return ['ruler', ...plain.filter((name) => name !== '')].join('-').slice(0, 80);
}
