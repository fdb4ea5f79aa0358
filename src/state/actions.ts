import type { ActorId } from '../domain/actor';
import type { Speaker } from '../domain/claim';
import { CORE_FILES, type Dataset, SPARE_FILES } from '../domain/dataset';
import type { EventId, EventKind } from '../domain/event';
import type { Problem } from '../domain/problem';
import type { Support } from '../domain/support';
import type { Language } from '../domain/text';
import { type Span, within } from '../domain/when';
import { type RulerInput, step } from '../measure/ruler';
import type { Theme } from '../theme/palette';
import { NO_FILTER } from './initial';
import { framedAxis, ownSpan, shownSpan } from './selectors';
import type { CameraMove, Filter, Hover, Live, MapFault, Notice, Panel, Preferences, Selection, State, Tool, View } from './state';
import { store } from './store';

const set = store.setState;

function view(change: Partial<View>): void {
  set((state) => ({ view: { ...state.view, ...change } }));
}

function live(change: Partial<Live>): void {
  set((state) => ({ live: { ...state.live, ...change } }));
}

function filter(change: Partial<Filter>): void {
  set((state) => ({ view: { ...state.view, filter: { ...state.view.filter, ...change } } }));
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** The shipped data set comes first; a second of the same id replaces it. */
export function addDataset(dataset: Dataset, problems: readonly Problem[]): void {
  set((state) => ({
    datasets: [...state.datasets.filter(({ id }) => id !== dataset.id), dataset],
    problems: [...state.problems.filter(({ file }) => !FILES.includes(file)), ...problems],
  }));
}

const FILES: readonly string[] = [...CORE_FILES, ...SPARE_FILES];

/** The whole view at once: what a link carries. The axis moves where the window would not be on it. */
export function changeView(restored: View): void {
  set((state) => {
    const now = shownSpan(state);
    const span = ownSpan({ ...state, view: restored });
    return { view: restored, live: within(span, now) ? state.live : { ...state.live, shown: framedAxis(state, span) } };
  });
}

export function changeLanguage(language: Language): void {
  view({ language });
}

/** The window while a hand moves it; nothing is committed. */
export function previewSpan(preview: Span): void {
  live({ preview });
}

/** In up-to mode only the end is new: the window's own start is kept for the way back. */
export function commitSpan({ start, end }: Span): void {
  set((state) => {
    const own = ownSpan(state);
    const span = { start: state.view.mode === 'up-to' && own.start < end ? own.start : start, end };
    return { view: { ...state.view, span }, live: { ...state.live, preview: undefined } };
  });
}

export function cancelPreview(): void {
  live({ preview: undefined });
}

/** Which stretch of time the axis shows. */
export function showStretch(shown: Span): void {
  live({ shown });
}

/** A preset: the window takes the stretch, and the axis shows what lies around it. */
export function chooseStretch({ start, end }: Span): void {
  const span = { start, end };
  set((state) => ({ view: { ...state.view, span }, live: { ...state.live, shown: framedAxis(state, span), preview: undefined } }));
}

export function toggleKind(kind: EventKind): void {
  filter({ kinds: toggled(store.getState().view.filter.kinds, kind) });
}

export function toggleActor(actor: ActorId): void {
  filter({ actors: toggled(store.getState().view.filter.actors, actor) });
}

export function toggleSupport(support: Support): void {
  filter({ support: toggled(store.getState().view.filter.support, support) });
}

export function toggleSpeaker(speaker: Speaker['for']): void {
  filter({ speakers: toggled(store.getState().view.filter.speakers, speaker) });
}

export function toggleOutlet(outlet: string): void {
  filter({ outlets: toggled(store.getState().view.filter.outlets, outlet) });
}

export function toggleDisputed(): void {
  filter({ disputed: !store.getState().view.filter.disputed });
}

export function search(query: string): void {
  filter({ query });
}

export function clearFilters(): void {
  set((state) => ({ view: { ...state.view, filter: NO_FILTER }, live: { ...state.live, inViewOnly: false } }));
}

export function select(selection: Selection): void {
  view({ selection });
}

export function hover(over: Hover): void {
  live({ hover: over });
}

/** The list shows the events of one stack alone; with undefined all again. Opening closes the card and the panels, so that the list is what is seen. */
export function openStack(stack: readonly EventId[] | undefined): void {
  set((state) => ({
    view: stack ? { ...state.view, selection: undefined } : state.view,
    live: { ...state.live, stack, ...(stack && { panel: undefined, tool: 'explore', hover: undefined }) },
  }));
}

export function toggleInViewOnly(): void {
  live({ inViewOnly: !store.getState().live.inViewOnly });
}

/** The map's frame as it now is: west, south, east, north. */
export function reportBounds(bounds: NonNullable<Live['bounds']>): void {
  live({ bounds });
}

type WithoutSerial<T> = T extends unknown ? Omit<T, 'serial'> : never;

/** Asks the map for a camera move; without a map nothing happens. */
export function moveCamera(wish: WithoutSerial<CameraMove>): void {
  const serial = (store.getState().live.camera?.serial ?? 0) + 1;
  live({ camera: { ...wish, serial } });
}

export function chooseTool(tool: Tool): void {
  live({ tool, panel: undefined, aim: undefined, mapMenu: undefined, ...(tool === 'measure' && { measureTab: 'distance' }) });
}

/** Opens a panel, or closes it with undefined. */
export function openPanel(panel: Panel | undefined): void {
  live({ panel, tool: 'explore', ...(panel === 'convoy' && { measureTab: 'column' }) });
}

/** One ruler edit, also of several parts; it can be undone in one step. */
export function editRuler(input: RulerInput, ...more: readonly RulerInput[]): void {
  set((state) => {
    const ruler = [input, ...more].reduce(step, state.view.ruler);
    if (ruler === state.view.ruler) return state;
    return { view: { ...state.view, ruler }, live: { ...state.live, rulerPast: [...state.live.rulerPast, state.view.ruler], rulerFuture: [] } };
  });
}

/** While a vertex is dragged: the ruler changes, its history does not. */
export function dragRuler(input: RulerInput): void {
  set((state) => ({ view: { ...state.view, ruler: step(state.view.ruler, input) } }));
}

export function undoRuler(): void {
  set((state) => {
    const last = state.live.rulerPast.at(-1);
    if (!last) return state;
    return {
      view: { ...state.view, ruler: last },
      live: { ...state.live, rulerPast: state.live.rulerPast.slice(0, -1), rulerFuture: [state.view.ruler, ...state.live.rulerFuture] },
    };
  });
}

export function redoRuler(): void {
  set((state) => {
    const [next, ...rest] = state.live.rulerFuture;
    if (!next) return state;
    return { view: { ...state.view, ruler: next }, live: { ...state.live, rulerPast: [...state.live.rulerPast, state.view.ruler], rulerFuture: rest } };
  });
}

export function notify(notice: Notice): void {
  const said = store.getState().live.notices;
  // a link that is read again on the way back says the same again
  if (!said.some((one) => JSON.stringify(one) === JSON.stringify(notice))) live({ notices: [...said, notice] });
}

/** Takes back what is no longer so. */
export function retract(code: Notice['code']): void {
  const { notices } = store.getState().live;
  if (notices.some((notice) => notice.code === code)) live({ notices: notices.filter((notice) => notice.code !== code) });
}

/** The map says that it cannot draw, or that it can again. */
export function reportMap(mapFault: MapFault | undefined): void {
  live({ mapFault });
}

export function dismissNotices(): void {
  live({ notices: [] });
}

export function prefer(change: Partial<Preferences>): void {
  set((state) => ({ preferences: { ...state.preferences, ...change } }));
}

export function reportSystemTheme(systemTheme: Theme): void {
  set((state: State) => (state.systemTheme === systemTheme ? state : { systemTheme }));
}
