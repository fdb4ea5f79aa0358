import type { Range } from '../domain/convoy';
import type { LegReport } from '../state/reports';

/** km to px of a scale so wide. */
export function scaleOf({ low, high }: Range, width: number): (km: number) => number {
  return (km) => ((km - low) / (high - low)) * width;
}

/** A scale that holds every band of some reports and what was measured, with a little air. */
export function boundsOf(reports: readonly LegReport[]): Range {
  const ranges = reports.flatMap(({ check }) => [check.phrase.broad, check.straight.range, ...check.tracks.map(({ range }) => range)]);
  const [low, high] = [Math.min(...ranges.map((range) => range.low)), Math.max(...ranges.map((range) => range.high))];
  const air = Math.max(1, (high - low) * 0.06);
  return { low: Math.max(0, low - air), high: high + air };
}
