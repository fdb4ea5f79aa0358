import { useStore } from 'zustand';
import type { State } from '../state/state';
import { store } from '../state/store';

/** An answer to a question asked of the state; the component draws again only when the answer is another object. */
export function useSelect<Answer>(selector: (state: State) => Answer): Answer {
  return useStore(store, selector);
}
