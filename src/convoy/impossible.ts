import { daysMarched } from './march';
import type { Fix, Pace } from './reach';

/** Two fixes that no march at the pace keeps. */
export interface Clash {
  readonly first: Fix;
  readonly second: Fix;
  /** The least km a day at which both could be true; infinite where no marching hour lies between. Undefined: the second lies behind the first, it would need a retreat. */
  readonly needsKmPerDay: number | undefined;
}

/** Every pair that cannot both be true, in order of time. On one line a slice is empty exactly where such a pair is: intervals that meet in pairs all meet. */
export function clashes(fixes: readonly Fix[], pace: Pace): readonly Clash[] {
  const inOrder = fixes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.flatMap((first, i) =>
    inOrder.slice(i + 1).flatMap((second): readonly Clash[] => {
      const needs = [needed(first, second, pace), needed(second, first, pace)];
      const least = needs.some((need) => need !== undefined) ? Math.min(...needs.map((need) => need ?? Number.POSITIVE_INFINITY)) : undefined;
      if (least !== undefined && least <= pace.kmPerDay * (1 + 1e-9)) return [];
      return [
        needs[0] === undefined && needs[1] !== undefined ? { first: second, second: first, needsKmPerDay: least } : { first, second, needsKmPerDay: least },
      ];
    }),
  );
}

/** The least km a day from one fix to another that comes after it; undefined when it cannot come after, or only by a retreat. */
function needed(before: Fix, after: Fix, { hours }: Pace): number | undefined {
  if (before.start > after.end || before.low > after.high) return undefined;
  const km = after.low - before.high;
  if (km <= 0) return 0;
  const days = daysMarched(before.start, after.end, hours);
  return days > 0 ? km / days : Number.POSITIVE_INFINITY;
}
