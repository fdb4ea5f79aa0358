import { expect, test } from 'vitest';
import { nights } from '../../../src/timeline/night';
import { at, DAY, HOUR, span } from './times';

const KIDAL = [1.4078, 18.4411] as const;
const clock = (t: number) => new Date(t).toISOString().slice(5, 16);

test('the night of 11 November 2023 at Kidal, to five minutes of the almanac (sunset 17:22, sunrise 06:00 UTC)', () => {
  const [night] = nights(span('2023-11-11T12:00Z', '2023-11-12T12:00Z'), KIDAL);
  expect(Math.abs(night!.start - at('2023-11-11T17:22Z')), clock(night!.start)).toBeLessThan(5 * 60_000);
  expect(Math.abs(night!.end - at('2023-11-12T06:00Z')), clock(night!.end)).toBeLessThan(5 * 60_000);
});

test('one night a day, apart, inside the span and cut at its ends', () => {
  const found = nights(span('2023-11-09', '2023-11-15'), KIDAL);
  expect(found.length).toBe(7);
  expect(found[0]?.start).toBe(at('2023-11-09'));
  expect(found.at(-1)?.end).toBe(at('2023-11-15'));
  for (const { start, end } of found.slice(1, -1)) expect((end - start) / HOUR).toBeCloseTo(12.6, 0);
});

test('the sun that does not set at midsummer beyond the circle, and the one that does not rise', () => {
  expect(nights(span('2023-06-20', '2023-06-22'), [25, 70])).toEqual([]);
  const polar = nights(span('2023-12-20', '2023-12-22'), [25, 70]);
  expect(polar.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(2 * DAY);
});
