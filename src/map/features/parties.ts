import type { Dataset } from '../../domain/dataset';
import { doer, type MapEvent } from '../../domain/event';
import type { SeenEvent } from '../../state/selectors';
import { isHollow, type MarkLook, type Party, partyOf } from '../../theme/mark';

/** The party whose colour an event wears. */
export function partyOfEvent(event: MapEvent, data: Dataset): Party {
  const id = doer(event);
  return partyOf(id === undefined ? undefined : data.actors.get(id));
}

/** A part of a stack's ring: whose, and how much of the ring, in 24ths; hollow where another party has the same colour. */
export interface Segment {
  readonly party: Party | 'others';
  readonly hollow: boolean;
  readonly share: number;
}

/** What a ring is counted in, and the least of it that an eye finds. */
const RING = 24;
const LEAST = 3;

/** Whose events a stack holds: the three parties with the most, and the others together; each wide enough to be seen, the most first. */
export function segments(events: readonly SeenEvent[], data: Dataset): readonly Segment[] {
  const counts = new Map<string, { readonly party: Party; readonly hollow: boolean; count: number }>();
  for (const { event } of events) {
    const id = doer(event);
    const actor = id === undefined ? undefined : data.actors.get(id);
    const [party, hollow] = [partyOf(actor), actor !== undefined && isHollow(actor, data.actors.values())];
    const key = `${party} ${hollow}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { party, hollow, count: 1 });
  }
  const order = [...counts.values()].toSorted((a, b) => b.count - a.count);
  const named = order.slice(0, 3);
  const rest = order.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  const parts = [...named, ...(rest > 0 ? [{ party: 'others' as const, hollow: false, count: rest }] : [])];
  const shares = parts.map(({ count }) => Math.max(LEAST, Math.round((count / events.length) * RING)));
  // what the small ones have too much the largest gives
  const over = shares.reduce((sum, share) => sum + share, 0) - RING;
  return parts.map(({ party, hollow }, i) => ({ party, hollow, share: (shares[i] ?? 0) - (i === 0 ? over : 0) }));
}

/** How the mark of an event looks on the map, in the list and in the card. */
export function lookOf({ event, assessment }: SeenEvent, data: Dataset): MarkLook {
  return {
    kind: event.kind,
    support: assessment.support,
    disputed: assessment.disputes.length > 0,
    unchecked: assessment.unchecked.length > 0,
    party: partyOfEvent(event, data),
  };
}
