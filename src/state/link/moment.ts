import { type Instant, type Precision, readWhen, type Span } from '../../domain/when';
import { fromWall, toWall } from '../../domain/zone';

export interface LinkMoment extends Span {
  readonly precision: Precision;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** What a + becomes in a query that was pasted as it stood is a blank. */
const TIMED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(?:(Z)|([-+ ])(\d\d):?(\d\d)?)?$/i;

/** A date or minute of the EDTF profile; seconds are read and dropped, a minute without an offset is on the zone's clock. */
export function readMoment(text: string, zone: string): LinkMoment | undefined {
  const [timed, date, clock, utc, sign, hours, minutes = '00'] = TIMED.exec(text) ?? [];
  const plain = timed === undefined ? text : `${date}T${clock}${sign ? `${sign === '-' ? '-' : '+'}${hours}:${minutes}` : 'Z'}`;
  const result = readWhen(plain, zone);
  if (!result.ok || result.value.nature !== 'once' || /[[~?%]/.test(text)) return undefined;
  if (timed === undefined || utc || sign) return result.value;
  const start = fromWall(zone, result.value.start);
  return { start, end: (start + MINUTE) as Instant, precision: 'minute' };
}

/** An end given as a minute lies there; links without a version gave the last minute that was in. */
export function endOf({ start, end, precision }: LinkMoment, unversioned: boolean): Instant {
  return precision === 'minute' && !unversioned ? start : end;
}

/** A clock given as a date stands at that day's last minute. */
export function clockOf({ end }: LinkMoment): Instant {
  return (end - MINUTE) as Instant;
}

/** The date where a day begins, unless the minute is asked for, else the minute. */
export function momentText(at: Instant, zone: string, minute = false): string {
  const wall = toWall(zone, at);
  return !minute && wall % DAY === 0 ? new Date(wall).toISOString().slice(0, 10) : `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** A date means the whole of it, so an end at midnight is the day before; a minute is where it ends. */
export function lastText(end: Instant, zone: string): string {
  const wall = toWall(zone, end);
  return wall % DAY === 0 ? new Date(wall - DAY).toISOString().slice(0, 10) : momentText(end, zone);
}
