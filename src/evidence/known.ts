import type { Claim } from '../domain/claim';
import type { Instant } from '../domain/when';

/** The second clock; undefined means everything that is on file. */
export type Clock = Instant | undefined;

/** Whether a claim had been published by the clock: certainly, perhaps (that day, the hour is not known), or later. Undated claims count only when the clock is open. */
export type Publication = 'published' | 'perhaps' | 'later';

const MINUTE = 60_000;

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
  readonly perhaps: readonly Claim[];
  readonly later: readonly Claim[];
}

/** An event's claims sorted by what the clock lets a reader know. */
export function knownClaims(claims: readonly Claim[], clock: Clock): KnownClaims {
  const published = claims.filter((claim) => publication(claim, clock) === 'published');
  const replaced = new Set(published.flatMap(({ corrects }) => (corrects ? [corrects.claim] : [])));
  return {
    standing: published.filter(({ id }) => !replaced.has(id)),
    corrected: published.filter(({ id }) => replaced.has(id)),
    perhaps: claims.filter((claim) => publication(claim, clock) === 'perhaps'),
    later: claims.filter((claim) => publication(claim, clock) === 'later'),
  };
}
