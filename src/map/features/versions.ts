import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/text';
import { MAP_WORDS } from '../../i18n/map-words';
import { versionWords } from '../../i18n/version-words';
import { kilometres, radiusText, type Unit } from '../../measure/format';
import { between, densify } from '../../measure/geodesy';
import { derived } from '../../state/derived';
import { selectedVersions } from '../../state/positions';
import { dataset, type SeenEvent, selectedEvent } from '../../state/selectors';
import type { State } from '../../state/state';
import { type Frame, HOLLOW_PX } from '../arrangement';
import { imageId } from '../images';
import { kmPerPixel } from '../mercator';
import { collection, EMPTY, feature, lineAlong, pointAt } from './collection';
import { partyOfEvent } from './parties';
import { discShape } from './shapes';

/** Where the selected event is said to have happened, if there are several positions: two hollow marks with their radii and the gap between them, or, where all may be one spot, a caption each. */
export function versions(state: State, { zoom }: Frame): FeatureCollection {
  const data = dataset(state);
  const selected = selectedEvent(state);
  const found = selectedVersions(state);
  return data && selected && found ? drawn(data, selected, found, state.preferences.units, state.view.language, zoom) : EMPTY;
}

type Found = NonNullable<ReturnType<typeof selectedVersions>>;
type Version = Extract<Found, { readonly kind: 'apart' }>['pair'][0];

const drawn = derived((data: Dataset, { event }: SeenEvent, found: Found, unit: Unit, language: Language, zoom: number): FeatureCollection => {
  const party = partyOfEvent(event, data);
  const caption = (version: Version, i: number): Feature =>
    feature(`caption ${i}`, pointAt(version.at), {
      part: 'caption',
      text: versionWords(data, event, version.claims, radiusText(version.radiusKm, { unit, language }), language),
    });
  if (found.kind === 'together') return collection(found.all.map(caption));
  const { pair, gapKm } = found;
  const [a, b] = pair;
  const clear = HOLLOW_PX * kmPerPixel(a.at[1], zoom);
  return collection([
    ...pair.map((version, i) => feature(`disc ${i}`, discShape(version.at, version.radiusKm), { part: 'disc', party })),
    ...(gapKm > clear * 2 ? [feature('gap', lineAlong(densify([between(a.at, b.at, clear), between(a.at, b.at, gapKm - clear)], 50)), { part: 'gap' })] : []),
    feature('apart', pointAt(between(a.at, b.at, gapKm / 2)), { part: 'apart', text: MAP_WORDS[language].apart(kilometres(gapKm, { unit, language })) }),
    ...pair.map((version, i) => feature(`mark ${i}`, pointAt(version.at), { part: 'mark', image: imageId.hollow(party) })),
    ...pair.map(caption),
  ]);
});
