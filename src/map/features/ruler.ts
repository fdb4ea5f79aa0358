import type { Feature, FeatureCollection } from 'geojson';
import type { Language } from '../../domain/text';
import { MESSAGES } from '../../i18n/messages';
import { type Unit, withError } from '../../measure/format';
import { type Measurement, middleOf } from '../../measure/measurement';
import type { Ruler } from '../../measure/ruler';
import { derived } from '../../state/derived';
import { measurement } from '../../state/measuring';
import type { State, Tool } from '../../state/state';
import type { Frame } from '../arrangement';
import { kmPerPixel } from '../mercator';
import { collection, EMPTY, feature, lineAlong, pointAt } from './collection';

/** A leg shorter than this on the screen, px, has no label. */
const LABEL_FROM_PX = 60;

/** The ruler's lines, its labels, and while measuring its handles. */
export function ruler(state: State, frame: Frame): FeatureCollection {
  const { ruler: drawn } = state.view;
  if (drawn.vertices.length === 0) return EMPTY;
  return pictured(drawn, measurement(state), state.live.tool, state.preferences.units, state.view.language, frame.zoom, frame.markSize > 22);
}

const pictured = derived((drawn: Ruler, measured: Measurement, tool: Tool, unit: Unit, language: Language, zoom: number, large: boolean): FeatureCollection => {
  const format = { unit, language, precise: true };
  const features: Feature[] = [];
  measured.legs.forEach((leg, i) => {
    features.push(feature(`leg ${i}`, lineAlong(leg.line), { part: leg.fellBack ? 'assumed' : leg.type }));
    leg.stubs.forEach((stub, n) => {
      features.push(feature(`stub ${i} ${n}`, lineAlong(stub), { part: 'assumed' }));
    });
    const middle = middleOf(leg);
    if (middle && leg.km / kmPerPixel(middle[1], zoom) >= LABEL_FROM_PX)
      features.push(feature(`label ${i}`, pointAt(middle), { part: 'label', text: withError(leg.km, leg.errorKm, format), large }));
    if (middle && tool === 'measure') features.push(feature(`middle ${i}`, pointAt(middle), { part: 'middle', index: i, large }));
  });
  drawn.vertices.forEach((vertex, i) => {
    features.push(feature(`vertex ${i}`, pointAt(vertex.at), { part: tool === 'measure' ? 'handle' : 'end', index: i, large }));
  });
  const end = drawn.vertices.at(-1);
  if (end && measured.legs.length > 1)
    features.push(
      feature('total', pointAt(end.at), {
        part: 'label',
        text: MESSAGES[language].map.total(withError(measured.total.km, measured.total.errorKm, format)),
        total: true,
        large,
      }),
    );
  return collection(features);
});
