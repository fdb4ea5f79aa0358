import type { Instant, Precision } from '../domain/when';
import { fromWall, toWall } from '../domain/zone';
import type { DatePhrases, Worded } from './date-phrases';

/** "9 to 14 November 2023", "9–14 Nov 2023", "9–14 Nov": short leaves out the year of a day, unless two differ. */
export type DateForm = 'long' | 'medium' | 'short';

export interface Speech {
  readonly phrases: DatePhrases;
  readonly zone: string;
  readonly form: DateForm;
}

/** A date to be put in words; `clock` replaces the time of day that the instant has. */
export interface Edge {
  readonly at: Instant;
  readonly precision: Precision;
  readonly clock?: string;
}

/** What its neighbour says already: nothing, the year, or month and year. */
type Unsaid = 'nothing' | 'year' | 'month';

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly clock: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** By format and instant: Intl is slow, and a list asks for the same days in every frame of a drag. */
const known = new Map<string, Map<Instant, Parts>>();
const MANY = 5000;

/** Year, month by name, day and time of day ("21:44") as a zone's clocks and calendars show them. */
export function partsOf(at: Instant, { phrases, zone, form }: Speech): Parts {
  const key = `${phrases.locale} ${zone} ${form}`;
  const month = form === 'long' ? 'long' : 'short';
  const seen = known.get(key) ?? new Map<Instant, Parts>();
  known.set(key, seen);
  const remembered = seen.get(at);
  if (remembered) return remembered;
  if (seen.size > MANY) seen.clear();
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(phrases.locale, { timeZone: zone, year: 'numeric', month, day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(key, format);
  const found: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(at)) found[type] = value;
  const { year = '', month: name = '', day = '', hour = '', minute = '' } = found;
  const parts = { year, month: name, day: phrases.day(day), clock: `${hour}:${minute}` };
  seen.set(at, parts);
  return parts;
}

/** Whether a day begins at the instant: mostly 00:00, but 01:00 where the clocks spring forward at midnight. */
export function atMidnight(at: Instant, { zone }: Speech): boolean {
  return fromWall(zone, Math.floor(toWall(zone, at) / 86_400_000) * 86_400_000) === at;
}

export function onOneDay(a: Instant, b: Instant, { zone }: Speech): boolean {
  return Math.floor(toWall(zone, a) / 86_400_000) === Math.floor(toWall(zone, b) / 86_400_000);
}

/** The end of a span as a time of day: midnight is 24:00 of the day before. */
export function closing(end: Instant, speech: Speech): Edge {
  return atMidnight(end, speech) ? { at: (end - 1) as Instant, precision: 'minute', clock: '24:00' } : { at: end, precision: 'minute' };
}

export function clockOf({ at, clock }: Edge, speech: Speech): string {
  return clock ?? partsOf(at, speech).clock;
}

/** One date by itself. */
export function worded(edge: Edge, speech: Speech): Worded {
  return shortened(edge, speech.form === 'short' && isDated(edge) ? 'year' : 'nothing', speech);
}

/** Two dates, what they share said once; one date where both are the same. */
export function joined(a: Edge, b: Edge, speech: Speech, join: (a: Worded, b: Worded) => string): string {
  const [from, to] = [partsOf(a.at, speech), partsOf(b.at, speech)];
  const whole = shortened(b, 'nothing', speech);
  if (a.precision === b.precision && shortened(a, 'nothing', speech).text === whole.text) return worded(b, speech).text;
  if (from.year !== to.year || a.precision === 'year' || b.precision === 'year') return join(shortened(a, 'nothing', speech), whole);
  const oneMonth = from.month === to.month && a.precision === 'day' && b.precision === 'day';
  const last = speech.form === 'short' && isDated(a) && isDated(b) ? shortened(b, 'year', speech) : whole;
  return join(shortened(a, oneMonth ? 'month' : 'year', speech), last);
}

/** From one date to another: "9 to 14 November 2023", "06:00 to 18:00, 9 November 2023". */
export function ranged(a: Edge, b: Edge, speech: Speech): string {
  const { phrases, form } = speech;
  if (a.precision !== 'minute' || b.precision !== 'minute' || !onOneDay(a.at, b.at, speech))
    return joined(a, b, speech, form === 'long' ? phrases.range : dashed);
  const join = form === 'long' ? phrases.clockRange : phrases.clockRangeShort;
  return join(clockOf(a, speech), clockOf(b, speech), worded({ at: a.at, precision: 'day' }, speech).text);
}

function dashed(a: Worded, b: Worded): string {
  return a.text.includes(' ') || a.precision !== b.precision ? `${a.text} – ${b.text}` : `${a.text}–${b.text}`;
}

function isDated({ precision }: Edge): boolean {
  return precision === 'day' || precision === 'minute';
}

function shortened(edge: Edge, unsaid: Unsaid, speech: Speech): Worded {
  const { year, month, day } = partsOf(edge.at, speech);
  const { precision } = edge;
  const pieces = [isDated(edge) && day, precision !== 'year' && unsaid !== 'month' && month, unsaid === 'nothing' && year];
  const date = pieces.filter(Boolean).join(' ');
  return { precision, text: precision === 'minute' ? speech.phrases.minute(clockOf(edge, speech), date) : date };
}
