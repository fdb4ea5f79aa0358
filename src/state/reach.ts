import type { Dataset } from '../domain/dataset';
import type { Instant, Span } from '../domain/when';
import { derived } from './derived';
import { wholeOf } from './selectors';

/** The end of the newest report on file; undefined where none has a date. */
export const lastReport = derived((data: Dataset | undefined): Instant | undefined => {
  let last = Number.NEGATIVE_INFINITY;
  for (const { claims } of data?.events ?? []) {
    for (const { reported } of claims) if (reported && Number.isFinite(reported.end)) last = Math.max(last, reported.end);
  }
  return Number.isFinite(last) ? (last as Instant) : undefined;
});

const MINUTE = 60_000;

/** A window as far as the data reach: the very same where all of it lies inside; undefined where none does. */
export function windowInReach(span: Span, data: Dataset): Span | undefined {
  const { start, end } = wholeOf(data);
  if (span.start >= start && span.end <= end) return span;
  const inside = { start: Math.max(span.start, start) as Instant, end: Math.min(span.end, end) as Instant };
  return inside.start < inside.end ? inside : undefined;
}

/** A value of the second clock as far as there are reports: none is later than the newest, none earlier than the time that the data show. */
export function clockInReach(clock: Instant, data: Dataset): Instant {
  const last = lastReport(data);
  return Math.max(wholeOf(data).start, Math.min(clock, last === undefined ? clock : last - MINUTE)) as Instant;
}
