export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader sees, by language; all shipped text has all of them. */
export type Text = Readonly<Record<Language, string>>;

/** For comparing typed and stored names: accents, Arabic vowel signs and alef forms, apostrophes and case are folded away. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+|\u0640/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
