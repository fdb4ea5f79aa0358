import type { DistanceSaid } from '../domain/claim';
import type { Range } from '../domain/convoy';
import type { LonLat, Place, PlaceId } from '../domain/place';
import { bearing, destination, distanceKm } from './geodesy';
import { readPhrase } from './phrases';

/** Where an event may have been by a report that gives only a distance: part of a ring round the place from which the report counts. */
export interface ReportArea {
  readonly centre: LonLat;
  /** km from the centre; undefined where the words name no distance of their own ("near"). */
  readonly core: Range | undefined;
  /** km from the centre; never narrower than core. */
  readonly broad: Range;
  /** Degrees from true north, and how far the area reaches to either side; 180 is all round. */
  readonly bearing: number;
  readonly halfWidth: number;
}

/** Degrees between two corners of a drawn arc. */
const STEP = 3;

/**
 * The area of an event at `at` (known to `radiusKm`), from what its claims say of its own distance: the hull of all that count from the same place as
 * the first, each widened by how well that place is known, within the sector that the event's radius takes up. Undefined: no such distance.
 */
export function reportArea(at: LonLat, radiusKm: number, said: readonly DistanceSaid[], places: ReadonlyMap<PlaceId, Place>): ReportArea | undefined {
  const own = said.filter(({ to, from }) => to === undefined && places.has(from));
  const centre = own[0] && places.get(own[0].from);
  if (!centre) return undefined;
  const readings = own.filter(({ from }) => from === centre.id).map(({ phrase, value, unit }) => readPhrase(phrase.en, value, unit));
  const cores = readings.flatMap(({ core }) => (core ? [core] : []));
  const away = distanceKm(centre.at, at);
  return {
    centre: centre.at,
    core: cores.length > 0 ? hull(cores, centre.radiusKm) : undefined,
    broad: hull(
      readings.map(({ broad }) => broad),
      centre.radiusKm,
    ),
    bearing: bearing(centre.at, at),
    halfWidth: radiusKm >= away ? 180 : (Math.asin(radiusKm / away) * 180) / Math.PI,
  };
}

function hull(ranges: readonly Range[], slackKm: number): Range {
  return { low: Math.max(0, Math.min(...ranges.map(({ low }) => low)) - slackKm), high: Math.max(...ranges.map(({ high }) => high)) + slackKm };
}

/** The rings of a polygon between two radii (km) within the area's sector, closed, along geodesic circles: one for a sector or a disc, two for a whole ring. */
export function areaRings({ centre, bearing: middle, halfWidth }: ReportArea, { low, high }: Range): readonly (readonly LonLat[])[] {
  if (halfWidth >= 180) {
    const round = (km: number): readonly LonLat[] => closed(arc(centre, km, 0, 360 - STEP));
    return low > 0 ? [round(high).toReversed(), round(low)] : [round(high).toReversed()];
  }
  const outer = arc(centre, high, middle - halfWidth, middle + halfWidth);
  const inner = low > 0 ? arc(centre, low, middle - halfWidth, middle + halfWidth) : [centre];
  return [closed([...outer.toReversed(), ...inner])];
}

/** Clockwise as bearings run. */
function arc(centre: LonLat, km: number, from: number, to: number): readonly LonLat[] {
  const pieces = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: pieces + 1 }, (_, i) => destination(centre, from + ((to - from) * i) / pieces, km));
}

function closed(ring: readonly LonLat[]): readonly LonLat[] {
  return ring[0] ? [...ring, ring[0]] : ring;
}
