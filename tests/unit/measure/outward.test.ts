import { expect, it } from 'vitest';
import { outward } from '../../../src/measure/format';

it('rounds a range outward to whole units, but for 100 m', () => {
  expect(outward({ low: 10, high: 60 }, { unit: 'km', language: 'en' })).toEqual(['10', '60\u00a0km']);
  expect(outward({ low: 18.9, high: 31.2 }, { unit: 'km', language: 'en' })).toEqual(['19', '32\u00a0km']);
  expect(outward({ low: 18.8, high: 31.05 }, { unit: 'km', language: 'en' })).toEqual(['18', '31\u00a0km']);
  expect(outward({ low: 0, high: 1609 }, { unit: 'mi', language: 'fr' })).toEqual(['0', '1\u00a0000\u00a0mi']);
});
