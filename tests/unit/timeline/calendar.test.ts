import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaries, ceil, floor, next, previous, type Step } from '../../../src/timeline/calendar';
import { at, clock, instant, span, zone } from './times';

const step = fc.constantFrom<Step>(
  { unit: 'minute', count: 15 },
  { unit: 'hour', count: 1 },
  { unit: 'hour', count: 6 },
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
  { unit: 'month', count: 3 },
  { unit: 'year', count: 2 },
);

test('an instant lies between its boundaries, and a boundary is its own floor and ceiling', () => {
  fc.assert(
    fc.property(instant, step, zone, (t, every, timeZone) => {
      const [before, after] = [floor(t, every, timeZone), next(t, every, timeZone)];
      expect(before <= t && t < after).toBe(true);
      expect(previous(t, every, timeZone)).toBeLessThan(t);
      expect(previous(after, every, timeZone)).toBe(before);
      expect(next(before, every, timeZone)).toBe(after);
      expect([floor(after, every, timeZone), ceil(after, every, timeZone), ceil(before, every, timeZone)]).toEqual([after, after, before]);
    }),
    { numRuns: 300 },
  );
});

test('weeks begin on Mondays, months on the 1st', () => {
  const [weeks, months] = (['week', 'month'] as const).map((unit) => boundaries(span('2024-01-15', '2024-07-01'), { unit, count: 1 }, 'Europe/Paris'));
  expect(new Set(weeks?.map((t) => clock(t, 'Europe/Paris').weekday))).toEqual(new Set(['Mon']));
  expect(months?.map((t) => [clock(t, 'Europe/Paris').month, clock(t, 'Europe/Paris').day])).toEqual([2, 3, 4, 5, 6, 7].map((month) => [month, 1]));
});

test('an hour that the clocks skip has no quarters, one that they repeat has them once', () => {
  const quarter: Step = { unit: 'minute', count: 15 };
  expect(new Date(previous(at('2024-03-31T01:00Z'), quarter, 'Europe/Paris')).toISOString()).toBe('2024-03-31T00:45:00.000Z');
  expect(new Date(next(at('2024-10-27T01:10Z'), quarter, 'Europe/Paris')).toISOString()).toBe('2024-10-27T02:00:00.000Z');
  expect(new Date(next(at('2024-03-31T00:50Z'), quarter, 'Europe/Paris')).toISOString()).toBe('2024-03-31T01:00:00.000Z');
  expect(
    boundaries(span('2024-10-26T23:00Z', '2024-10-27T03:00Z'), { unit: 'hour', count: 1 }, 'Europe/Paris').map((t) => clock(t, 'Europe/Paris').hour),
  ).toEqual([1, 2, 3]);
});
