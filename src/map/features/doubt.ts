import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { EventId } from '../../domain/event';
import type { LonLat, PlaceId } from '../../domain/place';
import { type ReportArea, reportArea } from '../../measure/report-area';
import { derived } from '../../state/derived';
import { distancesSaid, selectedVersions } from '../../state/positions';
import { dataset, type SeenEvent, visibleEvents } from '../../state/selectors';
import type { State } from '../../state/state';
import type { Party } from '../../theme/mark';
import { imageId } from '../images';
import { firstZoom } from '../labels';
import { chosenEventOf, FROM_KM, touchedEventOf } from '../place/vague';
import { activeRegions, type Regions } from '../regions';
import { collection, EMPTY, feature } from './collection';
import { partyOfEvent } from './parties';
import { areaKey, areaShape, discShape } from './shapes';

/**
 * Where the selected event and the one that is pointed at may have been, in true scale: a disc from 1 km up, and where only a distance from a place was reported the part of a ring
 * that it leaves; equal areas are drawn once. How well a place itself is known is a rim. A region is hatched while one of its events is looked at.
 */
export function doubt(state: State): FeatureCollection {
  const data = dataset(state);
  if (!data) return EMPTY;
  return drawn(data, visibleEvents(state), chosenEventOf(state), touchedEventOf(state), selectedVersions(state)?.kind === 'apart', activeRegions(state));
}

interface Extent {
  readonly at: LonLat;
  readonly km: number;
  /** In place of the disc. */
  readonly area: ReportArea | undefined;
  readonly parties: Set<Party>;
  /** The selected event is among those that it stands for. */
  chosen: boolean;
}

type Id = EventId | undefined;

const drawn = derived((data: Dataset, events: readonly SeenEvent[], chosen: Id, touched: Id, apart: boolean, regions: Regions): FeatureCollection => {
  const extents = new Map<string, Extent>();
  for (const seen of events) {
    const { at, where, id } = seen.event;
    if (id !== chosen && id !== touched) continue;
    // an event whose positions lie apart has a disc for each of them instead
    if (!at || (apart && id === chosen) || where.basis === 'region') continue;
    const area = reportArea(at, where.radiusKm, distancesSaid(seen), data.places);
    if (!area && where.radiusKm < FROM_KM) continue;
    const key = area ? areaKey(area) : `${at.join(',')} ${where.radiusKm}`;
    const extent = extents.get(key) ?? { at, km: where.radiusKm, area, parties: new Set(), chosen: false };
    if (id === chosen) extent.chosen = true;
    extent.parties.add(partyOfEvent(seen.event, data));
    extents.set(key, extent);
  }
  return collection([...placeRims(data, extents), ...[...extents].flatMap(([key, extent]) => shapes(key, extent)), ...hatched(data, regions)]);
});

function shapes(key: string, { at, km, area, parties, chosen }: Extent): readonly Feature[] {
  const party: Party = [...parties].length === 1 ? ([...parties][0] ?? 'civilians') : 'civilians';
  const look = { party, ...(chosen && { chosen }) };
  if (!area) return [feature(key, discShape(at, km), { part: 'disc', ...look })];
  return (['broad', 'core'] as const).flatMap((part) => {
    const shape = areaShape(area, part);
    return shape ? [feature(`${part} ${key}`, shape, { part, ...look })] : [];
  });
}

/** Unless an event's disc already says so. */
function placeRims(data: Dataset, extents: ReadonlyMap<string, unknown>): readonly Feature[] {
  return [...data.places.values()].flatMap((place) => {
    const from = firstZoom(place);
    if (from === Number.POSITIVE_INFINITY || place.radiusKm < FROM_KM || extents.has(`${place.at.join(',')} ${place.radiusKm}`)) return [];
    return [feature(`place ${place.id}`, discShape(place.at, place.radiusKm), { part: 'place', km: place.radiusKm, from })];
  });
}

function hatched(data: Dataset, regions: Regions): readonly Feature[] {
  return [...regions].flatMap(([id, party]: readonly [PlaceId, Party]) => {
    const place = data.places.get(id);
    return place ? [feature(`region ${id}`, discShape(place.at, place.radiusKm), { part: 'region', hatch: imageId.hatch(party) })] : [];
  });
}
