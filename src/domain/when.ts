import type { Brand } from './brand';
import { fromWall } from './zone';

/** Epoch ms. */
export type Instant = Brand<number, 'Instant'>;

/** Half-open: start is in, end is not. The end may be infinite. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export type Precision = 'year' | 'month' | 'day' | 'minute';

/** One moment known to its precision: it lies somewhere in its span. */
export interface Moment extends Span {
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * When something is said to have happened, read from the EDTF profile of docs/data-format.md.
 * `once`: some moment inside the span. `lasted`: from some moment of `from` to some moment of `to`;
 * an absent `to` is unknown, unless `ongoing` says that it still goes on.
 */
export type When = Span & {
  readonly text: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
} & ({ readonly nature: 'once' } | { readonly nature: 'lasted'; readonly from: Moment; readonly to: Moment | undefined; readonly ongoing: boolean });

export type WhenFault = { readonly code: 'empty' | 'syntax' | 'range' | 'order' | 'zone'; readonly at: number };
export type WhenResult = { readonly ok: true; readonly value: When } | { readonly ok: false; readonly fault: WhenFault };

const MOMENT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?)?)?)?([~?%])?$/;
const COARSE: readonly Precision[] = ['year', 'month', 'day', 'minute'];
const FOREVER = Number.POSITIVE_INFINITY as Instant;

/** Notes a fault of the text and answers undefined, so that reading stops there. */
type Refuse = (code: WhenFault['code'], at: number) => undefined;

/** Reads one EDTF string; days, months and years become instants in the zone. The fault says what is wrong at which character. */
export function readWhen(text: string, zone: string): WhenResult {
  let fault: WhenFault = { code: 'syntax', at: 0 };
  const value = read(text, zone, (code, at) => {
    fault = { code, at };
    return undefined;
  });
  return value ? { ok: true, value: { text, ...value } } : { ok: false, fault };
}

type Unnamed<T> = T extends unknown ? Omit<T, 'text'> : never;

function read(text: string, zone: string, refuse: Refuse): Unnamed<When> | undefined {
  if (text === '') return refuse('empty', 0);
  const set = /^\[(.+?)\.\.(.+)\]$/.exec(text);
  if (set) {
    const [, first = '', last = ''] = set;
    const a = moment(first, 1, zone, refuse);
    const b = a && moment(last, first.length + 3, zone, refuse);
    if (!a || !b) return undefined;
    if (b.start < a.start) return refuse('order', first.length + 3);
    return { nature: 'once', ...joined(a, b) };
  }
  const slash = text.indexOf('/');
  if (slash < 0) {
    const only = moment(text, 0, zone, refuse);
    return only && { nature: 'once', ...only };
  }
  const right = text.slice(slash + 1);
  const from = moment(text.slice(0, slash), 0, zone, refuse);
  if (!from) return undefined;
  if (right === '' || right === '..') return { nature: 'lasted', ...from, end: FOREVER, from, to: undefined, ongoing: right === '..' };
  const to = moment(right, slash + 1, zone, refuse);
  if (!to) return undefined;
  if (to.start < from.start) return refuse('order', slash + 1);
  return { nature: 'lasted', ...joined(from, to), from, to, ongoing: false };
}

function joined(a: Moment, b: Moment): Moment {
  return {
    start: a.start,
    end: b.end,
    precision: COARSE.indexOf(a.precision) < COARSE.indexOf(b.precision) ? a.precision : b.precision,
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
  };
}

function moment(text: string, at: number, zone: string, refuse: Refuse): Moment | undefined {
  const found = MOMENT.exec(text);
  if (!found) return refuse('syntax', at);
  const [, year, month = '1', day = '1', hour = '0', minute = '0', shift, mark] = found;
  const [y, m, d, h, min] = [Number(year), Number(month), Number(day), Number(hour), Number(minute)];
  if (m < 1 || m > 12) return refuse('range', at + 5);
  if (d < 1 || d > daysIn(y, m)) return refuse('range', at + 8);
  if (h > 23) return refuse('range', at + 11);
  if (min > 59) return refuse('range', at + 14);
  const doubt = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if (found[4] !== undefined) {
    const ahead = shift === undefined ? undefined : shiftMs(shift);
    if (ahead === undefined) return refuse('zone', at + text.length);
    const start = utc(y, m, d, h, min) - ahead;
    return { start: start as Instant, end: (start + 60_000) as Instant, precision: 'minute', ...doubt };
  }
  const precision = found[3] !== undefined ? 'day' : found[2] !== undefined ? 'month' : 'year';
  const next = precision === 'day' ? utc(y, m, d + 1) : precision === 'month' ? utc(y, m + 1, 1) : utc(y + 1, 1, 1);
  return { start: fromWall(zone, utc(y, m, d)), end: fromWall(zone, next), precision, ...doubt };
}

/** What a written offset is ahead of UTC, ms; undefined when no clock on earth is. */
function shiftMs(shift: string): number | undefined {
  if (shift === 'Z') return 0;
  const [hours, minutes] = [Number(shift.slice(1, 3)), Number(shift.slice(4))];
  if (hours > 14 || minutes > 59) return undefined;
  return (shift.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function utc(year: number, month: number, day: number, hour = 0, minute = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute);
}

function daysIn(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

export type Presence = 'certain' | 'possible' | 'out';

/** Whether it was going on in the window: certainly, possibly or not. An event exactly on the window's start is in; a doubted date is never certain. */
export function presence(when: When, window: Span): Presence {
  if (!overlaps(when, window)) return 'out';
  if (when.approximate || when.uncertain) return 'possible';
  if (within(when, window)) return 'certain';
  if (when.nature === 'once') return 'possible';
  const { from, to } = when;
  if (within(from, window) || (to && within(to, window))) return 'certain';
  // it began before `sure.start` and ended at or after `sure.end`, so both bounds count
  const sure = lastedThroughout(when);
  return sure && sure.start <= window.end && sure.end >= window.start ? 'certain' : 'possible';
}

/** What an interval certainly covers: from the end of its first part to the start of its last. Undefined when nothing is certain. */
export function lastedThroughout(when: When): Span | undefined {
  if (when.nature === 'once') return undefined;
  const start = when.from.end;
  const end = when.to?.start ?? (when.ongoing ? FOREVER : undefined);
  return end !== undefined && start <= end ? { start, end } : undefined;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
