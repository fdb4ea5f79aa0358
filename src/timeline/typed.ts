import { fold } from '../domain/text';
import { type Instant, readWhen, type Span } from '../domain/when';
import { fromWall, toWall } from '../domain/zone';
import { isWeekday, monthNamed } from './month-names';
import { type Hour, takeHour } from './typed-hour';

/** `year`: left out, and more than one would do; `day`: an hour without a day; `day-first`: the month stands before the day. */
export type TypedFault = 'empty' | 'syntax' | 'range' | 'several' | 'outside' | 'year' | 'day' | 'day-first';
/** The whole of a year, month or day; a minute is an instant, a span that ends where it starts: so an end given as a minute ends there. */
export type Typed = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly fault: TypedFault };

const DAY = 86_400_000;
const MINUTE = 60_000;
const NOISE = new Set(['at', 'on', 'the', 'of', 'a', 'le', 'du', 'de', 'des', 'en', 'vers', 'hrs']);
const SEVERAL = /\d\s*(?:–|—|\.\.)\s*\S|\s-\s|\d.*(?<!\p{L})(?:to|until|and|au|et|jusqu'au)(?!\p{L}).*\d/u;

/** Year, month, day as numbers; what was not typed is undefined. */
interface Pieces {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/**
 * A date or minute as people type it, day first, in the languages of the page. An hour without a zone is read on the given one; seconds are dropped.
 * A year that is left out is that of `near`, if it lies in one year.
 */
export function readTyped(given: string, zone: string, extent: Span, near: Span = extent): Typed {
  const text = fold(given).replace(/\s+/g, ' ').trim();
  if (text === '') return refused('empty');
  if (isSeveral(given.trim(), text, zone)) return refused('several');
  const { hour, rest } = takeHour(text.replace(/[~?%]$/, ''));
  const words = rest.split(' ').filter((word) => word !== '' && !NOISE.has(word));
  const pieces = numbered(words.join(' ')) ?? named(words);
  if (hour && words.length === 0) return refused('day');
  if (pieces === undefined) return refused('syntax');
  if (typeof pieces === 'string') return refused(pieces);
  const year = pieces.year ?? onlyYear(near, zone);
  if (year === undefined) return refused('year');
  return inside(spanOf({ ...pieces, year }, hour, zone), extent);
}

/** The minute at which a clock typed so stands: the minute itself, else the last one of the day, month or year. */
export function typedClock({ start, end }: Span): Instant {
  return start === end ? start : ((end - MINUTE) as Instant);
}

/** What a field shows of an instant: the date where a day begins, unless the minute is asked for, else the minute, on the zone's clock. */
export function typedText(at: Instant, zone: string, minute = false): string {
  const wall = toWall(zone, at);
  const text = new Date(wall).toISOString();
  return wall % DAY === 0 && !minute ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

/** The same for an end: the date of the last whole day, else the minute at which it ends. */
export function typedLast(end: Instant, zone: string): string {
  const wall = toWall(zone, end);
  return wall % DAY === 0 ? new Date(wall - DAY).toISOString().slice(0, 10) : typedText(end, zone);
}

function refused(fault: TypedFault): Typed {
  return { ok: false, fault };
}

function isSeveral(given: string, text: string, zone: string): boolean {
  const read = readWhen(given, zone);
  return read.ok ? read.value.nature === 'lasted' || given.startsWith('[') : SEVERAL.test(text);
}

/** "2023-11-11", "11/11/2023", "11.11.23", "11/2023", "2023-11", "2023", "11/11". */
function numbered(text: string): Pieces | 'day-first' | undefined {
  const big = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$|^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (big) return { year: number(big[1] ?? big[4]), month: number(big[2] ?? big[5]), day: number(big[3] ?? big[6]) };
  const ofMonth = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (ofMonth) return { month: number(ofMonth[1]), year: number(ofMonth[2]) };
  const little = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{4}|\d\d))?\.?$/.exec(text);
  if (!little) return undefined;
  const [day, month, year] = [number(little[1]), number(little[3]), little[4] === undefined ? undefined : fullYear(little[4])];
  return month !== undefined && month > 12 && day !== undefined && day <= 12 ? 'day-first' : { year, month, day };
}

/** "11 novembre 2023", "Sat, Nov 11th, 2023", "1er nov. 2023", "Nov 2023", "9 Nov". */
function named(words: readonly string[]): Pieces | 'several' | undefined {
  const parts = words
    .join(' ')
    .replace(/(\d)(?:st|nd|rd|th|er|re|e)\b/g, '$1')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .split(/[\s,./-]+/)
    .filter((part) => part !== '');
  const letters = parts.filter((part) => /^\p{L}/u.test(part));
  // "mar" is a Tuesday beside the name of a month, else March
  const months = letters.length > 1 ? letters.filter((part, i) => !(isWeekday(part) && letters.some((other, j) => j !== i && monthNamed(other)))) : letters;
  const month = months.length === 1 ? monthNamed(months[0] ?? '') : undefined;
  const numbers = parts.filter((part) => !letters.includes(part));
  if (month === undefined || numbers.some((part) => !/^'?\d{1,4}$/.test(part))) return undefined;
  if (parts.slice(0, 2).every((part) => /^\d{1,2}$/.test(part))) return 'several';
  if (numbers.length > 2) return undefined;
  const year = numbers.find((part) => /^(?:'\d\d|\d{4})$/.test(part)) ?? (numbers.length === 2 ? numbers[1] : undefined);
  const day = numbers.find((part, i) => part !== year || i !== numbers.indexOf(year));
  if (day !== undefined && day.length > 2) return undefined;
  return { year: year === undefined ? undefined : fullYear(year.replace("'", '')), month, day: number(day) };
}

/** The year of a day without one; undefined when the span has several. */
function onlyYear({ start, end }: Span, zone: string): number | undefined {
  const [first, last] = [start, Math.max(start, end - 1) as Instant].map((at) => new Date(toWall(zone, at)).getUTCFullYear());
  return first === last ? first : undefined;
}

function spanOf({ year, month, day }: Pieces, hour: Hour | undefined, zone: string): Span | TypedFault {
  if (hour && day === undefined) return 'day';
  const date = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const read = readWhen(date.join('-'), zone);
  if (!read.ok) return 'range';
  if (!hour) return { start: read.value.start, end: read.value.end };
  if (hour.minutes > 24 * 60 || (hour.aheadMinutes !== undefined && Math.abs(hour.aheadMinutes) > 14 * 60)) return 'range';
  const wall = Date.parse(`${date.join('-')}T00:00Z`) + hour.minutes * MINUTE;
  const at = hour.aheadMinutes === undefined ? fromWall(zone, wall) : ((wall - hour.aheadMinutes * MINUTE) as Instant);
  return { start: at, end: at };
}

/** What lies in the extent; an instant may stand at its very end. */
function inside(span: Span | TypedFault, extent: Span): Typed {
  if (typeof span === 'string') return refused(span);
  const start = Math.max(span.start, extent.start) as Instant;
  const end = Math.min(span.end, extent.end) as Instant;
  return start < end || (span.start === span.end && start === end) ? { ok: true, span: { start, end } } : refused('outside');
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
