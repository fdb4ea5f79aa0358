import { type LonLat, roughKm } from '../domain/place';
import type { Problem } from '../domain/problem';
import type { Track } from '../domain/track';

/** An end this near to another track, km, was most likely meant to meet it. */
const NEAR_KM = 2;

/** For editors: tracks whose end lies less than 2 km from another track and shares no point with it. The tracks are used as they are. */
export function missedJunctions(tracks: readonly Track[]): readonly Problem[] {
  return tracks.flatMap((track) =>
    [0, track.line.length - 1].flatMap((index): readonly Problem[] => {
      const end = track.line[index];
      if (!end) return [];
      const others = tracks.filter((other) => other !== track);
      if (others.some(({ line }) => line.some((at) => at[0] === end[0] && at[1] === end[1]))) return [];
      const [nearest] = others.map((other) => ({ track: other.id, km: roughKmToLine(end, other.line) })).sort((a, b) => a.km - b.km);
      if (!nearest || nearest.km >= NEAR_KM) return [];
      return [{ file: 'tracks.geojson', id: track.id, path: `geometry.coordinates[${index}]`, reason: { code: 'misses-track', ...nearest } }];
    }),
  );
}

function roughKmToLine(at: LonLat, line: readonly LonLat[]): number {
  return Math.min(...line.slice(1).map((b, i) => roughKm(at, nearestOn(line[i] ?? b, b, at))));
}

/** The nearest point of a segment on a flat map round the point: good enough within a few km. */
function nearestOn(a: LonLat, b: LonLat, [lon, lat]: LonLat): LonLat {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((lon - a[0]) * squeeze * dx + (lat - a[1]) * dy) / length));
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
