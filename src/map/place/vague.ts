import type { Dataset } from '../../domain/dataset';
import type { EventId, MapEvent } from '../../domain/event';
import type { State } from '../../state/state';

/** From this radius, km, a position is drawn as an area. */
export const FROM_KM = 1;
/** What a town's own rim and the mark's place beside its dot say already; a named place that is known less well than this, km, makes its events vague. */
const TOWN_KM = 5;

/** Known less exactly than its mark would say: near a place, computed from a report, in a region, or at a place that is itself hardly known. */
export function isVague({ at, where }: MapEvent, data: Dataset): boolean {
  if (!at) return false;
  if (where.basis === 'region') return true;
  if (where.radiusKm < FROM_KM) return false;
  const place = where.place && data.places.get(where.place);
  return where.basis !== 'named-place' || !place || place.computed !== undefined || where.radiusKm >= TOWN_KM;
}

/** The events whose doubt is drawn in true scale: the selected one, and what the pointer or the list is on. */
export function chosenEventOf({ view }: State): EventId | undefined {
  return view.selection?.type === 'event' ? view.selection.id : undefined;
}

export function touchedEventOf({ live }: State): EventId | undefined {
  return live.hover?.type === 'event' ? live.hover.id : undefined;
}
