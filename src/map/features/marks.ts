import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { EventId } from '../../domain/event';
import type { Language } from '../../domain/text';
import { MAP_WORDS } from '../../i18n/map-words';
import { derived } from '../../state/derived';
import { dataset, type SeenEvent } from '../../state/selectors';
import type { State } from '../../state/state';
import { arrangement, type Frame, type PlacedMark, softHalf } from '../arrangement';
import { imageId } from '../images';
import { CAPTION_SIZE } from '../labels';
import { kmPerPixel } from '../mercator';
import { chosenEventOf, isVague, touchedEventOf } from '../place/vague';
import { activeRegions, type Regions } from '../regions';
import { collection, EMPTY, feature, pointAt } from './collection';
import { lookOf, segments } from './parties';

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
  if (!data) return NONE;
  const { marks } = arrangement(state, frame);
  return drawn(data, marks, state.view.language, frame.zoom, frame.markSize, activeRegions(state), chosenEventOf(state), touchedEventOf(state));
}

const NONE = { others: EMPTY, selected: EMPTY };

type Id = EventId | undefined;

const drawn = derived(
  (data: Dataset, placed: readonly PlacedMark[], language: Language, zoom: number, size: number, regions: Regions, chosen: Id, touched: Id) => {
    const soft = (seen: SeenEvent): boolean => {
      const { id } = seen.event;
      return isVague(seen.event, data) && !((id === chosen || id === touched) && shows(seen, zoom, size));
    };
    const features = (selected: boolean): readonly Feature[] =>
      placed.filter((mark) => mark.selected === selected).map((mark) => markFeature(mark, data, language, size, regions, mark.events.some(soft)));
    return { others: collection(features(false)), selected: collection(features(true)) };
  },
);

function markFeature(mark: PlacedMark, data: Dataset, language: Language, size: number, regions: Regions, soft: boolean): Feature {
  const { key, at, offset, events } = mark;
  const [first] = events;
  const place = mark.place && data.places.get(mark.place);
  const [x, y] = offset;
  return feature(key, pointAt(at), {
    image: events.length === 1 ? imageId.mark(lookOf(first, data), size) : imageId.stack(segments(events, data), size),
    x,
    y,
    ...(soft && { soft: imageId.soft(size) }),
    ...(events.length > 1 && { count: String(events.length), countX: x / 12, countY: y / 12 }),
    ...((x !== 0 || y !== 0) && place?.kind !== 'region' && { leader: imageId.leader(offset, size, mark.fromDot) }),
    ...(mark.captioned &&
      place?.kind === 'region' && {
        caption: MAP_WORDS[language][regions.has(place.id) ? 'somewhereIn' : 'noExactPlace'](place.names[language]),
        captionX: x / CAPTION_SIZE,
        captionY: (y + softHalf(size)) / CAPTION_SIZE,
      }),
    ...(events.every(({ presence }) => presence === 'possible') && { possible: true }),
    ...(events.length === 1 && { event: first.event.id }),
    ...(mark.place && { place: mark.place }),
    events: events.map(({ event }) => event.id).join(' '),
  });
}

/** The area in which an event may have been is wider than its mark, or hatched. */
function shows({ event: { at, where } }: SeenEvent, zoom: number, size: number): boolean {
  return at !== undefined && (where.basis === 'region' || where.radiusKm / kmPerPixel(at[1], zoom) > size * 0.75);
}
