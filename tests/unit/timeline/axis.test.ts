import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, readWhen, type When } from '../../../src/domain/when';
import { bins } from '../../../src/timeline/bins';
import { barStep, grain } from '../../../src/timeline/grain';
import { scale } from '../../../src/timeline/scale';
import { hull, zoomed } from '../../../src/timeline/zoom';
import { at, DAY, instant, span, stretch, zone } from './times';

const WIDTH = fc.double({ min: 50, max: 4000, noNaN: true });

test('scale: invert(x(d)) = d, and the ends of the stretch are the ends of the axis', () => {
  fc.assert(
    fc.property(stretch, WIDTH, instant, (shown, width, t) => {
      const { x, invert } = scale(shown, width);
      expect(invert(x(t))).toBe(t);
      expect([x(shown.start), x(shown.end)]).toEqual([0, width]);
    }),
  );
});

test('bars are at least 6 px wide down to a year, and days on the axis of five months', () => {
  fc.assert(
    fc.property(stretch, WIDTH, (shown, width) => {
      const { unit } = barStep(shown, width);
      const days = { day: 1, week: 7, month: 28, year: 365, hour: 0, minute: 0 }[unit];
      const px = (days * DAY * width) / (shown.end - shown.start);
      if (unit !== 'year') expect(px).toBeGreaterThanOrEqual(6);
    }),
  );
  const five = span('2023-08-01', '2024-01-01');
  expect([barStep(five, 1376).unit, barStep(five, 358).unit, barStep(span('2012-01-01', '2026-01-01'), 1376).unit]).toEqual(['day', 'week', 'month']);
});

test('a tick of the handles grows with the stretch: quarter hour, hour, day, week, month', () => {
  const steps = [DAY, 6 * DAY, 153 * DAY, 2000 * DAY, 5000 * DAY].map((length) =>
    grain({ start: at('2023-08-01'), end: (at('2023-08-01') + length) as never }),
  );
  expect(steps.map(({ unit }) => unit)).toEqual(['minute', 'hour', 'day', 'week', 'month']);
});

const days = fc.integer({ min: 0, max: 5000 }).map((n) => new Date(at('2012-01-01') + n * DAY).toISOString());
const text = fc.oneof(
  days.map((day) => day.slice(0, 10)),
  days.map((day) => day.slice(0, 7)),
  days.map((day) => `${day.slice(0, 10)}~`),
  days.map((day) => `${day.slice(0, 10)}/..`),
  fc.tuple(days, days).map((pair) => {
    const [a, b] = pair.map((day) => day.slice(0, 10)).sort();
    return `${a}/${b}`;
  }),
);

function read(given: string, timeZone: string): When {
  const result = readWhen(given, timeZone);
  if (!result.ok) throw new Error(`${given}: ${result.fault.code}`);
  return result.value;
}

test('bins: the bars add up to what overlaps the shown stretch, and tile it', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), stretch, WIDTH, zone, (texts, shown, width, timeZone) => {
      fc.pre(shown.end - shown.start > DAY);
      const whens = texts.map((given) => read(given, timeZone));
      const found = bins(whens, shown, barStep(shown, width), timeZone);
      const total = found.reduce((sum, { certain, possible }) => sum + certain + possible, 0);
      expect(total).toBe(whens.filter((when) => overlaps(when, shown)).length);
      expect([found[0]?.start, found.at(-1)?.end]).toEqual([shown.start, shown.end]);
      for (const [index, bin] of found.slice(1).entries()) expect(bin.start).toBe(found[index]!.end);
    }),
    { numRuns: 40 },
  );
});

test('bins: sure where it surely went on, otherwise possible', () => {
  const texts = ['2023-11-10', '2023-11-10~', '[2023-11-10..2023-11-11]', '2023-11-10/2023-11-12', '2023-11', '2023-08/..', '2023-12-01'];
  const found = bins(
    texts.map((given) => read(given, 'Africa/Bamako')),
    span('2023-11-09', '2023-11-15'),
    { unit: 'day', count: 1 },
    'Africa/Bamako',
  );
  expect(found.map(({ certain, possible }) => [certain, possible])).toEqual([
    [1, 1], // since August: surely then. Some day of November: perhaps then.
    [2, 2],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

test('zoomed: inside the extent, about the instant where there is room, at least a day', () => {
  const extent = hull(span('2023-08-01', '2024-01-01'), span('2012-01-01', '2013-01-01'), span('2023-11-09', '2023-11-15'));
  expect(extent).toEqual(span('2012-01-01', '2024-01-01'));
  fc.assert(
    fc.property(stretch, instant, fc.constantFrom(0.5, 2), (shown, about, factor) => {
      const found = zoomed(shown, about, factor, extent);
      expect(found.start).toBeGreaterThanOrEqual(extent.start);
      expect(found.end).toBeLessThanOrEqual(extent.end);
      expect(found.end - found.start).toBeGreaterThanOrEqual(DAY);
    }),
  );
  const middle = at('2023-11-12');
  expect(zoomed(span('2023-11-01', '2023-12-01'), middle, 0.5, extent)).toEqual(span('2023-11-04T12:00Z', '2023-11-19T12:00Z'));
});
