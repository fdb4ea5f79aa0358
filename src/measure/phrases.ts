import type { DistanceSaid } from '../domain/claim';
import type { Range } from '../domain/convoy';
import { fold } from '../domain/text';
import { KM_IN } from './format';
import { BANDS, HEDGE, isRound, NEAR_KM, type PhraseRule, roundCore } from './phrase-bands';

export interface PhraseReading {
  readonly rule: PhraseRule;
  /** km; undefined: the phrase names no distance of its own, so it never gets a verdict. */
  readonly core: Range | undefined;
  /** km; never narrower than core. */
  readonly broad: Range;
  /** The same bands in the unit said. */
  readonly said: { readonly unit: DistanceSaid['unit']; readonly core: Range | undefined; readonly broad: Range };
}

/** What some phrases are relative to, km. Without `legKm`, "halfway" takes the figure said for the half. */
export interface Surroundings {
  readonly legKm?: number | undefined;
  readonly nextPlaceKm?: number | undefined;
}

const COLLECTIVE = 'dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|dozen';
const NUMBER = `(?:\\d|(?:(?:an?|one|une?|la) )?(?:bonne |petite )?(?:hundred|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|cent|deux cents?|dix|quinze|vingt|trente|quarante|cinquante|soixante|quatre-vingt|centaine|${COLLECTIVE})s?\\b)`;
const AMOUNT = new RegExp(`${NUMBER}|\\bfew\\b|\\bseveral\\b|\\bquelques?\\b|\\bplusieurs\\b`);
const HEDGED = /\b(some|about|around|roughly|approximately|or so|environ|quelques?|a peu pres|approximativement|autour d)\b|[~≈]/;

/** The first that matches decides; texts are folded (no accents, lower case). */
const WORDINGS: readonly (readonly [PhraseRule, RegExp])[] = [
  ['halfway', /\bhalf-? ?way\b|\bmid-?way\b|\bmi-chemin\b/],
  ['bit-over', /\b(a (bit|little)|slightly|just) (over|more than|above)\b|\b(un peu|legerement|a peine) plus d/],
  ['bit-under', /\b(a (bit|little)|slightly|just) (under|less than|below)\b|\b(un peu|legerement|a peine) moins d/],
  ['under', /\b(no more than|not more than|at most|less than|within|under|below)\b|\bpas plus d|\bmoins d|\bau (plus|maximum)\b/],
  ['over', /\b(more than|over|at least|above)\b|\bplus d|\bau moins\b/],
  ['nearly', new RegExp(`\\b(nearly|almost|presque)\\b|\\b(close to |pres d(e |'))(?=${NUMBER})`)],
  ['few-dozen', /\bfew (dozens?|tens)\b|\bquelques dizaines\b/],
  ['dozens', /\b(dozens|tens of|several dozen)\b|\b(plusieurs|des) dizaines\b/],
  ['few', /^(?!.*\d).*\b(few|several|quelques|plusieurs)\b/],
  ['hundred', /\b(a|some) hundred\b|\bcentaine\b/],
  ['collective', new RegExp(`\\b(${COLLECTIVE})\\b`)],
];
const NEAR = /\b(near|close to|outside|not far from|non loin|aux portes|aux abords)\b|\bpres d/;

/** Reads a vague distance: worked out in the unit said, then converted to km. A wording that no row knows is taken as its bare figure. */
export function readPhrase(phrase: string, value: number, unit: DistanceSaid['unit'], around: Surroundings = {}): PhraseReading {
  const text = fold(phrase);
  const rule = ruleOf(text, value);
  const oneKm = 1 / KM_IN[unit];
  const { core, broad } = bands(rule, text, value, oneKm, around);
  const said = { unit, core: core && notNegative(core), broad: notNegative(core ? hull(core, broad) : broad) };
  return { rule, core: said.core && scaled(said.core, KM_IN[unit]), broad: scaled(said.broad, KM_IN[unit]), said };
}

function ruleOf(text: string, value: number): PhraseRule {
  if (!AMOUNT.test(text) && NEAR.test(text) && !WORDINGS[0]![1].test(text)) return 'near';
  const found = WORDINGS.find(([rule, words]) => words.test(text) && (rule !== 'hundred' || value === 100));
  if (found) return found[0];
  return isRound(value) ? 'round' : HEDGED.test(text) ? 'hedged' : 'exact';
}

function bands(rule: PhraseRule, text: string, x: number, oneKm: number, around: Surroundings): { readonly core: Range | undefined; readonly broad: Range } {
  switch (rule) {
    case 'round':
      return { core: roundCore(x, oneKm), broad: { low: x * (1 - HEDGE), high: x * (1 + HEDGE) } };
    case 'exact':
      return { core: { low: x - 0.5, high: x + 0.5 }, broad: { low: x - 1, high: x + 1 } };
    case 'hedged':
      return { core: { low: x - 0.5, high: x + 0.5 }, broad: { low: x * (1 - HEDGE), high: x * (1 + HEDGE) } };
    case 'near':
      return { core: undefined, broad: { low: 0, high: Math.min(NEAR_KM, (around.nextPlaceKm ?? Number.POSITIVE_INFINITY) / 2) * oneKm } };
    default: {
      const { of, core, broad } = BANDS[rule];
      const leg = around.legKm === undefined ? 2 * x : around.legKm * oneKm;
      const whole = { figure: x, unit: rule === 'few' ? fewOf(text) : 1, leg }[of];
      return { core: { low: core[0] * whole, high: core[1] * whole }, broad: { low: broad[0] * whole, high: broad[1] * whole } };
    }
  }
}

/** "A few hundred" is the row of "a few", in hundreds. */
function fewOf(text: string): number {
  return /\b(hundreds?|centaines)\b/.test(text) ? 100 : 1;
}

function hull(a: Range, b: Range): Range {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

function notNegative({ low, high }: Range): Range {
  return { low: Math.max(0, low), high };
}

function scaled({ low, high }: Range, factor: number): Range {
  return { low: low * factor, high: high * factor };
}
