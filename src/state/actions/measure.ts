import { chooseTool, openPanel } from '../actions';
import { measureTab } from '../questions/measure';
import type { MeasureTab } from '../state';
import { store } from '../store';

export function openMeasure(tab: MeasureTab): void {
  if (tab === 'distance') chooseTool('measure');
  else openPanel('convoy');
}

export function closeMeasure(): void {
  chooseTool('explore');
}

/** The header's button: closes Measure, or opens it where it was last. */
export function toggleMeasure(): void {
  const state = store.getState();
  if (measureTab(state)) closeMeasure();
  else openMeasure(state.live.measureTab);
}
