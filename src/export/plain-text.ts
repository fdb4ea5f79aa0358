import type { Wind } from '../domain/claim';
import { bearingText, type DistanceFormat, radiusText, withError } from '../measure/format';
import type { LegMeasurement } from '../measure/measurement';
import { ringsOf } from '../measure/rings';
import type { Route } from './route';

/** The words of a language that the text needs. */
export interface TextWords {
  readonly total: string;
  readonly leg: (n: number) => string;
  readonly straight: string;
  readonly track: string;
  readonly ratio: string;
  readonly noTrack: string;
  readonly winds: Readonly<Record<Wind, string>>;
  readonly bearing: (to: string, back: string) => string;
  /** The time that so many km take. */
  readonly time: (km: number) => string;
  readonly ringsRound: (name: string) => string;
  readonly core: (low: string, high: string) => string;
  readonly broad: (low: string, high: string) => string;
}

/** The measurement in lines for a message or a note: total, legs, rings, then how it was measured, whose data, and the link. */
export function toPlainText(route: Route, words: TextWords, format: DistanceFormat, link: string): string {
  const { points, measured, rings } = route;
  const lines = measured.legs.map((leg, i) => {
    const ends = `${placed(route, i)} – ${placed(route, i + 1)}`;
    return `${words.leg(i + 1)}: ${ends}: ${[readings(leg, words, format), bearing(leg, words)].join('; ')}`;
  });
  if (measured.legs.length > 0) {
    const { total } = measured;
    lines.unshift(`${route.title}: ${words.total} ${withError(total.km, total.errorKm, format)}; ${words.time(total.km)}`);
  } else if (points.length > 0) lines.push(placed(route, 0));
  for (const { name, set } of rings) {
    const parts = ringsOf(set)
      .toReversed()
      .map((ring) => {
        if (ring.part === 'radius') return radiusText(ring.km, format);
        return words[ring.part](radiusText(ring.low, format), radiusText(ring.high, format));
      });
    lines.push(`${words.ringsRound(name)}: ${set.reach.type === 'phrase' ? `“${set.reach.phrase}”, ` : ''}${parts.join(', ')}`);
  }
  return [...lines, route.method, route.credit, link].filter((line) => line !== '').join('\n');
}

function placed({ points }: Route, i: number): string {
  const { name, vertex } = points[i]!;
  return vertex.type === 'place' ? `${name} (${vertex.at[1].toFixed(4)}, ${vertex.at[0].toFixed(4)})` : name;
}

/** The chosen reading first. */
function readings({ type, fellBack, straightKm, trackKm, errorKm, ratio }: LegMeasurement, words: TextWords, format: DistanceFormat): string {
  const km = (value: number, error: number): string => withError(value, error, format);
  const straight = `${words.straight} ${km(straightKm, errorKm)}`;
  const track = trackKm === undefined ? words.noTrack : `${words.track} ${km(trackKm, errorKm)}`;
  const both = type === 'track' && !fellBack ? [track, straight] : [straight, track];
  return [
    ...both,
    ...(ratio === undefined ? [] : [`${words.ratio} ${ratio.toLocaleString(format.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`]),
  ].join('; ');
}

function bearing({ bearing, reverse, wind }: LegMeasurement, words: TextWords): string {
  return words.bearing(`${bearingText(bearing)} ${words.winds[wind]}`, bearingText(reverse));
}
