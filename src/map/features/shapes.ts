import type { Geometry } from 'geojson';
import type { LonLat } from '../../domain/place';
import { areaRings, type ReportArea } from '../../measure/report-area';
import { circle } from '../../measure/rings';

const known = new Map<string, Geometry>();

/** The same key gives the identical shape, so that a scrub makes nothing anew. */
function kept(key: string, make: () => readonly (readonly LonLat[])[]): Geometry {
  const shape: Geometry = known.get(key) ?? { type: 'Polygon', coordinates: make().map((ring) => ring.map((corner) => [...corner])) };
  known.set(key, shape);
  return shape;
}

/** A disc in true scale. */
export function discShape(at: LonLat, km: number): Geometry {
  return kept(`${at.join(',')} ${km}`, () => [circle(at, km)]);
}

/** What distinguishes one area of a report from another. */
export function areaKey({ centre, core, broad, bearing, halfWidth }: ReportArea): string {
  return [centre.join(','), core?.low, core?.high, broad.low, broad.high, bearing.toFixed(2), halfWidth.toFixed(2)].join(' ');
}

/** The sector between the area's broad or core radii, in true scale. */
export function areaShape(area: ReportArea, part: 'broad' | 'core'): Geometry | undefined {
  const range = area[part];
  return range && kept(`${part} ${areaKey(area)}`, () => areaRings(area, range));
}
