import type { Language } from '../domain/text';
import { fetchWords } from '../i18n/messages';
import { changeView, notify, retract } from '../state/actions';
import { store } from '../state/store';

/** The page in a language, as soon as its words are there; without them it stays in English and says so. */
export async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language;
  retract('no-words');
  try {
    await fetchWords(language);
  } catch {
    document.documentElement.lang = 'en';
    notify({ code: 'no-words', language });
    return;
  }
  changeView({ ...store.getState().view });
}
