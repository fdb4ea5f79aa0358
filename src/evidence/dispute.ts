import type { ActorId } from '../domain/actor';
import type { Claim, Figure } from '../domain/claim';
import type { MapEvent } from '../domain/event';
import { type LonLat, roughKm } from '../domain/place';
import { ASPECTS, type Aspect } from '../domain/support';
import { overlaps } from '../domain/when';
import { asserts } from './support';

/** Something about an event on which two claims cannot both be right. */
export interface Dispute {
  readonly aspect: Aspect;
  readonly claims: readonly [Claim, Claim];
}

/** One dispute an aspect at most: the first pair of standing claims that cannot both hold. */
export function disputes(event: MapEvent, standing: readonly Claim[]): readonly Dispute[] {
  return ASPECTS.flatMap((aspect): readonly Dispute[] => {
    const speaking = aspect === 'whether' ? standing : standing.filter((claim) => asserts(claim) || (claim.stance === 'denies' && states[aspect](claim)));
    for (const a of speaking) {
      for (const b of speaking) if (a !== b && contradict(aspect, event, a, b)) return [{ aspect, claims: [a, b] }];
    }
    return [];
  });
}

/** A denial puts nothing in place of what it denies, unless it says so. */
const states: Readonly<Record<Exclude<Aspect, 'whether'>, (claim: Claim) => boolean>> = {
  who: ({ actors }) => actors.length > 0,
  where: ({ where }) => where !== undefined,
  when: ({ when }) => when !== undefined,
  'how many': ({ figures }) => figures.length > 0,
};

function contradict(aspect: Aspect, event: MapEvent, a: Claim, b: Claim): boolean {
  switch (aspect) {
    case 'whether':
      return asserts(a) && b.stance === 'denies';
    case 'who':
      return disjoint(doers(event, a), doers(event, b));
    case 'where':
      return apart(positionSaid(event, a), positionSaid(event, b));
    case 'when':
      return !overlaps(a.when ?? event.when, b.when ?? event.when);
    case 'how many':
      return a.figures.some((figure) => b.figures.some((other) => exclude(figure, other)));
  }
}

function doers(event: MapEvent, claim: Claim): readonly ActorId[] {
  return claim.actors.length > 0 ? claim.actors : event.actors.filter(({ role }) => role === 'did').map(({ id }) => id);
}

/** Both name someone, and nobody in common. */
function disjoint(a: readonly ActorId[], b: readonly ActorId[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((actor) => b.includes(actor));
}

/** Where a claim puts the event: its own position, else the event's. */
export function positionSaid(event: MapEvent, claim: Claim): { readonly at: LonLat; readonly radiusKm: number } | undefined {
  return claim.where ?? (event.at && { at: event.at, radiusKm: event.where.radiusKm });
}

/** Farther from each other than both radii together. */
function apart(a: ReturnType<typeof positionSaid>, b: ReturnType<typeof positionSaid>): boolean {
  return a !== undefined && b !== undefined && roughKm(a.at, b.at) > a.radiusKm + b.radiusKm;
}

/** Two figures of the same thing whose ranges do not meet; no `high` means "at least". */
function exclude(a: Figure, b: Figure): boolean {
  const high = (figure: Figure): number => figure.high ?? Number.POSITIVE_INFINITY;
  return a.what === b.what && a.of === b.of && (a.low > high(b) || b.low > high(a));
}
