import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-tifinagh/tifinagh-400.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { LANGUAGES, type Language } from './domain/text';
import { fetchWords } from './i18n/messages';
import { DATA_FOLDER, loadDataset } from './load/load-dataset';
import { addDataset, changeView } from './state/actions';
import { keepPreferences } from './state/preferences';
import { theme } from './state/selectors';
import { store } from './state/store';
import { syncUrl } from './state/sync-url';
import { applyTheme } from './theme/css-variables';
import { App } from './ui/App';

const root = createRoot(document.getElementById('root') as HTMLElement);
const paint = (failed: boolean): void =>
  root.render(
    <StrictMode>
      <App failed={failed} />
    </StrictMode>,
  );

keepPreferences();
applyTheme(theme(store.getState()), document.documentElement);
store.subscribe((state, before) => {
  if (theme(state) !== theme(before)) applyTheme(theme(state), document.documentElement);
  if (state.view.language !== before.view.language) void speak(state.view.language);
});

/** The page in a language, as soon as its words are there; without them it stays in English. */
async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await fetchWords(language).catch(() => undefined);
  changeView({ ...store.getState().view });
}

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const preferred = LANGUAGES.find((language) => asked.startsWith(language)) ?? 'en';
paint(false);

const [{ dataset, problems }] = await Promise.all([loadDataset(DATA_FOLDER), fetchWords(preferred).catch(() => undefined)]);
if (dataset) {
  addDataset(dataset, problems);
  syncUrl(preferred);
} else paint(true);

// once the page stands; without it the browser prints what is on the screen
setTimeout(() => {
  import('./ui/page/print').then(
    ({ keepPrintable }) => keepPrintable(),
    () => undefined,
  );
}, 1000);
