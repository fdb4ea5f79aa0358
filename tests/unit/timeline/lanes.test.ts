import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant, Span } from '../../../src/domain/when';
import { lanes, startOf } from '../../../src/timeline/lanes';
import { scale } from '../../../src/timeline/scale';
import { at, DAY, span } from './times';

const SHOWN = span('2023-11-01', '2023-12-01');
const WIDTH = 900;
const axis = scale(SHOWN, WIDTH);
const item = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'nowhere'), fc.integer({ min: -10, max: 40 }), fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(Infinity)))
  .map(([key, day, days]) => ({ key, span: { start: (at('2023-11-01') + day * DAY) as Instant, end: (at('2023-11-01') + (day + days) * DAY) as Instant } }));

test('every item of a lane that is on the axis has its place, at least as wide as asked, on the axis, and nothing lies on another', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 200, max: WIDTH }), (items, least, edge) => {
      const found = lanes(items, ['a', 'b', 'c'], { shown: SHOWN, axis, least, edge, wordsOf: ({ span: { start } }) => ((start / DAY) % 5 === 0 ? 0 : 90) });
      const shown = ({ start, end }: Span) => end > SHOWN.start && start < SHOWN.end && axis.x(start) < edge;
      const count = found.flatMap(({ rows }) => rows.flat()).length;
      expect(count).toBe(items.filter(({ key, span: each }) => key !== 'nowhere' && shown(each)).length);
      for (const { key, rows } of found) {
        for (const row of rows) {
          for (const [i, one] of row.entries()) {
            const { item: placed, x, width, words } = one;
            expect(placed.key).toBe(key);
            expect(width).toBeGreaterThanOrEqual(least);
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(edge + 0.01);
            // its words too: on the axis, left of the clock, and on nothing else
            if (words?.side === 'after') expect(x + width + words.width).toBeLessThanOrEqual(edge);
            if (words?.side === 'in') expect(words.width).toBe(width);
            expect(startOf(one)).toBeGreaterThanOrEqual(0);
            const before = row[i - 1];
            if (before) expect(startOf(one)).toBeGreaterThanOrEqual(before.x + before.width + (before.words?.side === 'after' ? before.words.width : 0) - 0.02);
          }
        }
      }
    }),
  );
});

test('what follows one another shares a row; what overlaps does not', () => {
  const on = (start: string, end: string) => ({ key: 'a', span: span(start, end) });
  const rows = (...items: ReturnType<typeof on>[]) => lanes(items, ['a'], { shown: SHOWN, axis, least: 1, edge: WIDTH, wordsOf: () => 0 })[0]?.rows.length;
  expect(rows(on('2023-11-01', '2023-11-05'), on('2023-11-05', '2023-11-09'))).toBe(1);
  expect(rows(on('2023-11-01', '2023-11-05'), on('2023-11-04', '2023-11-09'))).toBe(2);
});

test('words stand in the bar where they fit, else after it, else before it; where the clock leaves too little room, none', () => {
  const place = (start: string, end: string, edge: number, need: number) =>
    lanes([{ key: 'a', span: span(start, end) }], ['a'], { shown: SHOWN, axis, least: 24, edge, wordsOf: () => need })[0]?.rows[0]?.[0]?.words;
  expect(place('2023-11-05', '2023-11-15', WIDTH, 200)).toEqual({ side: 'in', width: 300 });
  expect(place('2023-11-05', '2023-11-06', WIDTH, 200)).toEqual({ side: 'after', width: 200 });
  expect(place('2023-11-09', '2023-11-11', 330, 200)).toEqual({ side: 'before', width: 200 });
  expect(place('2023-11-02', '2023-11-02', 60, 200)).toBeUndefined();
});
