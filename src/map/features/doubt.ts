import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { LonLat } from '../../domain/place';
import { discRing } from '../../measure/outline';
import { derived } from '../../state/derived';
import { dataset, type SeenEvent, selectedEvent, visibleEvents } from '../../state/selectors';
import type { State } from '../../state/state';
import type { Party } from '../../theme/mark';
import { imageId } from '../images';
import { collection, EMPTY, feature } from './collection';
import { partyOfEvent } from './parties';

const FROM_KM = 1;

/** Where each visible event may have been, in true scale: a disc from 1 km up; equal discs are drawn once. The area of an event without an exact place is hatched only while it is selected. */
export function doubt(state: State): FeatureCollection {
  const data = dataset(state);
  return data ? drawn(data, visibleEvents(state), selectedEvent(state)) : EMPTY;
}

const drawn = derived((data: Dataset, events: readonly SeenEvent[], selected: SeenEvent | undefined): FeatureCollection => {
  const discs = new Map<string, { readonly at: LonLat; readonly km: number; readonly parties: Set<Party> }>();
  for (const { event } of events) {
    const { at, where } = event;
    if (!at || where.basis === 'region' || where.radiusKm < FROM_KM) continue;
    const key = `${at.join(',')} ${where.radiusKm}`;
    const known = discs.get(key);
    if (known) known.parties.add(partyOfEvent(event, data));
    else discs.set(key, { at, km: where.radiusKm, parties: new Set([partyOfEvent(event, data)]) });
  }
  const shared = (parties: Set<Party>): Party => ([...parties].length === 1 ? ([...parties][0] ?? 'civilians') : 'civilians');
  return collection([...[...discs].map(([key, { at, km, parties }]) => feature(key, circle(at, km), { party: shared(parties) })), ...area(selected, data)]);
});

function area(selected: SeenEvent | undefined, data: Dataset): readonly Feature[] {
  if (!selected?.event.at || selected.event.where.basis !== 'region') return [];
  const { at, where } = selected.event;
  return [feature('area', circle(at, where.radiusKm), { hatch: imageId.hatch(partyOfEvent(selected.event, data)) })];
}

const circles = new Map<string, Geometry>();

function circle(at: LonLat, km: number): Geometry {
  const key = `${at.join(',')} ${km}`;
  const known = circles.get(key);
  if (known) return known;
  const made: Geometry = { type: 'Polygon', coordinates: [discRing(at, km).map((corner) => [...corner])] };
  circles.set(key, made);
  return made;
}
