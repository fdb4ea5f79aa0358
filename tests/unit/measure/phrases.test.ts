import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../src/domain/convoy';
import { PHRASE_RULES, type PhraseRule } from '../../../src/measure/phrase-bands';
import { readPhrase } from '../../../src/measure/phrases';

type Row = readonly [phrase: string, value: number, rule: PhraseRule, core: readonly [number, number], broad: readonly [number, number]];

const ROWS: readonly Row[] = [
  ['some 110 km', 110, 'round', [105, 115], [93.5, 126.5]],
  ['about 110 kilometres', 110, 'round', [105, 115], [93.5, 126.5]],
  ['around 140 km', 140, 'round', [135, 145], [119, 161]],
  ['à environ 100 km', 100, 'round', [95, 105], [85, 115]],
  ['quelque 110 km', 110, 'round', [105, 115], [93.5, 126.5]],
  ['à peu près 1 200 km', 1200, 'round', [1150, 1250], [1020, 1380]],
  ['100 km', 100, 'round', [95, 105], [85, 115]],
  ['60 km from Kidal', 60, 'round', [57, 63], [51, 69]],
  ['60 km outside Kidal', 60, 'round', [57, 63], [51, 69]],
  ['about thirty kilometres', 30, 'round', [28.5, 31.5], [25.5, 34.5]],
  ['5 km', 5, 'round', [4, 6], [4, 6]],
  ['10 km', 10, 'round', [9, 11], [8.5, 11.5]],
  ['33 km', 33, 'exact', [32.5, 33.5], [32, 34]],
  ['about 33 km', 33, 'hedged', [32.5, 33.5], [28.05, 37.95]],
  ['environ 33 km', 33, 'hedged', [32.5, 33.5], [28.05, 37.95]],
  ['about a hundred kilometres', 100, 'hundred', [90, 110], [75, 130]],
  ['à une centaine de kilomètres', 100, 'hundred', [90, 110], [75, 130]],
  ['a hundred and ten km', 110, 'round', [105, 115], [93.5, 126.5]],
  ['a few dozen km', 40, 'few-dozen', [24, 60], [20, 72]],
  ['quelques dizaines de kilomètres', 40, 'few-dozen', [24, 60], [20, 72]],
  ['dozens of kilometres', 40, 'dozens', [24, 80], [20, 99]],
  ['plusieurs dizaines de km', 40, 'dozens', [24, 80], [20, 99]],
  ['a few kilometres outside Kidal', 4, 'few', [2, 6], [1, 10]],
  ['quelques km', 4, 'few', [2, 6], [1, 10]],
  ['a few hundred km', 300, 'few', [200, 600], [100, 1000]],
  ['a bit over a hundred km', 100, 'bit-over', [100, 110], [97, 120]],
  ['just over 100 km', 100, 'bit-over', [100, 110], [97, 120]],
  ['pas plus de 20 km', 20, 'under', [0, 20], [0, 21]],
  ['un peu plus de 100 km', 100, 'bit-over', [100, 110], [97, 120]],
  ["un peu plus d'une centaine de km", 100, 'bit-over', [100, 110], [97, 120]],
  ['a bit under 100 km', 100, 'bit-under', [90, 100], [85, 103]],
  ['un peu moins de 100 km', 100, 'bit-under', [90, 100], [85, 103]],
  ['une dizaine de km', 10, 'collective', [8.5, 11.5], [7, 13]],
  ['à une vingtaine de km', 20, 'collective', [17, 23], [14, 26]],
  ['une trentaine de kilomètres', 30, 'collective', [25.5, 34.5], [21, 39]],
  ['nearly 100 km', 100, 'nearly', [90, 100], [85, 102]],
  ['almost 100 km', 100, 'nearly', [90, 100], [85, 102]],
  ['près de 100 km', 100, 'nearly', [90, 100], [85, 102]],
  ["près d'une centaine de km", 100, 'nearly', [90, 100], [85, 102]],
  ['presque 100 km', 100, 'nearly', [90, 100], [85, 102]],
  ['over 100 km', 100, 'over', [100, 110], [100, 125]],
  ['more than 100 km', 100, 'over', [100, 110], [100, 125]],
  ['à plus de 100 km', 100, 'over', [100, 110], [100, 125]],
  ['plus d’une centaine de km', 100, 'over', [100, 110], [100, 125]],
  ['less than 20 km', 20, 'under', [0, 20], [0, 21]],
  ['within 20 km', 20, 'under', [0, 20], [0, 21]],
  ['no more than 20 km', 20, 'under', [0, 20], [0, 21]],
  ['à moins de 20 km', 20, 'under', [0, 20], [0, 21]],
  ['20 km au plus', 20, 'under', [0, 20], [0, 21]],
];

