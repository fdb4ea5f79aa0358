import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWhen, type When } from '../../../src/domain/when';
import { edges, nearestWithin, stopAfter, stopBefore, stops } from '../../../src/timeline/stops';
import { at, DAY, HOUR, instant } from './times';

const read = (text: string): When => {
  const result = readWhen(text, 'Africa/Bamako');
  if (!result.ok) throw new Error(text);
  return result.value;
};
const day = (found: readonly number[]) => found.map((t) => new Date(t).toISOString().slice(0, 16).replace('T00:00', ''));

test('stops: where events end or have certainly begun, each once, in order', () => {
  const found = stops(['2023-11-11', '2023-08/..', '2023-11-09/2023-11-12', '2023-11-11', '2023-11-10T21:44Z'].map(read));
  expect(day(found)).toEqual(['2023-09-01', '2023-11-10', '2023-11-10T21:45', '2023-11-12', '2023-11-13']);
});

test('edges: the starts for one handle, the ends that there are for the other', () => {
  const whens = ['2023-11-11', '2023-08/..', '2023-11-11'].map(read);
  expect(day(edges(whens, 'start'))).toEqual(['2023-08-01', '2023-11-11']);
  expect(day(edges(whens, 'end'))).toEqual(['2023-11-12']);
});

test('standing on a stop, the next one is not that one, nor is the one before; the nearest is', () => {
  const days = ['2023-11-09', '2023-11-11', '2023-11-14'].map((text) => at(text));
  for (const [i, here] of days.entries()) {
    expect(stopAfter(days, here)).toBe(days[i + 1]);
    expect(stopBefore(days, here)).toBe(days[i - 1]);
    expect(nearestWithin(days, here, 0)).toBe(here);
  }
});

test('next and previous stop, and the nearest within reach, as a search through all of them finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(instant, { maxLength: 30 }), instant, fc.integer({ min: 0, max: 900 * DAY }), (given, from, reach) => {
      const ordered = given.sort((a, b) => a - b);
      expect(stopAfter(ordered, from)).toBe(ordered.find((t) => t > from));
      expect(stopBefore(ordered, from)).toBe(ordered.findLast((t) => t < from));
      const near = nearestWithin(ordered, from, reach);
      const least = Math.min(...ordered.map((t) => Math.abs(t - from)));
      if (least <= reach) expect(Math.abs(near! - from)).toBe(least);
      else expect(near).toBeUndefined();
    }),
  );
  expect(nearestWithin([at('2023-11-11')], at('2023-11-11T02:00Z'), HOUR)).toBeUndefined();
});
