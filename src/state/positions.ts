import type { DistanceSaid } from '../domain/claim';
import { asserts } from '../evidence/support';
import { type Versions, versions } from '../evidence/where';
import { derived } from './derived';
import { type SeenEvent, selectedEvent } from './selectors';
import type { State } from './state';

const found = derived((selected: SeenEvent | undefined): Versions | undefined => selected && versions(selected.event, selected.assessment));

/** The positions at which the selected event is said to have happened, where there are several. */
export function selectedVersions(state: State): Versions | undefined {
  return found(selectedEvent(state));
}

/** The distances that those who assert an event say; of an event whose position rests on them, else none. */
export function distancesSaid({ event, assessment }: SeenEvent): readonly DistanceSaid[] {
  return event.where.basis === 'computed-from-report' ? assessment.standing.filter(asserts).flatMap(({ distance }) => distance ?? []) : [];
}
