import type { Instant, Span } from '../domain/when';
import { fromWall, toWall } from '../domain/zone';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Every count-th minute, hour, … on a zone's wall clock, counted from midnight; weeks begin on Mondays, years are multiples of count. */
export interface Step {
  readonly unit: Unit;
  readonly count: number;
}

export const DAY = 86_400_000;
const LENGTH = { minute: 60_000, hour: 3_600_000, day: DAY, week: 7 * DAY } as const;
/** 5 January 1970, a Monday. */
const FIRST_MONDAY = 4 * DAY;

/** The least time from one boundary to the next, ms, but for changes of the clocks. */
export function shortest({ unit, count }: Step): number {
  return count * (unit === 'year' ? 365 * DAY : unit === 'month' ? 28 * DAY : LENGTH[unit]);
}

/** The most time from one boundary to the next, ms, the hour that a change of the clocks may add included. */
export function longest({ unit, count }: Step): number {
  const length = count * (unit === 'year' ? 366 * DAY : unit === 'month' ? 31 * DAY : LENGTH[unit]);
  return unit === 'minute' || unit === 'hour' ? length : length + LENGTH.hour;
}

/** The last boundary at or before an instant. */
export function floor(at: Instant, step: Step, zone: string): Instant {
  return back(at, at, step, zone);
}

/** The last boundary before an instant. */
export function previous(at: Instant, step: Step, zone: string): Instant {
  return back(at, (at - 1) as Instant, step, zone);
}

/** The first boundary at or after an instant. */
export function ceil(at: Instant, step: Step, zone: string): Instant {
  const before = floor(at, step, zone);
  return before === at ? at : next(at, step, zone);
}

/** The first boundary after an instant. */
export function next(at: Instant, step: Step, zone: string): Instant {
  let index = indexOf(step, toWall(zone, at));
  let found: Instant;
  do {
    index += 1;
    found = boundary(step, index, zone);
  } while (found <= at);
  return found;
}

/** Every boundary from the start of a span up to, not including, its end. */
export function boundaries(span: Span, step: Step, zone: string): readonly Instant[] {
  const found: Instant[] = [];
  for (let at = ceil(span.start, step, zone); at < span.end; at = next(at, step, zone)) found.push(at);
  return found;
}

function back(from: Instant, latest: Instant, step: Step, zone: string): Instant {
  let index = indexOf(step, toWall(zone, from));
  let found = boundary(step, index, zone);
  while (found > latest) {
    index -= 1;
    found = boundary(step, index, zone);
  }
  return found;
}

function boundary(step: Step, index: number, zone: string): Instant {
  return fromWall(zone, wallOf(step, index));
}

function indexOf({ unit, count }: Step, wall: number): number {
  if (unit === 'month' || unit === 'year') {
    const date = new Date(wall);
    const year = date.getUTCFullYear();
    return Math.floor((unit === 'year' ? year : year * 12 + date.getUTCMonth()) / count);
  }
  return Math.floor((wall - (unit === 'week' ? FIRST_MONDAY : 0)) / (LENGTH[unit] * count));
}

function wallOf({ unit, count }: Step, index: number): number {
  if (unit === 'month' || unit === 'year') {
    const months = index * count * (unit === 'year' ? 12 : 1);
    return new Date(0).setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
  }
  return (unit === 'week' ? FIRST_MONDAY : 0) + index * LENGTH[unit] * count;
}
