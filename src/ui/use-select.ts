import { useSyncExternalStore } from 'react';
import type { State } from '../state/state';
import { store } from '../state/store';

/** An answer to a question asked of the state; the component draws again only when the answer is another object, so selectors are memoised. */
export function useSelect<Answer>(selector: (state: State) => Answer): Answer {
  return useSyncExternalStore(store.subscribe, () => selector(store.getState()));
}
