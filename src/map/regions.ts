import type { Dataset } from '../domain/dataset';
import type { EventId, MapEvent } from '../domain/event';
import type { PlaceId } from '../domain/place';
import { derived } from '../state/derived';
import { dataset, type Judged, knownEvents } from '../state/selectors';
import type { Hover, State } from '../state/state';
import type { Party } from '../theme/mark';
import { partyOfEvent } from './features/parties';

/** The regions that are hatched, each in the colour of the event that is looked at. */
export type Regions = ReadonlyMap<PlaceId, Party>;

/** The regions one of whose events is selected, or is under the pointer on the map or in the list; the identical object while they are the same. */
export function activeRegions(state: State): Regions {
  const data = dataset(state);
  const [chosen, touched] = data ? [regionOf(state.view.selection, data, knownEvents(state)), regionOf(state.live.hover, data, knownEvents(state))] : [];
  return gathered(chosen?.id, chosen?.party, touched?.id, touched?.party);
}

const gathered = derived(
  (chosen: PlaceId | undefined, chosenParty: Party | undefined, touched: PlaceId | undefined, touchedParty: Party | undefined): Regions => {
    const regions = new Map<PlaceId, Party>();
    if (touched !== undefined) regions.set(touched, touchedParty ?? 'civilians');
    if (chosen !== undefined) regions.set(chosen, chosenParty ?? 'civilians');
    return regions;
  },
);

/** A region has the colour of its one event, and none when it is chosen with all of them. */
function regionOf(selection: Hover, data: Dataset, known: readonly Judged[]): { readonly id: PlaceId; readonly party: Party } | undefined {
  if (!selection || selection.type === 'stack') return undefined;
  if (selection.type === 'place') return data.places.get(selection.id)?.kind === 'region' ? { id: selection.id, party: 'civilians' } : undefined;
  const event = eventsOf(known).get(selection.id);
  return event?.at && event.where.basis === 'region' && event.where.place !== undefined
    ? { id: event.where.place, party: partyOfEvent(event, data) }
    : undefined;
}

const eventsOf = derived((known: readonly Judged[]): ReadonlyMap<EventId, MapEvent> => new Map(known.map(({ event }) => [event.id, event])));
