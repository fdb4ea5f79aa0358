import type { Range } from '../domain/convoy';

/** A row of the phrase table, measuring convoys: which bands a wording stands for. */
export const PHRASE_RULES = [
  'round',
  'exact',
  'hedged',
  'hundred',
  'few-dozen',
  'dozens',
  'few',
  'bit-over',
  'bit-under',
  'collective',
  'nearly',
  'over',
  'under',
  'halfway',
  'near',
] as const;
export type PhraseRule = (typeof PHRASE_RULES)[number];

/** Factors of the figure said, of the unit said, or of the leg's whole length. */
export interface Band {
  readonly of: 'figure' | 'unit' | 'leg';
  readonly core: readonly [low: number, high: number];
  readonly broad: readonly [low: number, high: number];
}

/** The rows that are mere factors; all of them editorial: they are shown and can be edited. */
export const BANDS: Readonly<Record<Exclude<PhraseRule, 'round' | 'exact' | 'hedged' | 'near'>, Band>> = {
  hundred: { of: 'unit', core: [90, 110], broad: [75, 130] },
  'few-dozen': { of: 'unit', core: [24, 60], broad: [20, 72] },
  dozens: { of: 'unit', core: [24, 80], broad: [20, 99] },
  few: { of: 'unit', core: [2, 6], broad: [1, 10] },
  'bit-over': { of: 'figure', core: [1, 1.1], broad: [0.97, 1.2] },
  'bit-under': { of: 'figure', core: [0.9, 1], broad: [0.85, 1.03] },
  collective: { of: 'figure', core: [0.85, 1.15], broad: [0.7, 1.3] },
  nearly: { of: 'figure', core: [0.9, 1], broad: [0.85, 1.02] },
  over: { of: 'figure', core: [1, 1.1], broad: [1, 1.25] },
  under: { of: 'figure', core: [0, 1], broad: [0, 1.05] },
  halfway: { of: 'leg', core: [0.4, 0.6], broad: [0.33, 0.67] },
};

/** The broad band of a figure that is round or hedged. */
export const HEDGE = 0.15;
/** The farthest that "near" may mean, km. */
export const NEAR_KM = 15;

/** A figure is round when it ends in 0 or 5. */
export function isRound(figure: number): boolean {
  return figure % 5 === 0;
}

/** Half a unit of the second digit (110 ± 5); below 100 at least 5 % and 1 km, given in the unit said. After GBIF, Chapman & Wieczorek 2020. */
export function roundCore(figure: number, oneKm: number): Range {
  const unit = figure > 0 ? 10 ** (Math.floor(Math.log10(figure)) - 1) : 0;
  const half = figure < 100 ? Math.max(unit / 2, 0.05 * figure, oneKm) : unit / 2;
  return { low: figure - half, high: figure + half };
}