const ends = ({ low, high }: Range): readonly number[] => [low, high].map((km) => Math.round(km * 1e6) / 1e6);

describe('the phrase table', () => {
  it.each(ROWS)('"%s" (%s) is %s', (phrase, value, rule, core, broad) => {
    const reading = readPhrase(phrase, value, 'km');
    expect(reading.rule).toBe(rule);
    expect(ends(reading.core!)).toEqual(core);
    expect(ends(reading.broad)).toEqual(broad);
  });

  it.each(['halfway', 'à mi-chemin entre Anefis et Kidal', 'half-way to Kidal'])('"%s" is of the leg', (phrase) => {
    const reading = readPhrase(phrase, 50, 'km', { legKm: 100 });
    expect(reading.rule).toBe('halfway');
    expect(ends(reading.core!)).toEqual([40, 60]);
    expect(ends(reading.broad)).toEqual([33, 67]);
    expect(ends(readPhrase(phrase, 48, 'km').core!)).toEqual([38.4, 57.6]);
    expect(ends(readPhrase(phrase, 31, 'mi', { legKm: 100 }).core!)).toEqual([40, 60]);
  });

  it.each(['near Kidal', 'close to Kidal', 'just outside Kidal', 'près de Kidal', 'aux portes de Kidal', 'près d’Anefis'])('"%s" has no core', (phrase) => {
    const reading = readPhrase(phrase, 1, 'km', { nextPlaceKm: 19 });
    expect(reading).toMatchObject({ rule: 'near', core: undefined });
    expect(ends(reading.broad)).toEqual([0, 9.5]);
    expect(ends(readPhrase(phrase, 1, 'mi').broad)).toEqual([0, 15]);
  });

  it('has a test for every row', () => {
    expect([...new Set([...ROWS.map(([, , rule]) => rule), 'halfway', 'near'])].toSorted()).toEqual([...PHRASE_RULES].toSorted());
  });
});

describe('the unit said', () => {
  it('is worked in before it is converted: 70 miles', () => {
    const { core, broad, said } = readPhrase('70 miles', 70, 'mi');
    expect([core!.low, core!.high, broad.low, broad.high].map((km) => km.toFixed(1))).toEqual(['107.0', '118.3', '95.8', '129.6']);
    expect(ends(said.core!)).toEqual([66.5, 73.5]);
  });

  it('takes a core of 1 km, not of 1 mile, for a small figure', () => {
    expect(ends(readPhrase('5 miles', 5, 'mi').core!)).toEqual([5 * 1.609344 - 1, 5 * 1.609344 + 1].map((km) => Math.round(km * 1e6) / 1e6));
  });
});

describe('any phrase and figure', () => {
  it('has a core inside its broad band, and nothing below 0', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROWS.map(([phrase]) => phrase), 'halfway'),
        fc.integer({ min: 1, max: 2000 }),
        fc.constantFrom('km' as const, 'mi' as const),
        (phrase, value, unit) => {
          const { core, broad } = readPhrase(phrase, value, unit);
          expect(core!.low).toBeGreaterThanOrEqual(broad.low);
          expect(core!.high).toBeLessThanOrEqual(broad.high);
          expect(broad.low).toBeGreaterThanOrEqual(0);
          expect(core!.low).toBeLessThanOrEqual(core!.high);
        },
      ),
    );
  });
});
