import fc from 'fast-check';
import type { Instant, Span } from '../../../src/domain/when';

/** Zones with no, northern, southern, half-hour and midnight changes of the clocks. */
const ZONES = ['Africa/Bamako', 'Europe/Paris', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Cairo'] as const;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

export const at = (text: string): Instant => Date.parse(text) as Instant;
export const span = (start: string, end: string): Span => ({ start: at(start), end: at(end) });

export const zone = fc.constantFrom(...ZONES);
export const instant = fc.integer({ min: at('2010-01-01'), max: at('2026-01-01') }).map((t) => t as Instant);

/** Stretches from an hour to 15 years, short ones as likely as long ones. */
export const stretch = fc
  .tuple(instant, fc.double({ min: Math.log(HOUR), max: Math.log(15 * 365 * DAY), noNaN: true }))
  .map(([start, logLength]) => ({ start, end: (start + Math.round(Math.exp(logLength))) as Instant }));

/** What a clock in the zone shows, read from Intl alone. */
export function clock(
  t: Instant,
  timeZone: string,
): { year: number; month: number; day: number; hour: number; minute: number; second: number; weekday: string } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    weekday: 'short',
  }).formatToParts(t);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((type) => Number(of(type)));
  return { year: year!, month: month!, day: day!, hour: hour!, minute: minute!, second: second!, weekday: of('weekday') };
}
