import type { Claim } from '../domain/claim';
import type { Instant } from '../domain/when';

const MINUTE = 60_000;

/** When a claim certainly had been published: the first value of the second clock that counts it. Undefined: undated, or without an end. */
export function publishedAt({ reported }: Claim): Instant | undefined {
  return reported && Number.isFinite(reported.end) ? ((reported.end - MINUTE) as Instant) : undefined;
}
