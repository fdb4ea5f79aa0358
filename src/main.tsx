import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-tifinagh/tifinagh-400.css';
import './ui/tokens.css';
import './ui/base.css';
import { LANGUAGES } from './domain/text';
import { DATA_FOLDER, loadDataset } from './load/load-dataset';
import { addDataset } from './state/actions';
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
  if (state.view.language !== before.view.language) document.documentElement.lang = state.view.language;
});
paint(false);

const { dataset, problems } = await loadDataset(DATA_FOLDER);
if (dataset) {
  addDataset(dataset, problems);
  syncUrl(LANGUAGES.find((language) => navigator.language.startsWith(language)) ?? 'en');
} else paint(true);
