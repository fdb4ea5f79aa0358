import type { Language } from '../domain/text';
import { en, type Messages } from './en';

let french: Messages | undefined;

/** The words by language. English is always there and stands in for a language that is still on its way. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en,
  get fr() {
    return french ?? en;
  },
};

/** What a language calls itself, before its words are there. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

/** Fetches a language's words; at once when they are there. Rejects when they cannot be had. */
export async function fetchWords(language: Language): Promise<void> {
  if (language === 'fr') french ??= (await import('./fr')).fr;
}
