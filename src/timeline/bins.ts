import { type Instant, overlaps, presence, type Span, type When } from '../domain/when';
import { boundaries, longest, type Step } from './calendar';

export interface Tally {
  readonly certain: number;
  readonly possible: number;
}

/** One bar: a calendar unit, cut to the shown stretch. */
export interface Bin extends Span, Tally {
  /** The same by party, kind or support, where that was asked for. */
  readonly parts: ReadonlyMap<string, Tally>;
}

/** Bars of the shown stretch, each as wide as what is known. */
export interface Bars {
  /** What is known to begin within one bin, and so is counted in it. */
  readonly bins: readonly Bin[];
  /** By part (the empty name where there are none): of what is known less exactly than a bin, how many may lie in each bin. */
  readonly vague: ReadonlyMap<string, readonly number[]>;
}

/**
 * Everything that begins in the shown stretch is counted once: in the bin where it begins, certain if it certainly went on in that bin, otherwise possible; or,
 * where its beginning is known less exactly than a bin is long, among the vague, over all that is known. What lasts from before the stretch begins in no bin.
 * `parts` names for each when the part of the bar that it belongs to.
 */
export function barsOf(whens: readonly When[], shown: Span, step: Step, zone: string, parts?: readonly string[]): Bars {
  const inner = boundaries(shown, step, zone);
  const starts = inner[0] === shown.start ? inner : [shown.start, ...inner];
  const bins = starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? shown.end,
    certain: 0,
    possible: 0,
    parts: new Map<string, { certain: number; possible: number }>(),
  }));
  const changes = new Map<string, number[]>();
  const exact = longest(step);
  for (const [index, when] of whens.entries()) {
    const known = when.nature === 'once' ? when : when.from;
    if (!overlaps(known, shown)) continue;
    const first = lastAtOrBefore(starts, known.start);
    const key = parts?.[index];
    if (known.end - known.start > exact) {
      const change = changes.get(key ?? '') ?? new Array<number>(starts.length + 1).fill(0);
      change[first]! += 1;
      change[lastAtOrBefore(starts, (known.end - 1) as Instant) + 1]! -= 1;
      changes.set(key ?? '', change);
      continue;
    }
    const bin = bins[first]!;
    const sure = presence(when, bin) === 'certain' ? 'certain' : 'possible';
    bin[sure] += 1;
    if (key === undefined) continue;
    const part = bin.parts.get(key) ?? { certain: 0, possible: 0 };
    part[sure] += 1;
    bin.parts.set(key, part);
  }
  return { bins, vague: new Map([...changes].map(([key, change]) => [key, summed(change)])) };
}

/** From how many begin and end at each bin to how many lie in it. */
function summed(changes: readonly number[]): readonly number[] {
  let sum = 0;
  return changes.slice(0, -1).map((change) => {
    sum += change;
    return sum;
  });
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
