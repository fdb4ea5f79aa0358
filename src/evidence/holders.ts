import type { ActorId } from '../domain/actor';
import type { MapEvent } from '../domain/event';
import type { PlaceId } from '../domain/place';
import { type Instant, overlaps, type Span, type When } from '../domain/when';
import type { Assessment } from './assess';

/** Who holds a place at an instant, derived from the propositions about it: never stored. */
export interface Holder {
  readonly value: 'held' | 'said' | 'disputed' | 'left';
  /** Undefined: left, and nobody reported in place. */
  readonly holder: ActorId | undefined;
  /** The first proposition of this holding and the latest. */
  readonly since: MapEvent;
  readonly last: MapEvent;
  /** Others reported there since, and by which event. */
  readonly present: readonly Present[];
}

export interface Present {
  readonly actor: ActorId;
  readonly event: MapEvent;
}

/** The instant at which a holder bears the name by which it is called: when the latest report puts it there. */
export function namedAt({ last: { when } }: { readonly last: Pick<MapEvent, 'when'> }): Instant {
  return Number.isFinite(when.start) ? when.start : when.end;
}

/** Over a window: who holds at its end and, if that changed inside, who held at its start. */
export interface Holding extends Holder {
  readonly before: Holder | undefined;
}

export interface Proposition {
  readonly event: MapEvent;
  readonly assessment: Assessment;
}

const NOT_ASSERTED = new Set(['withdrawn', 'denied', 'not established']);
const FIRM = new Set(['acknowledged by both sides', 'corroborated', 'several speakers, one outlet']);

/** Every place about which a control proposition has begun by the window's end; nothing "near" a place says who holds it. */
export function holdings(propositions: readonly Proposition[], window: Span): ReadonlyMap<PlaceId, Holding> {
  const byPlace = new Map<PlaceId, Proposition[]>();
  for (const proposition of propositions) {
    const { event, assessment } = proposition;
    const { place, basis } = event.where;
    if (!event.holding || place === undefined || basis !== 'named-place' || NOT_ASSERTED.has(assessment.support)) continue;
    const about = byPlace.get(place);
    if (about) about.push(proposition);
    else byPlace.set(place, [proposition]);
  }
  const held = new Map<PlaceId, Holding>();
  for (const [place, about] of byPlace) {
    const end = holderAt(about, window.end);
    if (!end) continue;
    // an event exactly on the window's start is in the window, so it is not "before"
    const start = holderAt(about, window.start);
    held.set(place, { ...end, before: start && start.holder !== end.holder ? start : undefined });
  }
  return held;
}

/** What is said of a place, read in order of time; `present` keeps the event that reported it. */
interface Reading {
  readonly holder: Omit<Holder, 'present'> | undefined;
  readonly present: readonly Present[];
}

/** The latest proposition that had certainly begun by `t` decides; undefined when none is on file. */
function holderAt(about: readonly Proposition[], t: Instant): Holder | undefined {
  const begun = about
    .filter(({ event }) => begunBy(event.when) <= t)
    .sort((a, b) => begunBy(a.event.when) - begunBy(b.event.when) || a.event.when.start - b.event.when.start);
  const { holder, present } = begun.reduce(read, { holder: undefined, present: [] });
  return holder && { ...holder, present };
}

function begunBy(when: When): Instant {
  return when.nature === 'once' ? when.end : when.from.end;
}

function read(reading: Reading, { event, assessment }: Proposition): Reading {
  const { holding } = event;
  if (!holding) return reading;
  const actor = holding.holder === 'none' ? undefined : holding.holder;
  const { holder } = reading;
  const others = reading.present.filter((other) => other.actor !== actor);
  switch (holding.value) {
    case 'held': {
      if (actor === undefined) return reading;
      const goesOn = holder?.holder === actor;
      const disputed = assessment.disputes.some(({ aspect }) => aspect === 'whether');
      const firm = FIRM.has(assessment.support) || (goesOn && holder.value === 'held');
      return {
        holder: { value: disputed ? 'disputed' : firm ? 'held' : 'said', holder: actor, since: goesOn ? holder.since : event, last: event },
        // under a new holder only those remain who were reported there at the same time
        present: goesOn ? others : others.filter((other) => overlaps(other.event.when, event.when)),
      };
    }
    case 'present':
      return actor === undefined || holder?.holder === actor ? reading : { holder, present: [...others, { actor, event }] };
    case 'left':
      if (holder === undefined || actor === undefined || holder.holder === actor) {
        return { holder: { value: 'left', holder: undefined, since: event, last: event }, present: actor === undefined ? [] : others };
      }
      return { holder, present: others };
  }
}
