import { type Instant, overlaps, presence, type Span, type When } from '../domain/when';
import { boundaries, type Step } from './calendar';

export interface Tally {
  readonly certain: number;
  readonly possible: number;
}

/** One bar: a calendar unit, cut to the shown stretch. */
export interface Bin extends Span, Tally {
  /** The same by party, kind or support, where that was asked for. */
  readonly parts: ReadonlyMap<string, Tally>;
}

/**
 * Bars of the shown stretch. Everything that overlaps the stretch counts once, in the bin where it starts (or where the stretch does, if that is later):
 * certain if it certainly went on in that bin, otherwise possible. So the bars add up to what overlaps, and a vague date is never drawn as a sure one.
 * `parts` names for each when the part of the bar that it belongs to.
 */
export function bins(whens: readonly When[], shown: Span, step: Step, zone: string, parts?: readonly string[]): readonly Bin[] {
  const inner = boundaries(shown, step, zone);
  const starts = inner[0] === shown.start ? inner : [shown.start, ...inner];
  const counts = starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? shown.end,
    certain: 0,
    possible: 0,
    parts: new Map<string, { certain: number; possible: number }>(),
  }));
  for (const [index, when] of whens.entries()) {
    if (!overlaps(when, shown)) continue;
    const bin = counts[lastAtOrBefore(starts, when.start)]!;
    const sure = presence(when, bin) === 'certain' ? 'certain' : 'possible';
    bin[sure] += 1;
    const key = parts?.[index];
    if (key === undefined) continue;
    const part = bin.parts.get(key) ?? { certain: 0, possible: 0 };
    part[sure] += 1;
    bin.parts.set(key, part);
  }
  return counts;
}

/** The bars as far as an instant: what comes after is not drawn, and the last one ends there. */
export function barsUntil(bars: readonly Bin[], at: Instant): readonly Bin[] {
  return bars.flatMap((bar) => (bar.start >= at ? [] : [bar.end > at ? { ...bar, end: at } : bar]));
}

function lastAtOrBefore(starts: readonly Instant[], at: Instant): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}
