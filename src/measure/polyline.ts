import type { LonLat } from '../domain/place';
import { between, distanceKm, type Foot, footOn } from './geodesy';

/** A line with its length up to each of its points, km. */
export interface Polyline {
  readonly line: readonly LonLat[];
  readonly kmAt: readonly number[];
  readonly km: number;
}

export function polyline(line: readonly LonLat[]): Polyline {
  const kmAt: number[] = [];
  line.forEach((at, i) => {
    kmAt.push(i === 0 ? 0 : kmAt[i - 1]! + distanceKm(line[i - 1]!, at));
  });
  return { line, kmAt, km: kmAt.at(-1) ?? 0 };
}

/** The point so many km from the start; beyond an end it is that end. */
export function pointAlong({ line, kmAt, km: whole }: Polyline, km: number): LonLat {
  if (km <= 0) return line[0]!;
  if (km >= whole) return line.at(-1)!;
  const i = kmAt.findIndex((there) => there >= km);
  if (kmAt[i] === km) return line[i]!;
  return between(line[i - 1]!, line[i]!, km - kmAt[i - 1]!);
}

/** The stretch between two positions, km from the start, in the order asked for: `from` may lie behind `to`. */
export function stretch(along: Polyline, from: number, to: number): readonly LonLat[] {
  const [low, high] = from <= to ? [from, to] : [to, from];
  const inside = along.line.filter((_, i) => along.kmAt[i]! > low && along.kmAt[i]! < high);
  const cut = [pointAlong(along, low), ...inside, pointAlong(along, high)];
  return from <= to ? cut : cut.reverse();
}

/** A foot on one of several lines; `index` says on which. */
export interface FootAmong extends Foot {
  readonly index: number;
}

const KM_PER_DEGREE = 111.2;
const TIE_KM = 1e-6;

/** The point of all usable lines nearest to a given one; the first line wins a tie. A flat sketch drops the far segments, the geodesic decides among the rest. */
export function nearestAmong(lines: readonly Polyline[], given: LonLat, usable: (index: number) => boolean = () => true): FootAmong | undefined {
  const squeeze = Math.cos((given[1] * Math.PI) / 180);
  const candidates: { readonly index: number; readonly segment: number; readonly least: number }[] = [];
  let bound = Number.POSITIVE_INFINITY;
  lines.forEach(({ line, kmAt }, index) => {
    if (!usable(index)) return;
    for (let segment = 1; segment < line.length; segment++) {
      const flat = flatKm(line[segment - 1]!, line[segment]!, given, squeeze);
      const slack = slackKm(flat, kmAt[segment]! - kmAt[segment - 1]!);
      if (flat - slack <= bound) candidates.push({ index, segment, least: flat - slack });
      bound = Math.min(bound, flat + slack);
    }
  });
  let best: FootAmong | undefined;
  for (const { index, segment, least } of candidates) {
    if (least > bound) continue;
    const { line, kmAt } = lines[index]!;
    const foot = footOn(line[segment - 1]!, line[segment]!, given);
    if (!best || foot.offKm < best.offKm - TIE_KM) best = { ...foot, km: kmAt[segment - 1]! + foot.km, index };
  }
  return best;
}

/** Distance to a segment on a flat map around the given point, km; `squeeze` is the cosine of its latitude. */
function flatKm(a: LonLat, b: LonLat, given: LonLat, squeeze: number): number {
  const ax = (a[0] - given[0]) * squeeze;
  const ay = a[1] - given[1];
  const dx = (b[0] - a[0]) * squeeze;
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + t * dx, ay + t * dy) * KM_PER_DEGREE;
}

/** How wrong the flat distance may be: its scale, and the bulge of a geodesic of that length. */
function slackKm(flat: number, segmentKm: number): number {
  return 0.02 * flat + (segmentKm * segmentKm) / 20_000 + 0.01;
}
