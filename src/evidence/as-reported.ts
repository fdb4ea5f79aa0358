import type { Claim } from '../domain/claim';
import type { Sighting } from '../domain/convoy';
import type { MapEvent } from '../domain/event';
import { type Instant, type Moment, type Span, type When, within } from '../domain/when';
import { type Clock, type Publication, publication } from './known';
import { asserts } from './support';

const MINUTE = 60_000;
const FOREVER = Number.POSITIVE_INFINITY as Instant;

/**
 * An event as it had been reported by the clock: only the claims published by then (or, for what nobody surely knew yet, those perhaps published),
 * no end that none of them states or that lies beyond the clock. The event itself when nothing is taken away.
 * Undefined: nothing of it had been reported, or it is dated later than the clock.
 */
export function asReported(event: MapEvent, clock: Clock, published: Exclude<Publication, 'later'> = 'published'): MapEvent | undefined {
  if (clock === undefined) return event;
  if (event.when.start > clock) return undefined;
  const [first, ...others] = event.claims.filter((claim) => publication(claim, clock) === published).map((claim) => asSaid(claim, clock));
  if (!first) return undefined;
  const claims: MapEvent['claims'] = [first, ...others];
  const when = datedBy(event.when, claims, clock);
  const whole = when === event.when && claims.length === event.claims.length && claims.every((claim, i) => claim === event.claims[i]);
  return whole ? event : { ...event, claims, when };
}

/** The values of the clock about one, between which an event as reported is the same; half-open. */
export function sameReport({ when, claims }: Pick<MapEvent, 'when' | 'claims'>, clock: Instant): Span {
  let start = Number.NEGATIVE_INFINITY;
  let end = Number.POSITIVE_INFINITY;
  const turn = (at: number): void => {
    if (at <= clock) start = Math.max(start, at);
    else end = Math.min(end, at);
  };
  turn(when.start);
  turn(over(when));
  for (const { reported, when: own } of claims) {
    if (reported) turn(reported.start);
    if (reported) turn(over(reported));
    if (own) turn(over(own));
  }
  return { start: start as Instant, end: end as Instant };
}

/** The first value of the clock at which all of it is over. */
function over({ end }: Span): number {
  return end - MINUTE;
}

function asSaid(claim: Claim, clock: Instant): Claim {
  const { when } = claim;
  return when?.nature === 'lasted' && when.to && over(when.to) > clock ? { ...claim, when: endUnknown(when) } : claim;
}

function datedBy(when: When, claims: readonly Claim[], clock: Instant): When {
  if (when.nature === 'lasted') {
    const { to } = when;
    return !to || (over(to) <= clock && claims.some((claim) => statesEnd(claim, to))) ? when : endUnknown(when);
  }
  // one of several days: by the last report it had happened
  const last = Math.max(...claims.map(({ reported }) => reported?.end ?? FOREVER)) as Instant;
  return when.text.startsWith('[') && last < when.end && last > when.start ? { ...when, text: until(when.text, last), end: last } : when;
}

/** "[2023-11-09..2023-11-14]" with its last minute before an instant. */
function until(text: string, end: Instant): string {
  return `${text.slice(0, text.indexOf('..'))}..${new Date(end - MINUTE).toISOString().slice(0, 16)}Z]`;
}

/** Its own interval ends then, or it has none and was published when that end had passed. */
function statesEnd(claim: Claim, to: Moment): boolean {
  const { when, reported } = claim;
  if (!asserts(claim)) return false;
  if (when) return when.nature === 'lasted' && when.to !== undefined && within(when.to, to);
  return reported !== undefined && reported.end >= to.end;
}

function endUnknown(when: When & { readonly nature: 'lasted' }): When {
  const { from } = when;
  const text = when.text.slice(0, when.text.indexOf('/') + 1);
  return { ...when, text, end: FOREVER, precision: from.precision, approximate: from.approximate, uncertain: from.uncertain, to: undefined, ongoing: false };
}

/** A report of a column as the clock lets a reader know it; undefined when it is dated later than the clock. */
export function asReportedSighting(sighting: Sighting, clock: Clock): Sighting | undefined {
  const { when } = sighting;
  if (clock === undefined || over(when) <= clock) return sighting;
  if (when.start > clock) return undefined;
  return { ...sighting, when: when.nature === 'lasted' ? endUnknown(when) : { ...when, end: (clock + MINUTE) as Instant } };
}
