import type { FeatureCollection } from 'geojson';
import type { Language } from '../../domain/text';
import { MAP_WORDS } from '../../i18n/map-words';
import { kilometres, type Unit, withError } from '../../measure/format';
import type { LegMeasurement } from '../../measure/measurement';
import type { Vertex } from '../../measure/ruler';
import { derived } from '../../state/derived';
import { aimedLeg, measurement } from '../../state/measuring';
import type { State } from '../../state/state';
import { collection, EMPTY, feature, lineAlong, pointAt } from './collection';

/** The leg that a click would add, with its length and what the whole would then be. */
export function aim(state: State): FeatureCollection {
  const leg = aimedLeg(state);
  return leg && state.live.aim ? pictured(leg, state.live.aim, measurement(state).total.km, state.preferences.units, state.view.language) : EMPTY;
}

const pictured = derived((leg: LegMeasurement, at: Vertex, before: number, unit: Unit, language: Language): FeatureCollection => {
  const format = { unit, language, precise: true };
  const total = before > 0 ? `\n${MAP_WORDS[language].total(kilometres(before + leg.km, format))}` : '';
  return collection([
    feature('line', lineAlong(leg.line), { part: 'aim' }),
    ...leg.stubs.map((stub, i) => feature(`stub ${i}`, lineAlong(stub), { part: 'aim' })),
    feature('figure', pointAt(at.at), { text: `${withError(leg.km, leg.errorKm, format)}${total}` }),
  ]);
});
