import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/text';
import { MESSAGES } from '../../i18n/messages';
import { derived } from '../../state/derived';
import { dataset } from '../../state/selectors';
import type { State } from '../../state/state';
import type { Party } from '../../theme/mark';
import { arrangement, type Frame, type PlacedMark } from '../arrangement';
import { imageId } from '../images';
import { CAPTION_SIZE } from '../labels';
import { collection, EMPTY, feature, pointAt } from './collection';
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
  return data ? drawn(data, arrangement(state, frame).marks, state.view.language, frame) : NONE;
}

const NONE = { others: EMPTY, selected: EMPTY };

const drawn = derived((data: Dataset, placed: readonly PlacedMark[], language: Language, frame: Frame) => ({
  others: collection(placed.filter(({ selected }) => !selected).map((mark) => markFeature(mark, data, language, frame))),
  selected: collection(placed.filter(({ selected }) => selected).map((mark) => markFeature(mark, data, language, frame))),
}));

function markFeature(mark: PlacedMark, data: Dataset, language: Language, { markSize: size }: Frame): Feature {
  const { key, at, offset, events } = mark;
  const [first] = events;
  const place = mark.place && data.places.get(mark.place);
  const [x, y] = offset;
  return feature(key, pointAt(at), {
    image: events.length === 1 ? imageId.mark(lookOf(first, data), size) : imageId.stack(partiesOf(mark, data), size),
    x,
    y,
    ...(events.length > 1 && { count: String(events.length), countX: x / 12, countY: y / 12 }),
    ...((x !== 0 || y !== 0) && place?.kind !== 'region' && { leader: imageId.leader(offset, size, mark.fromDot) }),
    ...(mark.captioned &&
      place?.kind === 'region' && {
        caption: MESSAGES[language].map.noExactPlace(place.names[language]),
        captionX: x / CAPTION_SIZE,
        captionY: (y + size * 0.68) / CAPTION_SIZE,
      }),
    ...(events.every(({ presence }) => presence === 'possible') && { possible: true }),
    ...(events.length === 1 && { event: first.event.id }),
    ...(mark.place && { place: mark.place }),
    events: events.map(({ event }) => event.id).join(' '),
  });
}

/** At most four parties, in order of first mention. */
function partiesOf({ events }: PlacedMark, data: Dataset): readonly Party[] {
  return [...new Set(events.map(({ event }) => partyOfEvent(event, data)))].slice(0, 4);
}
