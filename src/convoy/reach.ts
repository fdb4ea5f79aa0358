import type { Range } from '../domain/convoy';
import type { Instant, Span } from '../domain/when';
import { daysMarched, type MarchingHours } from './march';

/** A sighting on the route: at some moment of its span the column's head was somewhere between two positions, km from the route's start. */
export interface Fix extends Range, Span {
  readonly id: string;
}

/** What is assumed of every march: so many km a day at most, in these hours, never back along the route. */
export interface Pace {
  readonly kmPerDay: number;
  readonly hours: MarchingHours;
}

/**
 * The network-time prism of one route (Hägerstrand 1970; Miller 2005) cut at an instant: the positions, km from the start, from which
 * every fix can be kept at the pace. Undefined: none, or the instant lies outside the fixes; it never goes on past the last report.
 */
export function slice(fixes: readonly Fix[], at: Instant, pace: Pace, routeKm: number): Range | undefined {
  const covers = covered(fixes);
  if (!covers || at < covers.start || at > covers.end) return undefined;
  let [low, high] = [0, routeKm];
  for (const fix of fixes) {
    const here = around(fix, at, pace);
    low = Math.max(low, here.low);
    high = Math.min(high, here.high);
  }
  return low <= high + TOLERANCE_KM ? { low: Math.min(low, high), high } : undefined;
}

/** A millimetre: sums of marches round. */
const TOLERANCE_KM = 1e-6;

/** Where one fix lets the column be: not behind it once it has been, not farther from it than the pace allows. */
function around({ start, end, low, high }: Fix, at: Instant, { kmPerDay, hours }: Pace): Range {
  const stillToGo = Math.max(0, daysMarched(at, end, hours)) * kmPerDay;
  const goneSince = Math.max(0, daysMarched(start, at, hours)) * kmPerDay;
  return { low: low - stillToGo, high: high + goneSince };
}

/** The hours for which something can be said: from the first fix to the end of the last. */
export function covered(fixes: readonly Fix[]): Span | undefined {
  if (fixes.length === 0) return undefined;
  return {
    start: Math.min(...fixes.map(({ start }) => start)) as Instant,
    end: Math.max(...fixes.map(({ end }) => end)) as Instant,
  };
}
