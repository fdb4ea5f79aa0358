import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-tifinagh/tifinagh-400.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/forced-colours.css';
import './ui/print.css';
import { isOfFile } from './domain/problem';
import { LANGUAGES } from './domain/text';
import { fetchWords } from './i18n/messages';
import { DATA_FOLDER, loadDataset } from './load/load-dataset';
import { addDataset } from './state/actions';
import { keepPreferences } from './state/preferences';
import { theme } from './state/selectors';
import { store } from './state/store';
import { syncUrl } from './state/sync-url';
import { applyTheme } from './theme/css-variables';
import { App } from './ui/App';
import type { Awaited } from './ui/page/Arrival';
import { speak } from './ui/speak';

const root = createRoot(document.getElementById('root') as HTMLElement);
const wanted = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const asked = LANGUAGES.find((language) => wanted.startsWith(language)) ?? 'en';
const paint = (awaited: Awaited): void =>
  root.render(
    <StrictMode>
      <App awaited={awaited} asked={asked} onLoad={() => void load(true)} />
    </StrictMode>,
  );

keepPreferences();
applyTheme(theme(store.getState()), document.documentElement);
store.subscribe((state, before) => {
  if (theme(state) !== theme(before)) applyTheme(theme(state), document.documentElement);
  if (state.view.language !== before.view.language) void speak(state.view.language);
});

/** ms after which a reader is told that the wait is long. */
const SLOW = 8_000;

/** ms after the start at which the page no longer waits for its words. */
const WORDS_LATE = 4_000;

let asking = new AbortController();

/** Asks for the data; what is there already stays until others have come. */
async function load(again: boolean): Promise<void> {
  asking.abort();
  const mine = new AbortController();
  asking = mine;
  paint({ phase: 'loading' });
  const slow = setTimeout(() => paint({ phase: 'slow' }), SLOW);
  const words = Promise.race([fetchWords(asked).catch(() => undefined), new Promise((resolve) => setTimeout(resolve, WORDS_LATE))]);
  const { dataset, title, problems } = await loadDataset(DATA_FOLDER, { stop: mine.signal, again });
  clearTimeout(slow);
  await words;
  if (mine.signal.aborted) return;
  const first = store.getState().datasets.length === 0;
  if (!dataset) paint({ phase: 'failed', title, faults: problems.filter(isOfFile) });
  else addDataset(dataset, problems);
  if (dataset && first) syncUrl(asked);
}

document.documentElement.lang = asked;
await load(false);

// once the page stands; without it the browser prints what is on the screen
setTimeout(() => {
  import('./ui/page/print').then(
    ({ keepPrintable }) => keepPrintable(),
    () => undefined,
  );
}, 1000);
