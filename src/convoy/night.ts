import type { LonLat } from '../domain/place';
import type { Instant, Span } from '../domain/when';

const DAY = 86_400_000;
const RADIANS = Math.PI / 180;
/** The sun's upper edge is on the horizon when its middle stands this low, degrees. */
const SUNSET = -0.833;

/** The nights of a stretch of time at a place, by the sun, to some minutes; empty where the sun does not set. */
export function nights({ start, end }: Span, at: LonLat): readonly Span[] {
  const found: Span[] = [];
  for (let day = Math.floor(start / DAY) - 1; day * DAY <= end; day++) {
    const [evening, morning] = [daylight(day, at)?.end, daylight(day + 1, at)?.start];
    if (evening === undefined || morning === undefined) continue;
    const night = { start: Math.max(start, evening) as Instant, end: Math.min(end, morning) as Instant };
    if (night.start < night.end) found.push(night);
  }
  return found;
}

/** Whether hours of the day, UTC, are about those between sunrise and sunset at a place on a day. */
export function isByDay({ from, to }: { readonly from: number; readonly to: number }, at: LonLat, day: Instant): boolean {
  const light = daylight(Math.floor(day / DAY), at);
  return light !== undefined && [from - hourOf(light.start), to - hourOf(light.end)].every((off) => Math.abs(off) <= ABOUT_HOURS);
}

function hourOf(at: Instant): number {
  return ((((at % DAY) + DAY) % DAY) / DAY) * 24;
}

const ABOUT_HOURS = 0.5;

/** From sunrise to sunset of the day that begins so many days after the epoch; after the usual series for declination and equation of time. */
function daylight(day: number, [lon, lat]: LonLat): Span | undefined {
  const year = ((day % 365.2422) / 365.2422) * 2 * Math.PI;
  const declination = 0.006918 - 0.399912 * Math.cos(year) + 0.070257 * Math.sin(year) - 0.006758 * Math.cos(2 * year) + 0.000907 * Math.sin(2 * year);
  const minutes = 229.18 * (0.000075 + 0.001868 * Math.cos(year) - 0.032077 * Math.sin(year) - 0.014615 * Math.cos(2 * year) - 0.040849 * Math.sin(2 * year));
  const cosine = (Math.sin(SUNSET * RADIANS) - Math.sin(lat * RADIANS) * Math.sin(declination)) / (Math.cos(lat * RADIANS) * Math.cos(declination));
  if (Math.abs(cosine) > 1) return undefined;
  const noon = day * DAY + DAY / 2 - minutes * 60_000 - (lon / 360) * DAY;
  const half = (Math.acos(cosine) / (2 * Math.PI)) * DAY;
  return { start: (noon - half) as Instant, end: (noon + half) as Instant };
}
