import type { Language } from '../domain/text';
import { changeView, notify } from './actions';
import { entries } from './link/entries';
import { RULER_PARTS } from './ruler-link';
import { dataset } from './selectors';
import type { View } from './state';
import { store } from './store';
import { decodeView, encodeView, type Link, QUERY_PARTS, RESERVED_PARTS } from './url';

/** The address bar as a Link; the map's camera in the fragment belongs to the map. */
function readAddress(): Link {
  return { search: new URLSearchParams(location.search), fragment: new URLSearchParams(location.hash.slice(1)) };
}

/** Reads the address into the view, then keeps both alike: a committed change is one step of Back, a run of keys is one, an edit of the ruler replaces. Returns the stop function. */
export function syncUrl(language: Language): () => void {
  const read = (): void => {
    const data = dataset(store.getState());
    if (!data) return;
    const { view, notices } = decodeView(readAddress(), data, language);
    changeView(view);
    for (const notice of notices) notify(notice);
  };
  let reading = false;
  read();
  const bar = entries(
    {
      push: (address) => history.pushState(null, '', address),
      replace: (address) => history.replaceState(history.state, '', address),
    },
    linkNow,
  );
  const stop = store.subscribe((state, before) => {
    if (!dataset(state) || state.view === before.view || reading || linkNow() === location.href) return;
    // the ruler and what is assumed of a column have undo lists of their own
    const moved = movedIn(state.view, before.view);
    bar.note({
      run: moved.length === 1 ? RUNS.find((key) => key === moved[0]) : undefined,
      replace: moved.every((key) => key === 'ruler' || key === 'convoy'),
    });
  });
  const back = (): void => {
    bar.leave();
    reading = true;
    read();
    reading = false;
  };
  addEventListener('popstate', back);
  addEventListener('pagehide', bar.flush);
  return () => {
    stop();
    bar.leave();
    removeEventListener('popstate', back);
    removeEventListener('pagehide', bar.flush);
  };
}

/** What is moved in many small steps, by a held key. */
const RUNS = ['span', 'known'] as const satisfies readonly (keyof View)[];

/** The link of the state as it is, which the address bar may not have caught up with; the address itself before there are data. */
export function linkNow(): string {
  const state = store.getState();
  const data = dataset(state);
  return data ? addressOf(encodeView(state.view, data)) : location.href;
}

function movedIn(now: View, before: View): readonly (keyof View)[] {
  return (Object.keys(now) as (keyof View)[]).filter((key) => now[key] !== before[key]);
}

/** The parts of the fragment that are ours; the map's camera is the map's. */
const FRAGMENT_PARTS: readonly string[] = [...RULER_PARTS, 'convoy'];

/** Our parts replaced, everything else in the address kept. */
function addressOf({ search, fragment }: Link): string {
  const url = new URL(location.href);
  for (const part of [...QUERY_PARTS, ...RESERVED_PARTS]) url.searchParams.delete(part);
  for (const [part, value] of search) url.searchParams.set(part, value);
  const kept = url.hash
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !FRAGMENT_PARTS.some((ours) => part.startsWith(`${ours}=`)));
  for (const [part, value] of fragment) kept.push(`${part}=${encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%40', '@')}`);
  url.hash = kept.join('&');
  return url.href.replaceAll('%2C', ',').replaceAll('%3A', ':');
}
