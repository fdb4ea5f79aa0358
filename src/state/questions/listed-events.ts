import type { When } from '../../domain/when';
import { derived } from '../derived';
import { type SeenEvent, visibleEvents } from '../selectors';
import type { State } from '../state';

/** ms; what spans more is dated too vaguely, or lasts too long, to stand under a day. */
const ONE_DAY_OR_TWO = 2 * 86_400_000;

/** It lasts, or its date is known less exactly than to a day or two. */
export function isVague({ start, end }: When): boolean {
  return end - start > ONE_DAY_OR_TWO;
}

/** The events of the list: those of a day, the newest first, and apart from them the vague ones. */
export interface ListedEvents {
  readonly dated: readonly SeenEvent[];
  readonly vague: readonly SeenEvent[];
}

const newestFirst = (a: SeenEvent, b: SeenEvent): number => b.event.when.start - a.event.when.start || b.event.when.end - a.event.when.end;

const sorted = derived(
  (events: readonly SeenEvent[]): ListedEvents => ({
    dated: events.filter(({ event }) => !isVague(event.when)).sort(newestFirst),
    vague: events.filter(({ event }) => isVague(event.when)).sort(newestFirst),
  }),
);

export function listedEvents(state: State): ListedEvents {
  return sorted(visibleEvents(state));
}

const gathered = derived((events: readonly SeenEvent[], ids: State['live']['stack']): readonly SeenEvent[] | undefined => {
  if (!ids) return undefined;
  const inStack = new Set(ids);
  return events.filter(({ event }) => inStack.has(event.id)).sort(newestFirst);
});

/** What is still to be seen of the stack that was opened, the newest first; undefined while none is. */
export function stackEvents(state: State): readonly SeenEvent[] | undefined {
  return gathered(visibleEvents(state), state.live.stack);
}
