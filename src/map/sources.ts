import type { FeatureCollection } from 'geojson';
import type { State } from '../state/state';
import type { Frame } from './arrangement';
import { doubt } from './features/doubt';
import { focus } from './features/focus';
import { marks, selectedMark } from './features/marks';
import { places } from './features/places';
import { ruler } from './features/ruler';
import { tracks } from './features/tracks';

export const SOURCE_IDS = ['tracks', 'doubt', 'ruler', 'places', 'focus', 'marks', 'selected'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** What has geometry and varies, by source; a source whose inputs did not change is the identical object. */
export function sources(state: State, frame: Frame): Readonly<Record<SourceId, FeatureCollection>> {
  return {
    tracks: tracks(state),
    doubt: doubt(state),
    ruler: ruler(state, frame),
    places: places(state, frame),
    focus: focus(state, frame),
    marks: marks(state, frame),
    selected: selectedMark(state, frame),
  };
}
