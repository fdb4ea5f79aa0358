import type { Feature, FeatureCollection } from 'geojson';
import { type Measurement, middleOf } from '../../measure/measurement';
import type { Ruler } from '../../measure/ruler';
import { derived } from '../../state/derived';
import { measurement } from '../../state/measuring';
import type { State, Tool } from '../../state/state';
import type { Frame } from '../arrangement';
import type { Caption } from '../place/captions';
import { captions } from '../place/noted';
import { captionFeatures } from './captions';
import { collection, EMPTY, feature, lineAlong, pointAt } from './collection';

/** The ruler's lines, its labels, and while measuring its handles. */
export function ruler(state: State, frame: Frame): FeatureCollection {
  const { ruler: drawn } = state.view;
  if (drawn.vertices.length === 0) return EMPTY;
  return pictured(drawn, measurement(state), state.live.tool, captions(state, frame), frame.zoom, frame.markSize > 22);
}

const pictured = derived((drawn: Ruler, measured: Measurement, tool: Tool, words: readonly Caption[], zoom: number, large: boolean): FeatureCollection => {
  const features: Feature[] = [];
  measured.legs.forEach((leg, i) => {
    features.push(feature(`leg ${i}`, lineAlong(leg.line), { part: leg.fellBack ? 'assumed' : leg.type }));
    leg.stubs.forEach((stub, n) => {
      features.push(feature(`stub ${i} ${n}`, lineAlong(stub), { part: 'assumed' }));
    });
    const middle = middleOf(leg);
    if (middle && tool === 'measure') features.push(feature(`middle ${i}`, pointAt(middle), { part: 'middle', index: i, large }));
  });
  drawn.vertices.forEach((vertex, i) => {
    features.push(feature(`vertex ${i}`, pointAt(vertex.at), { part: tool === 'measure' ? 'handle' : 'end', index: i, large }));
  });
  features.push(...words.filter(({ key }) => key !== 'caption').flatMap((caption) => captionFeatures(caption, zoom, 'left')));
  return collection(features);
});
