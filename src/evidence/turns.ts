import type { Claim } from '../domain/claim';
import type { Instant, Span } from '../domain/when';

const MINUTE = 60_000;

/** When a claim certainly had been published: the first value of the second clock that counts it. Undefined: undated, or without an end. */
export function publishedAt({ reported }: Claim): Instant | undefined {
  return reported && Number.isFinite(reported.end) ? ((reported.end - MINUTE) as Instant) : undefined;
}

/** The values of the second clock about one, between which nothing that is known of these claims changes; half-open. */
export function unchanged(claims: readonly Claim[], clock: Instant): Span {
  let start = Number.NEGATIVE_INFINITY;
  let end = Number.POSITIVE_INFINITY;
  for (const { reported } of claims) {
    if (!reported) continue;
    for (const turn of [reported.start, reported.end - MINUTE]) {
      if (turn <= clock) start = Math.max(start, turn);
      else end = Math.min(end, turn);
    }
  }
  return { start: start as Instant, end: end as Instant };
}
