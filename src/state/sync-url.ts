import type { Language } from '../domain/text';
import { changeView, notify } from './actions';
import { RULER_PARTS } from './ruler-link';
import { dataset } from './selectors';
import type { View } from './state';
import { store } from './store';
import { decodeView, encodeView, type Link, QUERY_PARTS, RESERVED_PARTS } from './url';

/** The address bar as a Link; the map's camera in the fragment belongs to the map. */
function readAddress(): Link {
  return { search: new URLSearchParams(location.search), fragment: new URLSearchParams(location.hash.slice(1)) };
}

/** Reads the address into the view, then keeps both alike: a committed change is one step of Back, an edit of the ruler replaces. Returns the stop function. */
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
  const stop = store.subscribe((state, before) => {
    const data = dataset(state);
    if (!data || state.view === before.view || reading) return;
    const address = addressOf(encodeView(state.view, data));
    if (address === location.href) return;
    if (onlyRuler(state.view, before.view)) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  });
  const back = (): void => {
    reading = true;
    read();
    reading = false;
  };
  addEventListener('popstate', back);
  return () => {
    stop();
    removeEventListener('popstate', back);
  };
}

/** The ruler and what is assumed of a column have undo lists of their own. */
function onlyRuler(now: View, before: View): boolean {
  return (Object.keys(now) as (keyof View)[]).every((key) => key === 'ruler' || key === 'convoy' || now[key] === before[key]);
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
  return url.href.replaceAll('%2C', ',');
}
