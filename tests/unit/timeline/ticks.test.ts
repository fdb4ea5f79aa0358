import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/when';
import { scale } from '../../../src/timeline/scale';
import { type TickUnit, ticks } from '../../../src/timeline/ticks';
import { at, clock, DAY, span, stretch, zone } from './times';

const WIDTH = fc.double({ min: 200, max: 3000, noNaN: true });
const GAP = fc.double({ min: 20, max: 120, noNaN: true });

function onBoundary(t: Instant, unit: TickUnit, timeZone: string): boolean {
  const { month, day, hour, minute, second } = clock(t, timeZone);
  // Where a change of the clocks skips midnight the day begins with its first moment.
  const midnight = (hour === 0 && minute === 0) || clock((t - 1) as Instant, timeZone).day !== day;
  const startsDay = midnight && second === 0;
  if (unit === 'year') return startsDay && day === 1 && month === 1;
  if (unit === 'month') return startsDay && day === 1;
  if (unit === 'day') return startsDay;
  return second === 0 && (unit === 'minute' || minute % 30 === 0);
}

test('ticks lie in the stretch, in order, on calendar boundaries of the zone, never closer than a label', () => {
  fc.assert(
    fc.property(stretch, WIDTH, GAP, zone, (shown, width, gap, timeZone) => {
      const { x } = scale(shown, width);
      const found = ticks(shown, width, gap, timeZone);
      for (const [index, { at: t, unit }] of found.entries()) {
        expect(t >= shown.start && t < shown.end).toBe(true);
        expect(onBoundary(t, unit, timeZone), `${unit} ${new Date(t).toISOString()}`).toBe(true);
        const before = found[index - 1];
        if (before) expect(x(t) - x(before.at)).toBeGreaterThanOrEqual(gap);
      }
    }),
    { numRuns: 60 },
  );
});

test('there are always some from a width of four labels on', () => {
  fc.assert(
    fc.property(stretch, zone, (shown, timeZone) => {
      expect(ticks(shown, 1000, 70, timeZone).length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
});

const marks = (start: string, end: string, width: number, gap: number, timeZone = 'Africa/Bamako') =>
  ticks(span(start, end), width, gap, timeZone).map(({ at: t, unit }) => `${unit} ${new Date(t).toISOString().slice(0, 16)}`);

test('five months on a desk: the 1st and the 15th; on a phone: months', () => {
  expect(marks('2023-08-01', '2024-01-01', 1376, 72).map((mark) => mark.slice(0, 14))).toEqual(
    ['08-01', '08-15', '09-01', '09-15', '10-01', '10-15', '11-01', '11-15', '12-01', '12-15'].map((day) => `day 2023-${day}`),
  );
  expect(marks('2023-08-01', '2024-01-01', 358, 60).map((mark) => mark.slice(0, 16))).toEqual(
    ['08', '09', '10', '11', '12'].map((month) => `month 2023-${month}-01`),
  );
});

test('days begin anew each month: odd days skip the 31st, and 29 February has its day in a leap year', () => {
  expect(marks('2024-01-27', '2024-02-04', 800, 150).map((mark) => mark.slice(9, 14))).toEqual(['01-27', '01-29', '02-01', '02-03']);
  expect(marks('2024-02-27', '2024-03-03', 500, 80).map((mark) => mark.slice(9, 14))).toEqual(['02-27', '02-28', '02-29', '03-01', '03-02']);
  expect(marks('2023-02-14', '2023-03-10', 800, 240).map((mark) => mark.slice(9, 14))).toEqual(['02-15', '03-01']);
});

test('a coarser unit is named where one begins', () => {
  expect(marks('2023-12-01', '2024-02-01', 600, 100)).toEqual([
    'day 2023-12-01T00:00',
    'day 2023-12-15T00:00',
    'year 2024-01-01T00:00',
    'day 2024-01-15T00:00',
  ]);
  expect(marks('2023-11-11T12:00Z', '2023-11-12T12:00Z', 600, 100)).toEqual([
    'hour 2023-11-11T12:00',
    'hour 2023-11-11T18:00',
    'day 2023-11-12T00:00',
    'hour 2023-11-12T06:00',
  ]);
  expect(marks('2011-06-01', '2026-01-01', 1400, 72).every((mark) => mark.startsWith('year'))).toBe(true);
});

test('hours stay on the clock when it changes', () => {
  const paris = ticks({ start: at('2023-10-28T22:00Z'), end: (at('2023-10-28T22:00Z') + 25 * (DAY / 24)) as Instant }, 1000, 100, 'Europe/Paris');
  expect(paris.map(({ at: t }) => clock(t, 'Europe/Paris').hour)).toEqual([0, 3, 6, 9, 12, 15, 18, 21]);
});

test('two hours that the clocks bring together lose the tick that is too close', () => {
  const marked = ticks(span('2024-03-30T23:00Z', '2024-03-31T11:00Z'), 12 * 34, 100, 'Europe/Paris');
  expect(marked.map(({ at: t }) => clock(t, 'Europe/Paris').hour)).toEqual([0, 6, 9, 12]);
});
