import type { MeasureTab, State } from '../state';

/** The half of Measure that is open; undefined: Measure is closed. */
export function measureTab({ live }: State): MeasureTab | undefined {
  if (live.tool === 'measure') return 'distance';
  return live.panel === 'convoy' ? 'column' : undefined;
}
