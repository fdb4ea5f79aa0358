import type { Instant, Span } from '../domain/when';
import { DAY } from './calendar';

/** The shortest stretch that the buttons zoom to, ms. */
const CLOSEST = DAY;

/** The stretch made `factor` times as long about an instant, at least a day, and slid or cut to lie inside the extent. */
export function zoomed(shown: Span, about: Instant, factor: number, extent: Span): Span {
  const length = Math.round(Math.min(extent.end - extent.start, Math.max(CLOSEST, (shown.end - shown.start) * factor)));
  const start = Math.max(extent.start, Math.min(extent.end - length, Math.round(about - length / 2)));
  return { start: start as Instant, end: (start + length) as Instant };
}

/** The shortest span that holds all of them; at least one is given. */
export function hull(first: Span, ...others: readonly Span[]): Span {
  const all = [first, ...others];
  return { start: Math.min(...all.map(({ start }) => start)) as Instant, end: Math.max(...all.map(({ end }) => end)) as Instant };
}
