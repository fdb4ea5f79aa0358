import type { FeatureCollection } from 'geojson';
import type { State } from '../state/state';
import type { Frame } from './arrangement';
import { aim } from './features/aim';
import { columnBand } from './features/band';
import { check } from './features/check';
import { doubt } from './features/doubt';
import { focus } from './features/focus';
import { marks, selectedMark } from './features/marks';
import { places } from './features/places';
import { rings } from './features/rings';
import { ruler } from './features/ruler';
import { barred } from './features/screen';
import { tracks } from './features/tracks';
import { versions } from './features/versions';

export const SOURCE_IDS = ['tracks', 'doubt', 'versions', 'check', 'band', 'rings', 'ruler', 'aim', 'places', 'focus', 'marks', 'selected', 'screen'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** What has geometry and varies, by source; a source whose inputs did not change is the identical object. */
export function sources(state: State, frame: Frame): Readonly<Record<SourceId, FeatureCollection>> {
  return {
    tracks: tracks(state),
    doubt: doubt(state),
    versions: versions(state, frame),
    check: check(state),
    band: columnBand(state, frame),
    rings: rings(state),
    ruler: ruler(state, frame),
    aim: aim(state),
    places: places(state, frame),
    focus: focus(state, frame),
    marks: marks(state, frame),
    selected: selectedMark(state, frame),
    screen: barred(frame),
  };
}
