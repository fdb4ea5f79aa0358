import { notify, prefer, reportSystemTheme } from './actions';
import type { Preferences } from './state';
import { store } from './store';

const KEY = 'conflict-map';

/** Keeps units, theme and shown zone in this browser and follows the system's theme. Storage that is full or forbidden is said once. Returns the stop function. */
export function keepPreferences(): () => void {
  prefer(stored());
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => reportSystemTheme(dark.matches ? 'dark' : 'light');
  follow();
  dark.addEventListener('change', follow);
  let told = false;
  const stop = store.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      if (!told) notify({ code: 'storage' });
      told = true;
    }
  });
  return () => {
    stop();
    dark.removeEventListener('change', follow);
  };
}

function stored(): Partial<Preferences> {
  try {
    const { theme, units, zone } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Readonly<Record<string, string>>;
    return {
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(units === 'mi' || units === 'nmi' || units === 'km' ? { units } : {}),
      ...(zone === 'data' || zone === 'utc' || zone === 'reader' ? { zone } : {}),
    };
  } catch {
    return {};
  }
}
