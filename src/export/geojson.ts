import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { LonLat } from '../domain/place';
import { annulus, circle, ringsOf } from '../measure/rings';
import { densifiedLeg, type Route, rounded } from './route';

/**
 * RFC 7946: a point for every corner, the line through the corners as they were set, every leg as it was measured (densified, with
 * its figures), and the rings. `role` tells them apart; method and credit stand beside the features.
 */
export function toGeoJson({ title, points, measured, rings, paceKmPerDay, method, credit }: Route): string {
  const km = (value: number | undefined): number | null => (value === undefined ? null : rounded(value, 3));
  const features: Feature[] = points.map(({ name, vertex, radiusKm }, i) =>
    feature(
      { type: 'Point', coordinates: position(vertex.at) },
      { role: 'point', number: i + 1, name, place: vertex.type === 'place' ? vertex.place : null, radius_km: km(radiusKm) },
    ),
  );
  if (points.length > 1) {
    const { total } = measured;
    features.push(
      feature(
        { type: 'LineString', coordinates: points.map(({ vertex }) => position(vertex.at)) },
        { role: 'vertices', name: title, km: km(total.km), error_km: km(total.errorKm), pace_km_per_day: paceKmPerDay },
      ),
    );
  }
  measured.legs.forEach((leg, i) => {
    const [from, to] = [points[i]!, points[i + 1]!];
    features.push(
      feature(
        { type: 'LineString', coordinates: densifiedLeg(leg, from.vertex.at, to.vertex.at).map(position) },
        {
          role: 'leg',
          number: i + 1,
          from: from.name,
          to: to.name,
          type: leg.fellBack ? 'straight' : leg.type,
          km: km(leg.km),
          straight_km: km(leg.straightKm),
          track_km: km(leg.trackKm),
          error_km: km(leg.errorKm),
          bearing: rounded(leg.bearing, 1),
          reverse_bearing: rounded(leg.reverse, 1),
        },
      ),
    );
  });
  for (const { name, set } of rings)
    for (const ring of ringsOf(set)) {
      const outline = ring.part === 'radius' ? [circle(set.centre.at, ring.km)] : annulus(set.centre.at, ring.low, ring.high);
      const reach = ring.part === 'radius' ? { km: km(ring.km) } : { from_km: km(ring.low), to_km: km(ring.high) };
      features.push(
        feature(
          { type: 'Polygon', coordinates: outline.map((line) => line.map(position)) },
          { role: 'ring', centre: name, part: ring.part, ...reach, ...(set.reach.type === 'phrase' && { phrase: set.reach.phrase }) },
        ),
      );
    }
  const collection: FeatureCollection & { readonly method: string; readonly credit: string } = { type: 'FeatureCollection', features, method, credit };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function feature(geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature {
  return { type: 'Feature', geometry, properties: { ...properties } };
}

function position([lon, lat]: LonLat): Position {
  return [rounded(lon, 6), rounded(lat, 6)];
}
