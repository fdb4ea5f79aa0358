import type { Span } from '../domain/when';
import { DAY, type Step, shortest } from './calendar';

const HOUR = DAY / 24;
const MOVES: readonly { readonly upTo: number; readonly step: Step }[] = [
  { upTo: 3 * HOUR, step: { unit: 'minute', count: 1 } },
  { upTo: 12 * HOUR, step: { unit: 'minute', count: 5 } },
  { upTo: 1.5 * DAY, step: { unit: 'minute', count: 15 } },
  { upTo: 8 * DAY, step: { unit: 'hour', count: 1 } },
  { upTo: 730 * DAY, step: { unit: 'day', count: 1 } },
  { upTo: 3650 * DAY, step: { unit: 'week', count: 1 } },
];
const MONTH: Step = { unit: 'month', count: 1 };
const YEAR: Step = { unit: 'year', count: 1 };
/** px that a bar of each takes at least; by the hour they begin where the ticks do. */
const BARS: readonly { readonly step: Step; readonly narrowest: number }[] = [
  { step: { unit: 'hour', count: 1 }, narrowest: 4 },
  { step: { unit: 'day', count: 1 }, narrowest: 6 },
  { step: { unit: 'week', count: 1 }, narrowest: 6 },
  { step: MONTH, narrowest: 6 },
];

/** One tick of the handles: by the length of the shown stretch alone, so that a key moves as far on a phone as on a desk. */
export function grain({ start, end }: Span): Step {
  return MOVES.find(({ upTo }) => end - start <= upTo)?.step ?? MONTH;
}

/** What one bar stands for: the finest of hour, day, week, month and year that is wide enough to be seen. */
export function barStep({ start, end }: Span, width: number): Step {
  const pixels = width / (end - start);
  return BARS.find(({ step, narrowest }) => shortest(step) * pixels >= narrowest)?.step ?? YEAR;
}
