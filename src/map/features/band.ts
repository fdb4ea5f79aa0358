import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Range } from '../../domain/convoy';
import type { LonLat } from '../../domain/place';
import type { Language } from '../../domain/text';
import { CONVOY_WORDS } from '../../i18n/convoy-words';
import { instantInWords } from '../../i18n/dates';
import { kilometres, type Unit } from '../../measure/format';
import { pointAlong, stretch } from '../../measure/polyline';
import { shownZone } from '../../state/axis';
import { type Band, band, type Column, shownColumn } from '../../state/convoy';
import { derived } from '../../state/derived';
import { activeSpan } from '../../state/selectors';
import type { State } from '../../state/state';
import { collection, EMPTY, feature, lineAlong, pointAt } from './collection';

/** Where the shown column's head can have been at its instant, along its track; behind it what its length may cover. With its caption, so that nobody takes it for a sighting. */
export function columnBand(state: State): FeatureCollection {
  const seen = shownColumn(state);
  const here = band(state);
  if (!seen || seen.refused !== undefined || !here) return EMPTY;
  const { language } = state.view;
  const told = here.at < activeSpan(state).end ? instantInWords(here.at, shownZone(state), language, 'minute', 'short') : undefined;
  return pictured(seen.column, here, told, state.preferences.units, language);
}

const pictured = derived((column: Column, { broad, core }: Band, told: string | undefined, unit: Unit, language: Language): FeatureCollection => {
  const { along } = column.route;
  const { own, lengthKm } = column;
  const line = ({ low, high }: Range): Geometry => {
    const short = Math.max(0, SHORTEST_KM - (high - low)) / 2;
    return lineAlong(stretch(along, Math.max(0, low - short), Math.min(along.km, high + short)));
  };
  const part = (key: 'tail' | 'broad' | 'core', range: Range): Feature => feature(key, line(range), { part: key, own });
  const words = CONVOY_WORDS[language].map;
  const caption = words.caption(told, column.reports, kilometres(column.pace.kmPerDay, { unit, language }));
  return collection([
    ...(lengthKm && !column.coarse && broad.low > 0 ? [part('tail', { low: Math.max(0, broad.low - lengthKm.high), high: broad.low })] : []),
    part('broad', broad),
    ...(core ? [part('core', core)] : []),
    feature('caption', pointAt(pointAlong(along, (broad.low + broad.high) / 2)), {
      text: own ? `${caption} (${words.own})` : caption,
      rising: rises(pointAlong(along, broad.low), pointAlong(along, broad.high)),
    }),
  ]);
});

/** A band is still to be seen where the column is known to stand in one place, km. */
const SHORTEST_KM = 0.5;

/** Whether a line between two points goes up to the right on the map: its caption stands in the two corners that it leaves free. */
function rises(a: LonLat, b: LonLat): boolean {
  return (b[0] - a[0]) * (b[1] - a[1]) >= 0;
}
