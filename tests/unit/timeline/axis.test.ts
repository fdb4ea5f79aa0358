import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, overlaps, readWhen, type Span, type When, within } from '../../../src/domain/when';
import { barsOf } from '../../../src/timeline/bins';
import { barStep, grain } from '../../../src/timeline/grain';
import { scale } from '../../../src/timeline/scale';
import { framing, hull, panned, pinched, revealing, zoomed } from '../../../src/timeline/zoom';
import { at, DAY, HOUR, instant, span, stretch, zone } from './times';

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

test('bars are wide enough to be seen down to a year; hours among days, days on the axis of five months', () => {
  fc.assert(
    fc.property(stretch, WIDTH, (shown, width) => {
      const { unit } = barStep(shown, width);
      const days = { day: 1, week: 7, month: 28, year: 365, hour: 1 / 24, minute: 0 }[unit];
      const px = (days * DAY * width) / (shown.end - shown.start);
      if (unit !== 'year') expect(px).toBeGreaterThanOrEqual(unit === 'hour' ? 4 : 6);
    }),
  );
  const five = span('2023-08-01', '2024-01-01');
  expect([barStep(five, 1376).unit, barStep(five, 358).unit, barStep(span('2012-01-01', '2026-01-01'), 1376).unit]).toEqual(['day', 'week', 'month']);
  expect([10, 20].map((each) => barStep(span('2023-11-01', `2023-11-${each + 1}`), 1376).unit)).toEqual(['hour', 'day']);
});

test('a tick of the handles grows with the stretch: from a minute to a month', () => {
  const steps = [HOUR, 6 * HOUR, DAY, 6 * DAY, 153 * DAY, 2000 * DAY, 5000 * DAY].map((length) =>
    grain({ start: at('2023-08-01'), end: (at('2023-08-01') + length) as never }),
  );
  expect(steps.map(({ unit, count }) => `${count} ${unit}`)).toEqual(['1 minute', '5 minute', '15 minute', '1 hour', '1 day', '1 week', '1 month']);
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

/** Where it is known to have begun. */
const begun = (when: When): Span => (when.nature === 'once' ? when : when.from);
const total = (tallies: Iterable<{ readonly certain: number; readonly possible: number }>): number =>
  [...tallies].reduce((sum, { certain, possible }) => sum + certain + possible, 0);

test('bars: what begins in the shown stretch is in one bin or among the vague, and the bins tile the stretch', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), stretch, WIDTH, zone, (texts, shown, width, timeZone) => {
      fc.pre(shown.end - shown.start > DAY);
      const whens = texts.map((given) => read(given, timeZone));
      const { bins, vague } = barsOf(whens, shown, barStep(shown, width), timeZone);
      const beginning = whens.filter((when) => overlaps(begun(when), shown)).length;
      const unsure = Math.max(0, ...(vague.get('') ?? []));
      expect(total(bins)).toBeLessThanOrEqual(beginning);
      expect(total(bins) + unsure).toBeLessThanOrEqual(beginning);
      if (!vague.has('')) expect(total(bins)).toBe(beginning);
      expect([bins[0]?.start, bins.at(-1)?.end]).toEqual([shown.start, shown.end]);
      for (const [index, bin] of bins.slice(1).entries()) expect(bin.start).toBe(bins[index]!.end);
    }),
    { numRuns: 40 },
  );
});

test('bars: at the scale of hours what is known to the day is as wide as the day; only what is known to the hour is in an hour', () => {
  const shown = span('2023-11-10', '2023-11-13');
  const texts = ['2023-11-11', '2023-11-11', '2023-11-11T18:00Z', '[2023-11-11T06:00Z..2023-11-11T11:59Z]', '2023-11-01/2023-11-12'];
  const { bins, vague } = barsOf(
    texts.map((given) => read(given, 'Africa/Bamako')),
    shown,
    { unit: 'hour', count: 1 },
    'Africa/Bamako',
  );
  const hours = bins.flatMap(({ certain, possible }, hour) => (certain + possible > 0 ? [[hour, certain, possible]] : []));
  expect(hours).toEqual([[42, 1, 0]]);
  const lying = vague.get('') ?? [];
  expect(lying.map((count, hour) => (hour < 24 || hour >= 48 ? count : hour < 30 || hour >= 36 ? count - 2 : count - 3))).toEqual(Array(72).fill(0));
});

test('bars: the parts of a bar add up to it, and those of the vague to the vague', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.constantFrom('a', 'b', 'c')), { maxLength: 30 }), stretch, WIDTH, (given, shown, width) => {
      fc.pre(shown.end - shown.start > DAY);
      const whens = given.map(([each]) => read(each, 'Africa/Bamako'));
      const step = barStep(shown, width);
      const { bins, vague } = barsOf(
        whens,
        shown,
        step,
        'Africa/Bamako',
        given.map(([, part]) => part),
      );
      const together = barsOf(whens, shown, step, 'Africa/Bamako').vague.get('') ?? bins.map(() => 0);
      expect(bins.map((_, index) => [...vague.values()].reduce((sum, counts) => sum + (counts[index] ?? 0), 0))).toEqual(together);
      for (const { certain, possible, parts } of bins) {
        const sum = [...parts.values()].reduce((total, part) => [total[0]! + part.certain, total[1]! + part.possible], [0, 0]);
        expect(sum).toEqual([certain, possible]);
      }
    }),
    { numRuns: 30 },
  );
});

