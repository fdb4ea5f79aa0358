import { type Instant, overlaps, presence, type Span, type When } from '../domain/when';
import { boundaries, type Step } from './calendar';

/** One bar: a calendar unit, cut to the shown stretch. */
export interface Bin extends Span {
  readonly certain: number;
  readonly possible: number;
}

/**
 * Bars of the shown stretch. Everything that overlaps the stretch counts once, in the bin where it starts (or where the stretch does, if that is later):
 * certain if it certainly went on in that bin, otherwise possible. So the bars add up to what overlaps, and a vague date is never drawn as a sure one.
 */
export function bins(whens: readonly When[], shown: Span, step: Step, zone: string): readonly Bin[] {
  const inner = boundaries(shown, step, zone);
  const starts = inner[0] === shown.start ? inner : [shown.start, ...inner];
  const counts = starts.map((start, index) => ({ start, end: starts[index + 1] ?? shown.end, certain: 0, possible: 0 }));
  for (const when of whens) {
    if (!overlaps(when, shown)) continue;
    const bin = counts[lastAtOrBefore(starts, when.start)]!;
    if (presence(when, bin) === 'certain') bin.certain += 1;
    else bin.possible += 1;
  }
  return counts;
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
