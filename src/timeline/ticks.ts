import type { Instant, Span } from '../domain/when';
import { toWall } from '../domain/zone';
import { boundaries, DAY, type Step, shortest } from './calendar';
import { scale } from './scale';

export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** `unit` is what the label names: midnight among hours is a day, January among days or months a year. */
export interface Tick {
  readonly at: Instant;
  readonly unit: TickUnit;
}

/** Counts of days begin anew on the 1st of a month: 1, 8, 15, 22; or 1, 5, 9. */
const STEPS: readonly (Step & { readonly unit: TickUnit })[] = [
  ...[1, 5, 15, 30].map((count) => ({ unit: 'minute', count }) as const),
  ...[1, 3, 6, 12].map((count) => ({ unit: 'hour', count }) as const),
  ...[1, 2, 4, 7, 14].map((count) => ({ unit: 'day', count }) as const),
  ...[1, 3, 6].map((count) => ({ unit: 'month', count }) as const),
  ...[1, 2, 5, 10, 20, 50, 100].map((count) => ({ unit: 'year', count }) as const),
];

/** Calendar ticks of a zone inside a stretch `width` px wide, in order of time, never closer than `minGap` px, the width of a label. */
export function ticks(shown: Span, width: number, minGap: number, zone: string): readonly Tick[] {
  const pixels = width / (shown.end - shown.start);
  const step = STEPS.find((candidate) => shortest(candidate) * pixels >= minGap);
  if (!step) return [];
  const { x } = scale(shown, width);
  const kept: Tick[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of candidates(shown, step, zone)) {
    // A clock that springs forward brings two hours closer than the step promised.
    if (x(at) - last < minGap) continue;
    kept.push({ at, unit: named(at, step.unit, zone) });
    last = x(at);
  }
  return kept;
}

function candidates(shown: Span, step: Step, zone: string): readonly Instant[] {
  if (step.unit !== 'day' || step.count === 1) return boundaries(shown, step, zone);
  return boundaries(shown, { unit: 'day', count: 1 }, zone).filter((at) => {
    const date = new Date(toWall(zone, at));
    const before = date.getUTCDate() - 1;
    const left = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - before;
    return before % step.count === 0 && left >= step.count;
  });
}

function named(at: Instant, unit: TickUnit, zone: string): TickUnit {
  const wall = toWall(zone, at);
  if (unit === 'hour' || unit === 'minute') return wall % DAY === 0 ? 'day' : unit;
  const date = new Date(wall);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1 ? 'year' : unit;
}
