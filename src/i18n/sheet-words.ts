import type { Language } from '../domain/text';

/** What the grip of a phone's sheet does next. */
export const SHEET_WORDS: Readonly<Record<Language, Readonly<Record<'raise' | 'lower', string>>>> = {
  en: { raise: 'Raise the sheet', lower: 'Lower the sheet' },
  fr: { raise: 'Lever le volet', lower: 'Baisser le volet' },
};
