import type { Range, SightedAt } from '../domain/convoy';
import type { LonLat } from '../domain/place';
import type { When } from '../domain/when';
import { between, distanceKm, footOn } from '../measure/geodesy';
import type { Fix } from './reach';
import { footOnRoute, type Route } from './route';

/** The place that a sighting names: where it lies and how well that is known, km. */
export interface Named {
  readonly at: LonLat;
  readonly radiusKm: number;
}

/** The positions on the route that a report allows, as the hull of all of them, km from the start; undefined: none, the report lies off the route. */
export function positionsOf(at: SightedAt, named: Named, route: Route): Range | undefined {
  if ('place' in at) return straightFrom(named.at, 0, named.radiusKm, route) ?? nearTo(named, route);
  if (at.along === 'straight') return straightFrom(named.at, at.low - named.radiusKm, at.high + named.radiusKm, route);
  const foot = footOnRoute(route, named.at);
  if (!foot || foot.offKm > at.high + named.radiusKm) return undefined;
  const [near, far] = [at.low - named.radiusKm, at.high + named.radiusKm];
  const reached = [
    { low: foot.km - far, high: foot.km - near },
    { low: foot.km + near, high: foot.km + far },
  ].filter(({ low, high }) => high >= 0 && low <= route.along.km);
  return reached.length === 0 ? undefined : within(hull(reached), route);
}

/** A place beside the route stands for the point of it nearest by, as long as that is no farther off than the place is large or 5 km. */
function nearTo({ at, radiusKm }: Named, route: Route): Range | undefined {
  const foot = footOnRoute(route, at);
  return foot && foot.offKm <= Math.max(radiusKm, BESIDE_KM) ? within({ low: foot.km - radiusKm, high: foot.km + radiusKm }, route) : undefined;
}

const BESIDE_KM = 5;

/** All positions whose straight distance from a point lies between two bounds: along each leg of the line the distance falls as far as the foot and rises after it. */
function straightFrom(point: LonLat, low: number, high: number, { along }: Route): Range | undefined {
  const found: Range[] = [];
  for (let i = 1; i < along.line.length; i++) {
    const [a, b] = [along.line[i - 1]!, along.line[i]!];
    const start = along.kmAt[i - 1]!;
    const foot = footOn(a, b, point);
    if (foot.offKm > high) continue;
    const off = (km: number): number => distanceKm(between(a, b, km), point);
    for (const end of [0, along.kmAt[i]! - start]) {
      if (off(end) < low) continue;
      const nearest = crossing(foot.km, end, off, low);
      const farthest = crossing(foot.km, end, off, high);
      found.push({ low: start + Math.min(nearest, farthest), high: start + Math.max(nearest, farthest) });
    }
  }
  return found.length === 0 ? undefined : hull(found);
}

/** Between a foot and an end of its leg, away from which the distance only grows: where it is so many km; the foot or the end where it never is. */
function crossing(foot: number, end: number, off: (km: number) => number, km: number): number {
  if (off(foot) >= km) return foot;
  if (off(end) <= km) return end;
  let [inside, outside] = [foot, end];
  while (Math.abs(outside - inside) > 1e-4) {
    const middle = (inside + outside) / 2;
    if (off(middle) < km) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

function hull(ranges: readonly Range[]): Range {
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}

function within({ low, high }: Range, { along }: Route): Range {
  return { low: Math.min(along.km, Math.max(0, low)), high: Math.max(0, Math.min(along.km, high)) };
}

/**
 * A sighting as fixes of the prism: what happened once is true at some moment of its span; what lasted was so at some moment of its first part
 * and still at some moment of its last (an end that is not known says nothing).
 */
export function fixesOf(id: string, when: When, at: Range): readonly Fix[] {
  const spans = when.nature === 'once' ? [when] : [when.from, ...(when.to ? [when.to] : [])];
  return spans.map(({ start, end }) => ({ id, start, end, low: at.low, high: at.high }));
}