test('bars: sure where it surely went on, otherwise possible; a month is over all its days, and what lasts from before begins nowhere', () => {
  const texts = ['2023-11-10', '2023-11-10~', '[2023-11-10..2023-11-11]', '2023-11-10/2023-11-12', '2023-11', '2023-08/..', '2023-12-01'];
  const { bins, vague } = barsOf(
    texts.map((given) => read(given, 'Africa/Bamako')),
    span('2023-11-09', '2023-11-15'),
    { unit: 'day', count: 1 },
    'Africa/Bamako',
  );
  expect(bins.map(({ certain, possible }) => [certain, possible])).toEqual([
    [0, 0],
    [2, 1],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(vague.get('')).toEqual([1, 2, 2, 1, 1, 1]);
});

const EXTENT = hull(span('2023-08-01', '2024-01-01'), span('2012-01-01', '2013-01-01'), span('2023-11-09', '2023-11-15'));
const lies = (found: Span): void => {
  expect(within(found, EXTENT)).toBe(true);
  expect(found.end - found.start).toBeGreaterThanOrEqual(HOUR);
};
const axis = fc
  .tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: Math.log(HOUR), max: Math.log(12 * 365 * DAY), noNaN: true }))
  .map(([at, log]): Span => {
    const length = Math.min(Math.round(Math.exp(log)), EXTENT.end - EXTENT.start);
    const start = Math.round(EXTENT.start + at * (EXTENT.end - EXTENT.start - length));
    return { start: start as Instant, end: (start + length) as Instant };
  });

test('the extent is the hull of all stretches', () => {
  expect(EXTENT).toEqual(span('2012-01-01', '2024-01-01'));
});

test('zoomed, panned: inside the extent, from all of it down to an hour', () => {
  fc.assert(
    fc.property(axis, instant, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.integer({ min: -1e12, max: 1e12 }), (shown, about, factor, by) => {
      lies(zoomed(shown, about, factor, EXTENT));
      const moved = panned(shown, by, EXTENT);
      lies(moved);
      expect(moved.end - moved.start).toBe(shown.end - shown.start);
    }),
  );
});

test('zoomed: what is under the pointer stays there, unless the extent or the hour stands in the way', () => {
  fc.assert(
    fc.property(axis, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.2, max: 5, noNaN: true }), (shown, part, factor) => {
      const about = Math.round(shown.start + part * (shown.end - shown.start)) as Instant;
      const found = zoomed(shown, about, factor, EXTENT);
      const free = found.start > EXTENT.start && found.end < EXTENT.end && found.end - found.start > HOUR;
      if (free) expect(Math.abs(scale(found, 1000).x(about) - scale(shown, 1000).x(about))).toBeLessThan(0.01);
    }),
  );
  expect(zoomed(span('2023-11-01', '2023-12-01'), at('2023-12-10'), 0.5, EXTENT)).toEqual(span('2023-12-02T12:00Z', '2023-12-17T12:00Z'));
});

test('pinched: both instants lie under their fingers again; crossed or touching fingers change nothing', () => {
  const px = fc.double({ min: 0, max: 390, noNaN: true });
  fc.assert(
    fc.property(axis, px, px, px, px, (shown, a, b, x, y) => {
      const { invert } = scale(shown, 390);
      const pinch = { instants: [invert(a), invert(b)], px: [x, y], width: 390 } as const;
      const found = pinched(shown, pinch, EXTENT);
      lies(found);
      if ((b - a) * (y - x) <= 0 || Math.abs(y - x) < 8) expect(found).toBe(shown);
      else if (found.start > EXTENT.start && found.end < EXTENT.end && found.end - found.start > HOUR && Math.abs(a - b) > 1) {
        expect(Math.abs(scale(found, 390).x(pinch.instants[0]) - x)).toBeLessThan(0.01);
        expect(Math.abs(scale(found, 390).x(pinch.instants[1]) - y)).toBeLessThan(0.01);
      }
    }),
  );
});

test('framing: the usual stretch where the window is in it, else the window in the middle third', () => {
  const usual = span('2023-11-01', '2023-11-21');
  expect(framing(span('2023-11-09', '2023-11-15'), usual, EXTENT)).toEqual(usual);
  expect(framing(span('2023-10-01', '2023-10-04'), usual, EXTENT)).toEqual(span('2023-09-28', '2023-10-07'));
  expect(framing(span('2012-01-01', '2024-01-01'), usual, EXTENT)).toEqual(EXTENT);
  fc.assert(
    fc.property(axis, (window) => {
      const found = framing(window, usual, EXTENT);
      lies(found);
      expect(within(window, found)).toBe(true);
    }),
  );
});

test('revealing: the axis moves on just so far that the window is on it', () => {
  const shown = span('2023-11-01', '2023-12-01');
  expect(revealing(shown, span('2023-11-09', '2023-11-15'), EXTENT)).toBe(shown);
  expect(revealing(shown, span('2023-12-05', '2023-12-08'), EXTENT)).toEqual(span('2023-11-08', '2023-12-08'));
  expect(revealing(shown, span('2012-01-03', '2012-01-04'), EXTENT)).toEqual(span('2012-01-03', '2012-02-02'));
  fc.assert(
    fc.property(axis, axis, (now, window) => {
      const found = revealing(now, window, EXTENT);
      lies(found);
      expect(within(window, found)).toBe(true);
    }),
  );
});
