import type { Actor, ActorId, Side } from '../domain/actor';
import type { Claim } from '../domain/claim';
import type { MapEvent } from '../domain/event';
import type { Support } from '../domain/support';
import type { KnownClaims } from './known';

/** The support of a proposition, the claims that decided it and, for "one side only", whose. */
export interface Grade {
  readonly support: Support;
  readonly deciding: readonly Claim[];
  readonly side: Side | undefined;
}

/** Support is computed from who says it, never typed: the first rule that holds (docs/method.md). Total: every set of claims has exactly one. */
export function grade(event: Pick<MapEvent, 'actors'>, { standing, corrected }: KnownClaims, actors: ReadonlyMap<ActorId, Actor>): Grade {
  const asserting = standing.filter(asserts);
  const is = (support: Support, deciding: readonly Claim[], side?: Side): Grade => ({ support, deciding, side });
  if (asserting.length === 0) {
    const withdrawn = corrected.filter(asserts);
    if (withdrawn.length > 0) return is('withdrawn', [...withdrawn, ...standing.filter(({ corrects }) => corrects)]);
    const denials = standing.filter(({ stance }) => stance === 'denies');
    return denials.length > 0 ? is('denied', denials) : is('not established', standing);
  }
  if (asserting.every(({ speaker }) => speaker.as === 'data-set')) return is('not graded', asserting);

  const sideOf = (claim: Claim): string | undefined => sideName(claim, actors);
  const ofOneSide = (claims: readonly Claim[]): boolean => claims.every((claim) => sideOf(claim) !== undefined && sideOf(claim) === sideOf(claims[0] ?? claim));

  const parties = new Set<string>(event.actors.map(({ id }) => id));
  const both = firstPair(
    asserting.filter((claim) => parties.has(claim.speaker.for) && sideOf(claim) !== undefined),
    (a, b) => sideOf(a) !== sideOf(b),
  );
  if (both) return is('acknowledged by both sides', both);

  const independent = firstPair(asserting.filter(countsAsSource), (a, b) => separate(a, b) && !ofOneSide([a, b]));
  if (independent) return is('corroborated', independent);

  for (const outlet of new Set(asserting.map(({ source }) => source.outlet))) {
    const told = asserting.filter(({ source }) => source.outlet === outlet);
    if (speakers(told) > 1 && !ofOneSide(told)) return is('several speakers, one outlet', told);
  }

  const [first] = asserting;
  if (first && ofOneSide(asserting)) return is('one side only', asserting, actors.get(first.speaker.for as ActorId)?.side);
  return is('single account', asserting);
}

/** The side a claim speaks for: an actor of side `none` is a side of its own; undefined for nobody's voice and unknown allegiance. */
function sideName({ speaker }: Claim, actors: ReadonlyMap<ActorId, Actor>): string | undefined {
  if (speaker.for === 'none' || speaker.for === 'unknown') return undefined;
  const side = actors.get(speaker.for)?.side;
  return side === 'none' ? speaker.for : side;
}

/** Unknown speakers, data sets and encyclopaedias never corroborate. */
function countsAsSource({ speaker, source }: Claim): boolean {
  return speaker.for !== 'unknown' && speaker.as !== 'unknown' && speaker.as !== 'data-set' && source.kind !== 'encyclopaedia';
}

/** Different outlets, and neither repeats the other or the same third report. */
function separate(a: Claim, b: Claim): boolean {
  const origins = [a.source.outlet, a.relays];
  return !origins.includes(b.source.outlet) && (b.relays === undefined || !origins.includes(b.relays));
}

/**
 * How many people these claims of one outlet are told by, at least. In one text speakers add up;
 * the same kind of speaker in a second text may be the same person, and the outlet's own voice is one voice.
 */
function speakers(claims: readonly Claim[]): number {
  const most = new Map<string, Map<string, number>>();
  for (const claim of claims) {
    const { speaker, source } = claim;
    const one = ownVoice(claim) || speaker.name !== undefined;
    const kind = ownVoice(claim) ? 'own voice' : [speaker.for, speaker.as, speaker.name ?? ''].join('|');
    const texts = most.get(kind) ?? new Map<string, number>();
    most.set(kind, texts.set(source.id, one ? 1 : (texts.get(source.id) ?? 0) + speaker.count));
  }
  return [...most.values()].reduce((sum, texts) => sum + Math.max(...texts.values()), 0);
}

export function asserts({ stance }: Claim): boolean {
  return stance === 'asserts' || stance === 'confirms';
}

/** The outlet speaking for itself: however often, one speaker. */
function ownVoice({ speaker }: Claim): boolean {
  return speaker.for === 'none' && (speaker.as === 'journalist' || speaker.as === 'researcher');
}

function firstPair<T>(items: readonly T[], fits: (a: T, b: T) => boolean): readonly [T, T] | undefined {
  for (const [i, a] of items.entries()) {
    const b = items.slice(i + 1).find((other) => fits(a, other));
    if (b !== undefined) return [a, b];
  }
  return undefined;
}
