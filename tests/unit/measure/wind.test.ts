import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDS } from '../../../src/domain/claim';
import { degreesOutside, halfWidth, inSector, windOf } from '../../../src/measure/wind';

describe('winds', () => {
  it.each([
    [0, 'N'],
    [11.24, 'N'],
    [11.26, 'NNE'],
    [242.94, 'WSW'],
    [348.76, 'N'],
    [-12.02, 'NNW'],
    [360, 'N'],
  ])('%s° is %s', (degrees, word) => expect(windOf(degrees)).toBe(word));

  it.each([
    ['N', 45],
    ['NE', 22.5],
    ['NNE', 11.25],
  ] as const)('%s reaches %s° to either side', (wind, degrees) => expect(halfWidth(wind)).toBe(degrees));

  it('puts 243° 18° outside the south', () => {
    expect(inSector(242.94, 'S')).toBe(false);
    expect(degreesOutside(242.94, 'S')).toBeCloseTo(17.94, 6);
    expect(inSector(225, 'S')).toBe(true);
    expect(inSector(134.9, 'S')).toBe(false);
  });

  it('reads the north across 360°', () => {
    expect(inSector(316, 'N')).toBe(true);
    expect(degreesOutside(314, 'N')).toBeCloseTo(1, 9);
  });

  it('always has a bearing inside the sector of its own word', () => {
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (degrees) => {
        expect(inSector(degrees, windOf(degrees))).toBe(true);
      }),
    );
    expect(new Set(WINDS.map((_, i) => windOf(i * 22.5))).size).toBe(16);
  });
});
