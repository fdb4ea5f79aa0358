import type { Actor, ActorId } from '../../domain/actor';
import type { Dataset } from '../../domain/dataset';
import { derived } from '../derived';
import { dataset, type LegendCounts, legendCounts } from '../selectors';
import type { State } from '../state';

/** A party and how many of the window's events it has a part in. */
export interface PartyCount {
  readonly actor: Actor;
  readonly count: number;
}

/** The parties of the window and those chosen, the busiest first. */
export function parties(state: State): readonly PartyCount[] {
  return ranked(dataset(state), legendCounts(state).actors, state.view.filter.actors);
}

const ranked = derived((data: Dataset | undefined, counts: LegendCounts['actors'], chosen: readonly ActorId[]): readonly PartyCount[] =>
  [...(data?.actors.values() ?? [])]
    .filter(({ id }) => counts.has(id) || chosen.includes(id))
    .map((actor) => ({ actor, count: counts.get(actor.id) ?? 0 }))
    .sort((a, b) => b.count - a.count),
);
