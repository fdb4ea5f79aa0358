import type { LonLat } from '../domain/place';
import type { Instant, Span } from '../domain/when';
import { DAY } from './calendar';

const DEGREES = 180 / Math.PI;
/** Upper limb on the horizon, with refraction. */
const HORIZON = -0.833;
const J2000 = Date.UTC(2000, 0, 1, 12);

/** From sunset to sunrise at a place, inside a span; to a few minutes (Astronomical Almanac, low precision). Where the sun does not set there is none. */
export function nights(span: Span, [lon, lat]: LonLat): readonly Span[] {
  const found: Span[] = [];
  const first = Math.floor((span.start + (lon / 360) * DAY) / DAY) - 1;
  for (let day = first; ; day += 1) {
    const [tonight, tomorrow] = [sun(day, lon, lat), sun(day + 1, lon, lat)];
    if (tonight.noon > span.end) return found;
    const start = Math.max(span.start, tonight.noon + tonight.half);
    const end = Math.min(span.end, tomorrow.noon - tomorrow.half);
    if (start < end) found.push({ start: Math.round(start) as Instant, end: Math.round(end) as Instant });
  }
}

/** Solar noon of a day since 1970 (epoch ms) and half the daylight about it, ms. */
function sun(day: number, lon: number, lat: number): { readonly noon: number; readonly half: number } {
  const mean = (day + 0.5 - lon / 360) * DAY;
  const days = (mean - J2000) / DAY;
  const anomaly = (357.529 + 0.98560028 * days) / DEGREES;
  const longitude = (280.459 + 0.98564736 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) / DEGREES;
  const tilt = 23.439 / DEGREES;
  const declination = Math.asin(Math.sin(tilt) * Math.sin(longitude));
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude)) * DEGREES;
  const behind = ((((280.459 + 0.98564736 * days - ascension) % 360) + 540) % 360) - 180;
  const latitude = lat / DEGREES;
  const cosine = (Math.sin(HORIZON / DEGREES) - Math.sin(latitude) * Math.sin(declination)) / (Math.cos(latitude) * Math.cos(declination));
  // above 1 the sun does not rise, below −1 it does not set
  const half = cosine <= -1 ? Number.POSITIVE_INFINITY : (Math.acos(Math.min(1, cosine)) * DEGREES * DAY) / 360;
  return { noon: mean - (behind / 360) * DAY, half };
}
