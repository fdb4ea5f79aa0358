import type { Place } from '../../domain/place';
import type { Instant } from '../../domain/when';
import type { Vertex } from '../../measure/ruler';
import { commitSpan, editRuler, showStretch } from '../actions';
import { activeSpan, shownSpan } from '../selectors';
import { store } from '../store';
import { openMeasure } from './measure';

// apart from measure.ts: fetched with the panel, not before the text

/** The ruler from one place to another, in one step to undo. */
export function measureBetween(from: Place, to: Place): void {
  openMeasure('distance');
  editRuler({ type: 'start', vertex: cornerAt(from) }, { type: 'add', vertex: cornerAt(to) });
}

/** Sets the window's end to an hour of the column; the axis goes along where it shows other days. */
export function tellColumnAt(end: Instant): void {
  const state = store.getState();
  const [{ start }, shown] = [activeSpan(state), shownSpan(state)];
  commitSpan({ start: Math.min(start, end - DAY) as Instant, end });
  if (end >= shown.start && end <= shown.end) return;
  const day = Math.floor(end / DAY) * DAY;
  showStretch({ start: (day - 7 * DAY) as Instant, end: (day + 7 * DAY) as Instant });
}

const DAY = 86_400_000;

function cornerAt({ id, at }: Place): Vertex {
  return { type: 'place', place: id, at };
}
