import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/text';
import { MESSAGES } from '../../i18n/messages';
import { derived } from '../../state/derived';
import { dataset, type SeenEvent } from '../../state/selectors';
import type { State } from '../../state/state';
import type { Party } from '../../theme/mark';
import { arrangement, type Frame, type PlacedMark } from '../arrangement';
import { imageId } from '../images';
import { CAPTION_SIZE } from '../labels';
import { kmPerPixel } from '../mercator';
import { activeRegions, type Regions } from '../regions';
import { collection, EMPTY, feature, pointAt } from './collection';
import { FROM_KM } from './doubt';
import { lookOf, partyOfEvent } from './parties';

/** One feature a mark: an event by itself, or the disc with the number of events of one place. The selected event is not in it. */
export function marks(state: State, frame: Frame): FeatureCollection {
  return split(state, frame).others;
}

/** The selected event, drawn above all others. */
export function selectedMark(state: State, frame: Frame): FeatureCollection {
  return split(state, frame).selected;
}

function split(state: State, frame: Frame) {
  const data = dataset(state);
  return data ? drawn(data, arrangement(state, frame).marks, state.view.language, frame.zoom, frame.markSize, activeRegions(state)) : NONE;
}

const NONE = { others: EMPTY, selected: EMPTY };

const drawn = derived((data: Dataset, placed: readonly PlacedMark[], language: Language, zoom: number, size: number, regions: Regions) => {
  const features = (selected: boolean): readonly Feature[] =>
    placed.filter((mark) => mark.selected === selected).map((mark) => markFeature(mark, data, language, zoom, size, regions));
  return { others: collection(features(false)), selected: collection(features(true)) };
});

function markFeature(mark: PlacedMark, data: Dataset, language: Language, zoom: number, size: number, regions: Regions): Feature {
  const { key, at, offset, events } = mark;
  const [first] = events;
  const place = mark.place && data.places.get(mark.place);
  const [x, y] = offset;
  return feature(key, pointAt(at), {
    image: events.length === 1 ? imageId.mark(lookOf(first, data), size) : imageId.stack(partiesOf(mark, data), size),
    x,
    y,
    ...(events.some((seen) => larger(seen, zoom, size)) && { soft: imageId.soft(sharedParty(partiesOf(mark, data)), size) }),
    ...(events.length > 1 && { count: String(events.length), countX: x / 12, countY: y / 12 }),
    ...((x !== 0 || y !== 0) && place?.kind !== 'region' && { leader: imageId.leader(offset, size, mark.fromDot) }),
    ...(mark.captioned &&
      place?.kind === 'region' && {
        caption: MESSAGES[language].map[regions.has(place.id) ? 'somewhereIn' : 'noExactPlace'](place.names[language]),
        captionX: x / CAPTION_SIZE,
        captionY: (y + size * 0.68) / CAPTION_SIZE,
      }),
    ...(events.every(({ presence }) => presence === 'possible') && { possible: true }),
    ...(events.length === 1 && { event: first.event.id }),
    ...(mark.place && { place: mark.place }),
    events: events.map(({ event }) => event.id).join(' '),
  });
}

/** The mark is larger than the area in which its event may have been, so that the area does not show; what has no exact place says so in words. */
function larger({ event: { at, where } }: SeenEvent, zoom: number, size: number): boolean {
  return at !== undefined && where.basis !== 'region' && where.radiusKm >= FROM_KM && where.radiusKm / kmPerPixel(at[1], zoom) < size / 2;
}

function sharedParty(parties: readonly Party[]): Party {
  return parties.length === 1 ? (parties[0] ?? 'civilians') : 'civilians';
}

/** At most four parties, in order of first mention. */
function partiesOf({ events }: PlacedMark, data: Dataset): readonly Party[] {
  return [...new Set(events.map(({ event }) => partyOfEvent(event, data)))].slice(0, 4);
}
