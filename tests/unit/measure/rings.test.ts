import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureIn } from '../../../src/measure/figure';
import { distanceKm } from '../../../src/measure/geodesy';
import { annulus, circle, phraseReading, readReach, ringsOf } from '../../../src/measure/rings';
import type { Reach, RingSet } from '../../../src/measure/ruler';
import { KIDAL } from './fixture';

const round = (reach: Reach): RingSet => ({ centre: { type: 'free', at: KIDAL }, reach });

describe('a typed reach', () => {
  it.each([
    ['30', 'km', 'en', [30]],
    ['90, 30 60', 'km', 'en', [30, 60, 90]],
    ['30,60,90 km', 'km', 'en', [30, 60, 90]],
    ['30,60,90 km', 'km', 'fr', [30, 60, 90]],
    ['30,5', 'km', 'fr', [30.5]],
    ['30,5', 'km', 'en', [5, 30]],
    ['30,5; 60', 'km', 'fr', [30.5, 60]],
    ['12.5km; 12.5 km', 'mi', 'en', [12.5]],
    ['10', 'mi', 'en', [16.093]],
    ['70 miles', 'km', 'en', [112.654]],
    ['10 nautical miles', 'km', 'en', [18.52]],
  ] as const)('"%s" in %s (%s) is radii', (text, unit, language, km) => {
    expect(readReach(text, unit, language)).toEqual({ type: 'radii', km });
  });

  it.each([
    ['some 110 km', 'some 110 km'],
    ['some  110', 'some 110 km'],
    ['une trentaine de kilomètres', 'une trentaine de kilomètres'],
    ['a few dozen', 'a few dozen km'],
    ['about 70 miles', 'about 70 miles'],
  ])('"%s" is words', (text, phrase) => {
    expect(readReach(text, 'km', 'en')).toEqual({ type: 'phrase', phrase });
  });

  it.each([
    ['', 'no-distance'],
    ['0', 'no-distance'],
    ['far away', 'no-distance'],
    ['half way', 'no-distance'],
    ['half way, some 50 km on', 'no-distance'],
    ['1 2 3 4 5 6', 'too-many'],
    ['2001', 'too-far'],
    ['some 5000 km', 'too-far'],
  ])('"%s" is refused: %s', (text, reason) => {
    expect(readReach(text, 'km', 'en')).toBe(reason);
  });
});

describe('a figure in words', () => {
  it.each([
    ['a bit over a hundred', 100],
    ['une soixantaine', 60],
    ['quatre-vingts', 80],
    ['deux cents', 200],
    ['1 200 km', 1200],
    ['1,200 km', 1200],
    ['12,5 km', 12.5],
    ['une dizaine', 10],
  ])('"%s"', (text, figure) => expect(figureIn(text)).toBe(figure));

  it('is none in "a few"', () => expect(figureIn('a few km')).toBeUndefined());
});

describe('rings', () => {
  it('of radii are thin, the widest first', () => {
    expect(ringsOf(round({ type: 'radii', km: [30, 60] }))).toEqual([
      { part: 'radius', km: 60 },
      { part: 'radius', km: 30 },
    ]);
  });

  it('of "some 110 km" are a broad and a core band', () => {
    const [broad, core] = ringsOf(round({ type: 'phrase', phrase: 'some 110 km' }));
    expect(core).toEqual({ part: 'core', low: 105, high: 115 });
    expect(broad).toMatchObject({ part: 'broad', low: 93.5 });
    expect(broad?.part === 'broad' && broad.high).toBeCloseTo(126.5, 9);
  });

  it('of 70 miles are read in miles, then converted', () => {
    const reading = phraseReading('about 70 miles');
    expect(reading?.core?.low).toBeCloseTo(66.5 * 1.609344, 6);
    expect(reading?.broad.high).toBeCloseTo(80.5 * 1.609344, 6);
  });

  it('of words without a distance of their own have no core', () => {
    expect(ringsOf(round({ type: 'phrase', phrase: 'near' })).map(({ part }) => part)).toEqual(['broad']);
    expect(ringsOf(round({ type: 'phrase', phrase: 'far' }))).toEqual([]);
  });

  it('are true circles: every corner is the radius away, closed and counter-clockwise', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 2000, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true }), (km, lat) => {
        const ring = circle([1, lat], km);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const at of ring.slice(0, -1).filter((_, i) => i % 20 === 0)) expect(distanceKm([1, lat], at)).toBeCloseTo(km, 6);
        const area = ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] - 1) * (y - lat) - (x - 1) * (ring[i]![1] - lat), 0);
        expect(area).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  it('between two radii leave a hole, from 0 none', () => {
    expect(annulus(KIDAL, 105, 115).map((ring) => Math.round(distanceKm(KIDAL, ring[0]!)))).toEqual([115, 105]);
    expect(annulus(KIDAL, 0, 15).length).toBe(1);
  });
});
