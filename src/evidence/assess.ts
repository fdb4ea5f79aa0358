import type { Actor, ActorId } from '../domain/actor';
import type { Claim } from '../domain/claim';
import type { MapEvent } from '../domain/event';
import { type Dispute, disputes } from './dispute';
import { type Clock, type KnownClaims, knownClaims } from './known';
import { type Grade, grade } from './support';

/** Everything that the claims known at the clock say about an event; support is not truth. */
export interface Assessment extends Grade, KnownClaims {
  readonly disputes: readonly Dispute[];
  /** Who tried to check and could not. */
  readonly unchecked: readonly Claim[];
}

/** Undefined when no claim had been published by the clock: the event does not exist yet. */
export function assess(event: MapEvent, clock: Clock, actors: ReadonlyMap<ActorId, Actor>): Assessment | undefined {
  const known = knownClaims(event.claims, clock);
  if (known.standing.length + known.corrected.length === 0) return undefined;
  return {
    ...known,
    ...grade(event, known, actors),
    disputes: disputes(event, known.standing),
    unchecked: known.standing.filter(({ stance }) => stance === 'cannot-verify'),
  };
}
