import type { Figure } from '../domain/claim';
import type { EventKind, MapEvent } from '../domain/event';
import type { Presence } from '../domain/when';
import type { Assessment } from './assess';
import { asserts } from './support';

/** The dead of a window as a range, and for how many events anybody counts them. Never a mean. */
export interface Deaths {
  readonly low: number;
  readonly high: number;
  /** Somebody says "at least": the top is open. */
  readonly more: boolean;
  /** How many events give a number, a nought too. */
  readonly stated: number;
  /** Of how many: those, and the clashes, strikes and attacks for which nobody does. */
  readonly of: number;
}

interface Counted {
  readonly event: MapEvent;
  readonly presence: Presence;
  readonly assessment: Pick<Assessment, 'standing'>;
}

const VIOLENT = new Set<EventKind>(['clash', 'air-strike', 'shelling', 'blast', 'attack-on-civilians', 'aircraft-loss']);

/** The sum of the events' own ranges (docs/method.md, "Deaths"); an event only possibly in the window adds nothing to the low end. */
export function deaths(events: readonly Counted[]): Deaths {
  let [low, high, more, stated, of] = [0, 0, false, 0, 0];
  for (const { event, presence, assessment } of events) {
    const dead = assessment.standing.filter(asserts).flatMap(({ figures }) => figures.filter(({ what }) => what === 'dead'));
    if (dead.length > 0 || VIOLENT.has(event.kind)) of += 1;
    if (dead.length > 0) stated += 1;
    for (const party of new Set(dead.map((figure) => figure.of))) {
      const group = dead.filter((figure) => figure.of === party);
      if (presence === 'certain') low += Math.min(...group.map((figure) => figure.low));
      high += Math.max(...group.map(top));
      more ||= group.some((figure) => figure.high === undefined);
    }
  }
  return { low, high, more, stated, of };
}

function top({ low, best, high }: Figure): number {
  return high ?? best ?? low;
}
