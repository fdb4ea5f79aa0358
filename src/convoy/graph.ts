import type { Range } from '../domain/convoy';
import { type Instant, overlaps, type Span } from '../domain/when';
import { daysMarched, turnsOfMarch } from './march';
import { covered, type Fix, type Pace, slice } from './reach';

/** The band at an instant. */
export interface Slice extends Range {
  readonly at: Instant;
}

/** The band over time: a run for each stretch in which it is not empty. */
export type Outline = readonly (readonly Slice[])[];

const HOUR = 3_600_000;
const MOST_SLICES = 600;

/** The band cut at every hour (or coarser, for a long one), at every start and end of marching and of a fix: its edges bend nowhere else but where two of them cross. */
export function outline(fixes: readonly Fix[], pace: Pace, routeKm: number): Outline {
  const covers = covered(fixes);
  if (!covers || !Number.isFinite(covers.end)) return [];
  const step = Math.max(HOUR, Math.ceil((covers.end - covers.start) / MOST_SLICES / HOUR) * HOUR);
  const cuts = new Set<number>([covers.end, ...fixes.flatMap(({ start, end }) => [start, end]), ...turnsOfMarch(covers.start, covers.end, pace.hours)]);
  for (let at: number = covers.start; at < covers.end; at += step) cuts.add(at);
  const runs: Slice[][] = [[]];
  for (const at of [...cuts].sort((a, b) => a - b) as Instant[]) {
    const here = slice(fixes, at, pace, routeKm);
    if (here) runs.at(-1)!.push({ at, ...here });
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** What the sightings say of the speed, middle to middle, between one and the next that does not overlap it. */
export interface Slope {
  readonly from: { readonly at: Instant; readonly km: number };
  readonly to: { readonly at: Instant; readonly km: number };
  /** By days of march; infinite when there was no marching hour between. */
  readonly kmPerDay: number;
}

export function slopes(fixes: readonly Fix[], { hours }: Pace): readonly Slope[] {
  const found: Slope[] = [];
  let last: Fix | undefined;
  for (const fix of fixes.toSorted((a, b) => middle(a) - middle(b))) {
    if (last && (overlaps(last, fix) || fix.id === last.id)) continue;
    if (last) {
      const [from, to] = [last, fix].map((one) => ({ at: middle(one), km: (one.low + one.high) / 2 })) as [Slope['from'], Slope['to']];
      found.push({ from, to, kmPerDay: (to.km - from.km) / daysMarched(from.at, to.at, hours) });
    }
    last = fix;
  }
  return found;
}

function middle({ start, end }: Span): Instant {
  return ((start + end) / 2) as Instant;
}

/** Where the movement graph draws: instants across, km up. */
export interface Plane {
  readonly x: (at: Instant) => number;
  readonly y: (km: number) => number;
}

/** A rectangle of the graph. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A report's time and place as a box; never so small that it could not be seen. */
export function boxOf({ start, end }: Span, { low, high }: Range, { x, y }: Plane): Box {
  return { x: x(start), y: y(high), width: Math.max(LEAST, x(end) - x(start)), height: Math.max(LEAST, y(low) - y(high)) };
}

const LEAST = 3;

/** An SVG path round each run, there along its upper edge and back along its lower one. */
export function outlinePath(runs: Outline, { x, y }: Plane): string {
  return runs
    .map((run) => {
      const edge = [...run.map(({ at, high }) => [x(at), y(high)] as const), ...run.toReversed().map(({ at, low }) => [x(at), y(low)] as const)];
      return `M${edge.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}Z`;
    })
    .join('');
}
