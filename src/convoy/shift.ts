import type { Instant, Moment, When } from '../domain/when';

const HOUR = 3_600_000;

/** How far a reader can move a report in time, hours to either side. */
export const MOST_HOURS = 72;

/** The hours by which a wish moves a report: never so late that it would end after `last`, the end of all reports, for the band is no forecast. An open end stays. */
export function hoursMoved(wished: number, { end }: When, last: Instant): number {
  if (!Number.isFinite(end)) return 0;
  const room = Math.max(0, Math.floor((last - end) / HOUR));
  return Math.max(-MOST_HOURS, Math.min(wished, room, MOST_HOURS));
}

/** A report's time, so many hours later; earlier where negative. */
export function moved(when: When, hours: number): When {
  if (hours === 0) return when;
  const by = <T extends Moment | When>(span: T): T => ({ ...span, start: span.start + hours * HOUR, end: span.end + hours * HOUR });
  return when.nature === 'once' ? by(when) : { ...by(when), from: by(when.from), to: when.to && by(when.to) };
}
