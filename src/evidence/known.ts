import type { Claim } from '../domain/claim';
import type { Instant, Span } from '../domain/when';

/** The second clock; undefined means everything that is on file. */
export type Clock = Instant | undefined;

/** Whether a claim had been published by the clock: certainly, perhaps (that day, the hour is not known), or later. Undated claims count only when the clock is open. */
export type Publication = 'published' | 'perhaps' | 'later';

const MINUTE = 60_000;

/** A stretch of time as far as the clock lets a reader know of it; the same object when that is all of it. */
export function untilClock<T extends Span>(span: T, clock: Clock): T {
  return clock === undefined || span.end <= clock + MINUTE ? span : { ...span, end: Math.max(span.start, clock + MINUTE) as Instant };
}

export function publication({ reported }: Pick<Claim, 'reported'>, clock: Clock): Publication {
  if (clock === undefined) return 'published';
  if (!reported) return 'later';
  if (reported.end <= clock + MINUTE) return 'published';
  return reported.start <= clock ? 'perhaps' : 'later';
}

export interface KnownClaims {
  /** Published by the clock and not replaced by a published correction. */
  readonly standing: readonly Claim[];
  /** Published, and since corrected. */
  readonly corrected: readonly Claim[];
}

/** The claims that the clock lets a reader know; nothing is told of the others, not even how many there are. */
export function knownClaims(claims: readonly Claim[], clock: Clock): KnownClaims {
  const published = claims.filter((claim) => publication(claim, clock) === 'published');
  const replaced = new Set(published.flatMap(({ corrects }) => (corrects ? [corrects.claim] : [])));
  return {
    standing: published.filter(({ id }) => !replaced.has(id)),
    corrected: published.filter(({ id }) => replaced.has(id)),
  };
}
