import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import { derived } from '../../state/derived';
import { dataset } from '../../state/selectors';
import type { Hover, Selection, State } from '../../state/state';
import { arrangement, type Frame, type PlacedMark } from '../arrangement';
import { imageId } from '../images';
import { collection, EMPTY, feature, pointAt } from './collection';

/** The rings of what is selected and what the pointer or the list is on. */
export function focus(state: State, frame: Frame): FeatureCollection {
  const data = dataset(state);
  return data ? drawn(data, arrangement(state, frame).marks, state.view.selection, state.live.hover, frame.markSize) : EMPTY;
}

const drawn = derived((data: Dataset, placed: readonly PlacedMark[], selection: Selection, hover: Hover, size: number): FeatureCollection => {
  const same = selection && hover && selection.type === hover.type && selection.id === hover.id;
  return collection([...ring('selected', selection, placed, data, size), ...(same ? [] : ring('hovered', hover, placed, data, size))]);
});

function ring(how: 'selected' | 'hovered', what: Hover, placed: readonly PlacedMark[], data: Dataset, size: number): readonly Feature[] {
  if (!what) return [];
  if (what.type === 'place') {
    const place = data.places.get(what.id);
    return place && !place.computed && place.kind !== 'region'
      ? [feature(how, pointAt(place.at), { image: imageId.focus(how, how === 'selected' ? 13 : 11), x: 0, y: 0 })]
      : [];
  }
  const mark = placed.find(({ key, events }) => (what.type === 'stack' ? key === what.id : events.some(({ event }) => event.id === what.id)));
  if (!mark) return [];
  const radius = Math.round((size / 22) * (how === 'selected' ? 16 : 14));
  return [feature(how, pointAt(mark.at), { image: imageId.focus(how, radius), x: mark.offset[0], y: mark.offset[1] })];
}
