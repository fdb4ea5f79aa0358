import type { Instant } from './when';

const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone and instant: Intl is slow, and an axis asks for the same midnights again and again. */
const offsets = new Map<string, Map<number, number>>();
const MANY = 20_000;

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, found);
  }
  return found;
}

/** What a zone's clocks are ahead of UTC at an instant, ms; from Intl, so no zone data is shipped. Throws RangeError for an unknown zone. */
function offset(zone: string, t: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const found = known.get(t) ?? askedOffset(zone, t);
  if (known.size > MANY) known.clear();
  known.set(t, found);
  return found;
}

function askedOffset(zone: string, t: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of format(zone).formatToParts(t)) part[type] = value;
  const year = Number(part['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(part['era'] === 'BC' ? 1 - year : year, Number(part['month']) - 1, Number(part['day']));
  return wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second'])) - Math.floor(t / 1000) * 1000;
}

/** Wall-clock ms (read as if UTC) to the instant it names. In a gap the later instant, in an overlap the earlier, as Temporal's "compatible". */
export function fromWall(zone: string, wall: number): Instant {
  const before = wall - offset(zone, wall - 86_400_000);
  const after = wall - offset(zone, wall + 86_400_000);
  const beforeFits = before + offset(zone, before) === wall;
  const afterFits = after + offset(zone, after) === wall;
  const t = beforeFits && afterFits ? Math.min(before, after) : beforeFits ? before : afterFits ? after : Math.max(before, after);
  return t as Instant;
}

/** The instant's wall clock in a zone, as ms to be read with the UTC getters of Date. */
export function toWall(zone: string, t: Instant): number {
  return t + offset(zone, t);
}
