import { fold } from '../domain/text';

/** How well a name fits: the whole of it, each word of the query, the beginnings of words, words one letter off. Less is better. */
export type Fit = 0 | 1 | 2 | 3;

const SPLIT = /[\s,;:/()'"«»“”–-]+/;
/** Shorter words are one letter off from too many others. */
const SHORTEST = 4;

/** One term, with the Arabic article and the French elision taken off. */
export function term(word: string): string {
  const folded = fold(word);
  return /^[\u0600-\u06ff]/.test(folded) ? folded.replace(/^(?:وال|بال|كال|فال|ال|لل)(?=.{3})/u, '') : folded.replace(/^(?:l|d|qu|n|s|c|j|m|t)'/, '');
}

export function terms(text: string): readonly string[] {
  return text
    .split(/[\s]+/)
    .flatMap((word) => term(word).split(SPLIT))
    .filter((word) => word !== '');
}

/** The best fit of any spelling; undefined where some word of the query is in none. */
export function nameFit(query: readonly string[], spellings: readonly (readonly string[])[]): Fit | undefined {
  const fits = spellings.flatMap((spelling) => {
    if (spelling.join(' ') === query.join(' ')) return [0 as Fit];
    const words = query.map((word) => bestWord(word, spelling)?.fit);
    return words.includes(undefined) ? [] : [Math.max(...(words as Fit[])) as Fit];
  });
  return fits.length > 0 && query.length > 0 ? (Math.min(...fits) as Fit) : undefined;
}

/** The query with words that are one letter off put right from the words of names; the same where none is. */
export function corrected(query: readonly string[], known: readonly string[]): readonly string[] {
  return query.map((word) => {
    const best = bestWord(word, known);
    return best?.fit === 3 ? best.word : word;
  });
}

function bestWord(word: string, among: readonly string[]): { readonly fit: Fit; readonly word: string } | undefined {
  if (among.includes(word)) return { fit: 1, word };
  const longer = among.find((other) => other.startsWith(word));
  if (longer !== undefined) return { fit: 2, word: longer };
  const near = word.length < SHORTEST || /\d/.test(word) ? undefined : among.find((other) => isOneOff(word, other));
  return near === undefined ? undefined : { fit: 3, word: near };
}

/** Whether one letter more, less or other, or two neighbours exchanged, make the one of the other. */
export function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
