import { type Instant, readWhen, type Span } from '../domain/when';
import { fromWall, toWall } from '../domain/zone';

export type TypedFault = 'empty' | 'syntax' | 'range' | 'several' | 'outside';
export type Typed = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly fault: TypedFault };

const DAY = 86_400_000;
const MINUTE = 60_000;
/** An hour or minute without a zone is read on the clock that the axis shows. */
const LOCAL = /^(\d{4}-\d\d-\d\d)[T ](\d\d)(?::(\d\d))?$/;

/** A typed year, month, day, hour or minute as the whole of it, inside the extent. */
export function readTyped(given: string, zone: string, extent: Span): Typed {
  const text = given.trim();
  if (text === '') return { ok: false, fault: 'empty' };
  const read = local(text, zone) ?? exact(text, zone);
  if (!read.ok) return read;
  const span = { start: Math.max(read.span.start, extent.start) as Instant, end: Math.min(read.span.end, extent.end) as Instant };
  return span.start < span.end ? { ok: true, span } : { ok: false, fault: 'outside' };
}

/** What a field shows of an instant: the date where a day begins, unless the minute is asked for, else the minute, on the zone's clock. */
export function typedText(at: Instant, zone: string, minute = false): string {
  const wall = toWall(zone, at);
  const text = new Date(wall).toISOString();
  return wall % DAY === 0 && !minute ? text.slice(0, 10) : text.slice(0, 16);
}

/** The same for an end: the date of the last whole day, else the last minute that is in. */
export function typedLast(end: Instant, zone: string): string {
  const wall = toWall(zone, end);
  return wall % DAY === 0 ? new Date(wall - DAY).toISOString().slice(0, 10) : new Date(wall - MINUTE).toISOString().slice(0, 16);
}

function local(text: string, zone: string): Typed | undefined {
  const [, date, hour, minute] = LOCAL.exec(text) ?? [];
  if (date === undefined) return undefined;
  const day = readWhen(date, zone);
  if (!day.ok || Number(hour) > 23 || Number(minute ?? 0) > 59) return { ok: false, fault: 'range' };
  const start = fromWall(zone, toWall(zone, day.value.start) + Number(hour) * 60 * MINUTE + Number(minute ?? 0) * MINUTE);
  return { ok: true, span: { start, end: (start + (minute === undefined ? 60 * MINUTE : MINUTE)) as Instant } };
}

function exact(text: string, zone: string): Typed {
  const read = readWhen(text, zone);
  if (!read.ok) return { ok: false, fault: read.fault.code === 'range' ? 'range' : 'syntax' };
  if (read.value.nature === 'lasted' || text.startsWith('[')) return { ok: false, fault: 'several' };
  return { ok: true, span: read.value };
}
