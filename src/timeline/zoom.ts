import { type Instant, type Span, within } from '../domain/when';

/** The shortest stretch that the axis zooms to, ms. */
const CLOSEST = 3_600_000;

/** The stretch made `factor` times as long, at least an hour, inside the extent; an instant that is in it stays where it is on the axis, another comes to the middle. */
export function zoomed(shown: Span, about: Instant, factor: number, extent: Span): Span {
  const now = shown.end - shown.start;
  const length = lengthWithin(now * factor, extent);
  const part = about >= shown.start && about <= shown.end ? (about - shown.start) / now : 0.5;
  return placed(about - length * part, length, extent);
}

/** The stretch moved on by ms (back if below 0), as far as the extent goes. */
export function panned(shown: Span, by: number, extent: Span): Span {
  return placed(shown.start + by, lengthWithin(shown.end - shown.start, extent), extent);
}

/** Two instants and the px at which two fingers hold them, on an axis `width` px wide. */
export interface Pinch {
  readonly instants: readonly [Instant, Instant];
  readonly px: readonly [number, number];
  readonly width: number;
}

/** The stretch in which both instants are under their fingers again; fingers closer than 8 px or crossed change nothing. */
export function pinched(shown: Span, { instants: [a, b], px: [x, y], width }: Pinch, extent: Span): Span {
  if ((y - x) * (b - a) <= 0 || Math.abs(y - x) < 8) return shown;
  const length = lengthWithin(((b - a) / (y - x)) * width, extent);
  return placed((a + b) / 2 - (length * (x + y)) / 2 / width, length, extent);
}

/** The stretch moved, or made longer, so that a span is in it; the same object if it is already. */
export function revealing(shown: Span, span: Span, extent: Span): Span {
  if (span.start >= shown.start && span.end <= shown.end) return shown;
  const length = Math.max(shown.end - shown.start, span.end - span.start);
  const start = span.start < shown.start ? span.start : Math.max(shown.start, span.end - length);
  return placed(start, lengthWithin(length, extent), extent);
}

/** The stretch to show a window on: the usual one where the window lies in it, else one in whose middle third it stands. */
export function framing(span: Span, usual: Span, extent: Span): Span {
  if (within(span, usual)) return { start: usual.start, end: usual.end };
  const length = span.end - span.start;
  return placed(span.start - length, lengthWithin(3 * length, extent), extent);
}

/** The shortest span that holds all of them; at least one is given. */
export function hull(first: Span, ...others: readonly Span[]): Span {
  const all = [first, ...others];
  return { start: Math.min(...all.map(({ start }) => start)) as Instant, end: Math.max(...all.map(({ end }) => end)) as Instant };
}

function lengthWithin(length: number, extent: Span): number {
  return Math.round(Math.min(extent.end - extent.start, Math.max(CLOSEST, length)));
}

function placed(at: number, length: number, extent: Span): Span {
  const start = Math.max(extent.start, Math.min(extent.end - length, Math.round(at)));
  return { start: start as Instant, end: (start + length) as Instant };
}
