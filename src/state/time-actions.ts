import type { Instant, Span } from '../domain/when';
import { clockInReach } from './reach';
import { dataset } from './selectors';
import type { Mode, State } from './state';
import { store } from './store';

const set = store.setState;

/** Window, or everything up to one handle; a span comes with it when the choice is a preset. */
export function chooseMode(mode: Mode, span?: Span): void {
  set((state) => ({ view: { ...state.view, mode, span: span ?? state.view.span }, live: { ...state.live, preview: undefined } }));
}

/** Sets the second clock, as far as there are reports; undefined: everything on file. */
export function knowAt(known: Instant | undefined): void {
  set((state) => ({ view: { ...state.view, known: inReach(state, known) }, live: { ...state.live, knownPreview: undefined } }));
}

/** The second clock while a hand moves it; nothing is committed. */
export function previewKnown(known: Instant | undefined): void {
  set((state) => ({ live: { ...state.live, knownPreview: { known: inReach(state, known) } } }));
}

function inReach(state: State, known: Instant | undefined): Instant | undefined {
  const data = dataset(state);
  return known !== undefined && data ? clockInReach(known, data) : known;
}

export function cancelKnown(): void {
  set((state) => ({ live: { ...state.live, knownPreview: undefined } }));
}
