import { createStore } from 'zustand/vanilla';
import { INITIAL } from './initial';
import type { State } from './state';

/** The one store: plain read-only data, changed only by the functions in actions.ts. */
export const store = createStore<State>()(() => INITIAL);
