import type { Instant } from '../domain/when';

/** The hours of a day in which a column moves, UTC, from 0 up to 24; an end before the start is a march by night, equal ones are the whole day. */
export interface MarchingHours {
  readonly from: number;
  readonly to: number;
}

/** Evenly over the day and the night. */
export const ALL_DAY: MarchingHours = { from: 0, to: 24 };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a day's march is, hours. */
export function hoursMarched({ from, to }: MarchingHours): number {
  return to > from ? to - from : to - from + 24;
}

/** Days of march between two instants: a whole day's marching hours make one, wherever they lie. Negative when the second is the earlier; infinite for an open end. */
export function daysMarched(first: Instant, second: Instant, hours: MarchingHours): number {
  return sinceEpoch(second, hours) - sinceEpoch(first, hours);
}

function sinceEpoch(at: number, hours: MarchingHours): number {
  if (!Number.isFinite(at)) return at;
  const since = at - hours.from * HOUR;
  const day = Math.floor(since / DAY);
  return day + Math.min(1, (since - day * DAY) / (hoursMarched(hours) * HOUR));
}

/** The instants inside a span at which marching begins or ends. */
export function turnsOfMarch(start: Instant, end: Instant, hours: MarchingHours): readonly Instant[] {
  if (hoursMarched(hours) >= 24 || !Number.isFinite(end - start)) return [];
  const turns: Instant[] = [];
  for (let day = Math.floor(start / DAY) - 1; day * DAY <= end; day++) {
    const from = day * DAY + hours.from * HOUR;
    for (const at of [from, from + hoursMarched(hours) * HOUR]) if (at > start && at < end) turns.push(at as Instant);
  }
  return turns;
}
