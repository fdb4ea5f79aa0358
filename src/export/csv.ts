import { ringsOf } from '../measure/rings';
import { type Route, rounded } from './route';

const COLUMNS = [
  'kind',
  'leg',
  'from',
  'from_lat',
  'from_lon',
  'to',
  'to_lat',
  'to_lon',
  'type',
  'km',
  'error_km',
  'cumulative_km',
  'straight_km',
  'track_km',
  'ratio',
  'bearing_deg',
  'reverse_bearing_deg',
  'days',
  'pace_km_per_day',
  'phrase',
  'method',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>>;

/**
 * RFC 4180: one row a leg, then one a ring, from its centre; a band in words is two, its inner and its outer rim. The last
 * `cumulative_km` is the total. Empty: not known, as the track where there is none, or not a ring's.
 */
export function toCsv({ points, measured, rings, paceKmPerDay, method }: Route): string {
  let sum = 0;
  const legs = measured.legs.map((leg, i): Row => {
    const [from, to] = [points[i]!, points[i + 1]!];
    sum += leg.km;
    return {
      kind: 'leg',
      leg: i + 1,
      from: from.name,
      from_lat: rounded(from.vertex.at[1], 6),
      from_lon: rounded(from.vertex.at[0], 6),
      to: to.name,
      to_lat: rounded(to.vertex.at[1], 6),
      to_lon: rounded(to.vertex.at[0], 6),
      type: leg.fellBack ? 'straight' : leg.type,
      km: rounded(leg.km, 3),
      error_km: leg.free ? undefined : rounded(leg.errorKm, 3),
      cumulative_km: rounded(sum, 3),
      straight_km: rounded(leg.straightKm, 3),
      track_km: leg.trackKm && rounded(leg.trackKm, 3),
      ratio: leg.ratio && rounded(leg.ratio, 4),
      bearing_deg: rounded(leg.bearing, 1),
      reverse_bearing_deg: rounded(leg.reverse, 1),
      days: rounded(leg.km / paceKmPerDay, 2),
      pace_km_per_day: paceKmPerDay,
      method,
    };
  });
  const circles = rings.flatMap(({ name, set }) =>
    ringsOf(set).flatMap((ring) =>
      (ring.part === 'radius' ? [ring.km] : [ring.low, ring.high]).map(
        (km): Row => ({
          kind: 'ring',
          from: name,
          from_lat: rounded(set.centre.at[1], 6),
          from_lon: rounded(set.centre.at[0], 6),
          type: ring.part,
          km: rounded(km, 3),
          phrase: set.reach.type === 'phrase' ? set.reach.phrase : undefined,
          method,
        }),
      ),
    ),
  );
  const lines = [...legs, ...circles].map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
