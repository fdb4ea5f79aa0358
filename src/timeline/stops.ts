import type { Instant, When } from '../domain/when';

/** Where an event ends, or has certainly begun: the instants that stepping goes to, in order, each once. */
export function stops(whens: readonly When[]): readonly Instant[] {
  const found = new Set<Instant>();
  for (const when of whens) {
    if (when.nature === 'lasted') found.add(when.from.end);
    if (Number.isFinite(when.end)) found.add(when.end);
  }
  return sorted(found);
}

/** The first of them after an instant. */
export function stopAfter(ordered: readonly Instant[], at: Instant): Instant | undefined {
  return ordered[countUpTo(ordered, at)];
}

/** The last of them before an instant. */
export function stopBefore(ordered: readonly Instant[], at: Instant): Instant | undefined {
  return ordered[countUpTo(ordered, (at - 1) as Instant) - 1];
}

/** The edges that a handle snaps to: where events begin for the start of the window, where they end for its end. */
export function edges(whens: readonly When[], side: 'start' | 'end'): readonly Instant[] {
  return sorted(new Set(whens.map((when) => when[side]).filter(Number.isFinite)));
}

/** The nearest of them that is at most `reach` ms away. */
export function nearestWithin(ordered: readonly Instant[], at: Instant, reach: number): Instant | undefined {
  const index = countUpTo(ordered, at);
  const [before, after] = [ordered[index - 1], ordered[index]];
  const found = before !== undefined && (after === undefined || at - before <= after - at) ? before : after;
  return found !== undefined && Math.abs(found - at) <= reach ? found : undefined;
}

function sorted(instants: ReadonlySet<Instant>): readonly Instant[] {
  return [...instants].sort((a, b) => a - b);
}

/** How many of them are at or before an instant. */
function countUpTo(ordered: readonly Instant[], at: Instant): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
