import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant, Span } from '../../../src/domain/when';
import { lanes } from '../../../src/timeline/lanes';
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
    fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 1, max: 120 }), (items, least) => {
      const found = lanes(items, ['a', 'b', 'c'], SHOWN, axis, least);
      const shown = ({ start, end }: Span) => end > SHOWN.start && start < SHOWN.end;
      const count = found.flatMap(({ rows }) => rows.flat()).length;
      expect(count).toBe(items.filter(({ key, span: each }) => key !== 'nowhere' && shown(each)).length);
      for (const { key, rows } of found) {
        for (const row of rows) {
          for (const [i, { item: placed, x, width }] of row.entries()) {
            expect(placed.key).toBe(key);
            expect(width).toBeGreaterThanOrEqual(least);
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(WIDTH + 0.01);
            const before = row[i - 1];
            if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width - 0.02);
          }
        }
      }
    }),
  );
});

test('what follows one another shares a row; what overlaps does not', () => {
  const on = (start: string, end: string) => ({ key: 'a', span: span(start, end) });
  const rows = (...items: ReturnType<typeof on>[]) => lanes(items, ['a'], SHOWN, axis, 1)[0]?.rows.length;
  expect(rows(on('2023-11-01', '2023-11-05'), on('2023-11-05', '2023-11-09'))).toBe(1);
  expect(rows(on('2023-11-01', '2023-11-05'), on('2023-11-04', '2023-11-09'))).toBe(2);
});
