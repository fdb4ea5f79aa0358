import type { Feature, FeatureCollection } from 'geojson';
import type { Language } from '../../domain/text';
import { RULER_WORDS } from '../../i18n/ruler-words';
import { radiusText, type Unit } from '../../measure/format';
import { destination } from '../../measure/geodesy';
import { annulus, circle, type Ring, ringsOf } from '../../measure/rings';
import type { RingSet } from '../../measure/ruler';
import { derived } from '../../state/derived';
import type { State } from '../../state/state';
import { collection, EMPTY, feature, lineAlong, pointAt } from './collection';

/** Where the figure stands at the rim, and how it leans on it. A band's two figures stand at opposite rims, a radius has three chances to be seen. */
const SIDES: Readonly<Record<Ring['part'], readonly (readonly [azimuth: number, anchor: string])[]>> = {
  radius: [
    [0, 'bottom'],
    [120, 'left'],
    [240, 'right'],
  ],
  broad: [[0, 'bottom']],
  core: [[180, 'top']],
};

/** Range rings with their km at the rim: thin circles, or the broad and the core band of a phrase. */
export function rings({ view, preferences }: State): FeatureCollection {
  return view.ruler.rings.length === 0 ? EMPTY : pictured(view.ruler.rings, preferences.units, view.language);
}

const pictured = derived((sets: readonly RingSet[], unit: Unit, language: Language): FeatureCollection => {
  const format = { unit, language };
  const words = RULER_WORDS[language];
  const textOf = (ring: Ring): string =>
    ring.part === 'radius'
      ? radiusText(ring.km, format)
      : words[ring.part === 'core' ? 'ringsCore' : 'ringsBroad'](radiusText(ring.low, format), radiusText(ring.high, format));
  return collection(
    sets.flatMap((set, s) =>
      ringsOf(set).flatMap((ring, r): readonly Feature[] => {
        const key = `${s} ${r}`;
        const at = set.centre.at;
        const [low, high] = ring.part === 'radius' ? [0, ring.km] : [ring.low, ring.high];
        const rims = [high, ...(low > 0 ? [low] : [])].map((km, i) => feature(`rim ${key} ${i}`, lineAlong(circle(at, km)), { part: ring.part }));
        const band =
          ring.part === 'radius'
            ? []
            : [
                feature(
                  `band ${key}`,
                  { type: 'Polygon', coordinates: annulus(at, low, high).map((line) => line.map((one) => [...one])) },
                  { part: ring.part },
                ),
              ];
        const figures = SIDES[ring.part].map(([azimuth, anchor]) =>
          feature(`figure ${key} ${azimuth}`, pointAt(destination(at, azimuth, high)), { text: textOf(ring), anchor }),
        );
        return [...band, ...rims, ...figures];
      }),
    ),
  );
});
