export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader sees, by language; all shipped text has all of them. */
export type Text = Readonly<Record<Language, string>>;

/** For comparing typed and stored names: accents, Arabic vowel signs and alef forms, Tifinagh vowels and the Tuareg forms of its letters, apostrophes and case are folded away. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+|\u0640/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replaceAll('ⴾ', 'ⴽ')
    .replaceAll('ⴸ', 'ⴷ')
    .replace(/(?<=[\u2d30-\u2d6f])[ⴰⴻⵉⵓ]/g, '')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
