import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/when';
import { readTyped, typedLast, typedText } from '../../../src/timeline/typed';
import { at, MINUTE, span, zone } from './times';

const EXTENT = span('2012-01-01', '2026-01-01');
const typed = (text: string, timeZone = 'Africa/Bamako') => readTyped(text, timeZone, EXTENT);

test('a year, month, day, hour or minute is the whole of it', () => {
  const whole: readonly (readonly [string, string, string])[] = [
    ['2023', '2023-01-01', '2024-01-01'],
    ['2023-11', '2023-11-01', '2023-12-01'],
    [' 2023-11-11 ', '2023-11-11', '2023-11-12'],
    ['2023-11-11T18', '2023-11-11T18:00Z', '2023-11-11T19:00Z'],
    ['2023-11-11 18:00', '2023-11-11T18:00Z', '2023-11-11T18:01Z'],
    ['2023-11-11T18:00Z', '2023-11-11T18:00Z', '2023-11-11T18:01Z'],
    ['2023-11-11T18:00+01:00', '2023-11-11T17:00Z', '2023-11-11T17:01Z'],
  ];
  for (const [text, start, end] of whole) expect(typed(text), text).toEqual({ ok: true, span: span(start, end) });
});

test('without a zone an hour is read on the clock of the axis', () => {
  expect(typed('2023-11-11 18:00', 'Asia/Tokyo')).toEqual({ ok: true, span: span('2023-11-11T09:00Z', '2023-11-11T09:01Z') });
});

test('what cannot be used is told apart', () => {
  const faults = { '': 'empty', yesterday: 'syntax', '11/11/2023': 'syntax', '2023-02-30': 'range', '2023-11-11 24:00': 'range', '2023-11-11 18:60': 'range' };
  const more = { '2023-11-09/2023-11-11': 'several', '[2023-11-09..2023-11-11]': 'several', '1999-01-01': 'outside', '2026-01-01': 'outside' };
  for (const [text, fault] of Object.entries({ ...faults, ...more })) expect(typed(text), text).toEqual({ ok: false, fault });
});

test('what a field shows is read back as the same edge, in every zone', () => {
  const minute = fc.integer({ min: at('2012-06-01') / MINUTE, max: at('2025-06-01') / MINUTE }).map((n) => (n * MINUTE) as Instant);
  fc.assert(
    fc.property(minute, zone, (edge, timeZone) => {
      const start = typed(typedText(edge, timeZone), timeZone);
      const end = typed(typedLast(edge, timeZone), timeZone);
      // an hour that the clocks repeat is named twice by the same words
      const apart = (found: number | undefined) => Math.abs((found ?? Number.NaN) - edge);
      expect(start.ok && [0, 30 * MINUTE, 60 * MINUTE].includes(apart(start.span.start))).toBe(true);
      expect(end.ok && [0, 30 * MINUTE, 60 * MINUTE].includes(apart(end.span.end))).toBe(true);
    }),
  );
  expect([typedText(at('2023-11-09'), 'Africa/Bamako'), typedLast(at('2023-11-15'), 'Africa/Bamako')]).toEqual(['2023-11-09', '2023-11-14']);
});
