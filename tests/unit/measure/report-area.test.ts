import { describe, expect, it } from 'vitest';
import type { DistanceSaid } from '../../../src/domain/claim';
import type { LonLat, PlaceId } from '../../../src/domain/place';
import { bearing, destination, distanceKm } from '../../../src/measure/geodesy';
import { areaRings, reportArea } from '../../../src/measure/report-area';
import { SHIPPED } from '../../map/shipped';

const KIDAL = SHIPPED.places.get('kidal' as PlaceId)?.at ?? ([0, 0] as const);
const at: LonLat = destination(KIDAL, 243, 30);
const said = (phrase: string, value: number, more: Partial<DistanceSaid> = {}): DistanceSaid => ({
  phrase: { en: phrase, fr: phrase },
  value,
  unit: 'km',
  from: 'kidal' as PlaceId,
  to: undefined,
  direction: undefined,
  reading: undefined,
  ...more,
});
const area = (...distances: readonly DistanceSaid[]) => reportArea(at, 10, distances, SHIPPED.places);

describe('the area of a reported distance', () => {
  it('reaches as far as the words, and the place they count from, leave open: "about 30 km" is 25.5 to 34.5, Kidal ± 2', () => {
    const found = area(said('about 30 km', 30));
    expect(found?.broad.low).toBeCloseTo(23.5, 6);
    expect(found?.broad.high).toBeCloseTo(36.5, 6);
    expect(found?.core?.low).toBeCloseTo(26.5, 6);
    expect(found?.core?.high).toBeCloseTo(33.5, 6);
  });

  it('keeps to the sector of the event’s radius, and goes all round where the radius reaches the place', () => {
    expect(area(said('about 30 km', 30))?.bearing).toBeCloseTo(243, 3);
    expect(area(said('about 30 km', 30))?.halfWidth).toBeCloseTo((Math.asin(10 / 30) * 180) / Math.PI, 3);
    expect(reportArea(at, 30.1, [said('30 km', 30)], SHIPPED.places)?.halfWidth).toBe(180);
  });

  it('is the hull of several reports from one place, and no area without one', () => {
    const found = area(said('30 km', 30), said('25 km', 25));
    expect(found?.broad.low).toBeCloseTo(25 * 0.85 - 2, 6);
    expect(found?.broad.high).toBeCloseTo(30 * 1.15 + 2, 6);
    expect(area()).toBeUndefined();
    expect(area(said('about 110 km', 110, { to: 'anefis' as PlaceId }))).toBeUndefined();
    expect(area(said('30 km', 30, { from: 'nowhere' as PlaceId }))).toBeUndefined();
  });

  it('has no core where the words name no distance', () => {
    const found = area(said('near Kidal', 0));
    expect(found?.core).toBeUndefined();
    expect(found?.broad.low).toBe(0);
  });

  it('is drawn along geodesic circles, closed, and never beyond its sector', () => {
    const found = area(said('about 30 km', 30));
    if (!found) throw new Error('no area');
    const [ring = [], ...more] = areaRings(found, found.broad);
    expect(more).toEqual([]);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const corner of ring) {
      const km = distanceKm(found.centre, corner);
      expect(Math.min(Math.abs(km - found.broad.low), Math.abs(km - found.broad.high))).toBeLessThan(1e-6);
      expect(Math.abs(bearing(found.centre, corner) - found.bearing)).toBeLessThan(found.halfWidth + 1e-6);
    }
    expect(areaRings({ ...found, halfWidth: 180 }, found.broad)).toHaveLength(2);
    expect(areaRings({ ...found, halfWidth: 180 }, { low: 0, high: 5 })).toHaveLength(1);
  });
});
