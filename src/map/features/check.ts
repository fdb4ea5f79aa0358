import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { WINDS } from '../../domain/claim';
import type { LonLat } from '../../domain/place';
import { areaRings } from '../../measure/report-area';
import { annulus, circle } from '../../measure/rings';
import { halfWidth } from '../../measure/wind';
import { derived } from '../../state/derived';
import { checkedReport, type LegReport } from '../../state/reports';
import type { State } from '../../state/state';
import { collection, EMPTY, feature, lineAlong } from './collection';

/** A reported distance that is being checked: the double ring round the place it counts from and, where it gives one, the sector of its direction. */
export function check(state: State): FeatureCollection {
  const report = checkedReport(state);
  return report ? pictured(report) : EMPTY;
}

const pictured = derived(({ from, said, check: { phrase } }: LegReport): FeatureCollection => {
  const { core, broad } = phrase;
  const bands = [...(core ? [{ part: 'core', ...core }] : []), { part: 'broad', ...broad }];
  const features = bands.flatMap(({ part, low, high }): readonly Feature[] => [
    feature(`band ${part}`, polygon(annulus(from.at, low, high)), { part }),
    ...[low, high].filter((km) => km > 0).map((km) => feature(`rim ${part} ${km}`, lineAlong(circle(from.at, km)), { part })),
  ]);
  if (said.direction) {
    const sector = { centre: from.at, core, broad, bearing: WINDS.indexOf(said.direction) * 22.5, halfWidth: halfWidth(said.direction) };
    features.push(feature('sector', polygon(areaRings(sector, { low: 0, high: broad.high })), { part: 'sector' }));
  }
  return collection(features);
});

function polygon(rings: readonly (readonly LonLat[])[]): Geometry {
  return { type: 'Polygon', coordinates: rings.map((ring) => ring.map((at) => [...at])) };
}
