import type { ActorId } from '../../domain/actor';
import type { Speaker } from '../../domain/claim';
import type { EventKind } from '../../domain/event';
import type { Support } from '../../domain/support';
import { derived } from '../derived';
import type { Filter, State } from '../state';

/** One thing that a reader narrowed to, which can be taken away by itself. */
export type Choice =
  | { readonly part: 'support'; readonly value: Support }
  | { readonly part: 'actors'; readonly value: ActorId }
  | { readonly part: 'kinds'; readonly value: EventKind }
  | { readonly part: 'speakers'; readonly value: Speaker['for'] }
  | { readonly part: 'outlets'; readonly value: string }
  | { readonly part: 'disputed' }
  | { readonly part: 'query'; readonly value: string }
  | { readonly part: 'in-view' };

const listed = derived((filter: Filter, inViewOnly: boolean): readonly Choice[] => [
  ...filter.support.map((value) => ({ part: 'support', value }) as const),
  ...(filter.disputed ? [{ part: 'disputed' } as const] : []),
  ...filter.actors.map((value) => ({ part: 'actors', value }) as const),
  ...filter.kinds.map((value) => ({ part: 'kinds', value }) as const),
  ...filter.speakers.map((value) => ({ part: 'speakers', value }) as const),
  ...filter.outlets.map((value) => ({ part: 'outlets', value }) as const),
  ...(filter.query === '' ? [] : [{ part: 'query', value: filter.query } as const]),
  ...(inViewOnly ? [{ part: 'in-view' } as const] : []),
]);

/** Everything that narrows the list, whether or not the window holds any of it. */
export function choices(state: State): readonly Choice[] {
  return listed(state.view.filter, state.live.inViewOnly);
}
