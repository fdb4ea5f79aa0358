import { describe, expect, it } from 'vitest';
import { bearingText, type DistanceFormat, kilometres, withError } from '../../../src/measure/format';

const en: DistanceFormat = { unit: 'km', language: 'en' };
const fr: DistanceFormat = { unit: 'km', language: 'fr' };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('kilometres', () => {
  it.each([
    [95.669, en, '96 km'],
    [20, en, '20 km'],
    [19.96, en, '20 km'],
    [19.94, en, '19.9 km'],
    [8.37, en, '8.4 km'],
    [0, en, '0.0 km'],
    [95.669, { ...en, precise: true }, '95.7 km'],
    [95.669, { ...fr, precise: true }, '95,7 km'],
    [1195.873, en, '1,196 km'],
    [1195.873, fr, '1 196 km'],
    [112.7, { ...en, unit: 'mi' }, '70 mi'],
    [20, { ...en, unit: 'mi' }, '12.4 mi'],
    [95.669, { ...en, unit: 'nmi' }, '52 nmi'],
  ] as const)('%s in %j', (km, format, text) => expect(plain(kilometres(km, format))).toBe(text));

  it('never breaks between number and unit', () => {
    expect(withError(1195.873, 2.8, fr)).not.toMatch(/[ \u202f]/);
  });
});

describe('with its error', () => {
  it.each([
    [95.669, 2.828, { ...en, precise: true }, '95.7 km ± 2.8'],
    [95.669, 2.828, en, '96 km ± 3'],
    [8.37, 2, fr, '8,4 km ± 2,0'],
    [95.669, 2.828, { ...en, unit: 'mi' }, '59 mi ± 2'],
    [95.669, 0.3, en, '96 km ± 0.3'],
    [95.669, 0.01, en, '96 km ± 0.1'],
    [95.669, 0, en, '96 km'],
  ] as const)('%s ± %s in %j', (km, error, format, text) => expect(plain(withError(km, error, format))).toBe(text));
});

describe('a bearing', () => {
  it.each([
    [63.07, '063°'],
    [242.94, '243°'],
    [359.6, '000°'],
    [-12.02, '348°'],
    [4.4, '004°'],
  ])('%s', (degrees, text) => expect(bearingText(degrees)).toBe(text));
});
