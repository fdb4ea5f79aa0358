import type { ConvoyId } from '../domain/convoy';
import type { PacePreset } from '../domain/pace';
import type { Problem } from '../domain/problem';
import { asGiven, assumedOf, withShift } from './assumptions';
import type { Assumptions, LegCheck, View } from './state';
import { store } from './store';

// The actions of the convoy panel, apart from actions.ts so that they are fetched with it.

/** Paces are fetched once, whoever asks first. */
export function addPresets(presets: readonly PacePreset[], problems: readonly Problem[]): void {
  store.setState((state) => (state.presets ? state : { presets, problems: [...state.problems, ...problems] }));
}

/** Looks at a column as the data have it. */
export function chooseConvoy(convoy: ConvoyId): void {
  commit(asGiven(convoy));
}

/** One assumption of the reader's about a column; it can be undone and is never written to the data. */
export function assume(convoy: ConvoyId, change: Partial<Omit<Assumptions, 'convoy'>>): void {
  commit({ ...assumedOf(store.getState().view, convoy), ...change });
}

export function switchSighting(convoy: ConvoyId, sighting: string): void {
  const { off } = assumedOf(store.getState().view, convoy);
  assume(convoy, { off: off.includes(sighting) ? off.filter((id) => id !== sighting) : [...off, sighting] });
}

/** Moves a report in time, hours from when it was reported to be. */
export function shiftSighting(convoy: ConvoyId, sighting: string, hours: number): void {
  commit(withShift(assumedOf(store.getState().view, convoy), sighting, hours));
}

function commit(convoy: View['convoy']): void {
  store.setState(({ view, live }) => ({
    view: { ...view, convoy },
    live: { ...live, convoyPast: [...live.convoyPast, view.convoy], convoyFuture: [] },
  }));
}

export function undoAssumption(): void {
  store.setState((state) => {
    const { view, live } = state;
    if (live.convoyPast.length === 0) return state;
    return {
      view: { ...view, convoy: live.convoyPast.at(-1) },
      live: { ...live, convoyPast: live.convoyPast.slice(0, -1), convoyFuture: [view.convoy, ...live.convoyFuture] },
    };
  });
}

export function redoAssumption(): void {
  store.setState((state) => {
    const { view, live } = state;
    const [next, ...rest] = live.convoyFuture;
    if (live.convoyFuture.length === 0) return state;
    return { view: { ...view, convoy: next }, live: { ...live, convoyPast: [...live.convoyPast, view.convoy], convoyFuture: rest } };
  });
}

/** Which reports are checked, and whose rings the map draws; undefined: none. */
export function checkLeg(check: LegCheck | undefined): void {
  store.setState(({ live }) => ({ live: { ...live, check } }));
}
