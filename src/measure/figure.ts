import { fold } from '../domain/text';
import type { Unit } from './format';

/** Number words of English and French as they stand in distances; folded. The longer come first, so that "quatre-vingts" is not "vingt". */
const NUMBER_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\bquatre-?vingts?\b/, 80],
  [/\bdeux[ -]cents?\b|\btwo hundred\b/, 200],
  [/\b(cent|centaine|hundred)\b/, 100],
  [/\bninety\b/, 90],
  [/\beighty\b/, 80],
  [/\bseventy\b/, 70],
  [/\b(soixante|soixantaine|sixty)\b/, 60],
  [/\b(cinquante|cinquantaine|fifty)\b/, 50],
  [/\b(quarante|quarantaine|forty)\b/, 40],
  [/\b(trente|trentaine|thirty)\b/, 30],
  [/\b(vingt|vingtaine|twenty)\b/, 20],
  [/\b(quinze|quinzaine|fifteen)\b/, 15],
  [/\b(douze|douzaine|dozen|twelve)\b/, 12],
  [/\b(dix|dizaine|ten)\b/, 10],
];

/** The figure that a wording names, in digits or in words; undefined when it names none ("a few"). Thousands may be parted by a space, point or comma. */
export function figureIn(text: string): number | undefined {
  const grouped = /\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)/.exec(text);
  if (grouped) return Number(grouped[0].replace(/\D/g, ''));
  const plain = /\d+(?:[.,]\d+)?/.exec(text);
  if (plain) return Number(plain[0].replace(',', '.'));
  const folded = fold(text);
  return NUMBER_WORDS.find(([words]) => words.test(folded))?.[1];
}

const UNIT_WORDS: readonly (readonly [Unit, string])[] = [
  ['nmi', 'nautical miles?|milles? marins?|milles? nautiques?|nmi|nm'],
  ['mi', 'miles?|milles?|mi'],
  ['km', 'kilometres?|kilometers?|kms?'],
];

/** The unit that a wording names, or undefined. */
export function unitIn(text: string): Unit | undefined {
  const folded = fold(text);
  return UNIT_WORDS.find(([, words]) => new RegExp(`(?:\\b|\\d)(?:${words})\\b`).test(folded))?.[0];
}

/** The same text, folded, with its units taken out. */
export function withoutUnits(text: string): string {
  return fold(text).replace(new RegExp(`(?<![a-z])(?:${UNIT_WORDS.map(([, words]) => words).join('|')})\\b\\.?`, 'g'), ' ');
}
