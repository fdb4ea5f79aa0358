import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/when';
import { readTyped, typedClock, typedLast, typedText } from '../../../src/timeline/typed';
import { at, MINUTE, span, zone } from './times';

const EXTENT = span('2012-01-01', '2026-01-01');
const typed = (text: string, timeZone = 'Africa/Bamako') => readTyped(text, timeZone, EXTENT);

const iso = (text: string, timeZone?: string): string => {
  const read = typed(text, timeZone);
  return read.ok ? [read.span.start, read.span.end].map((edge) => new Date(edge).toISOString().slice(0, 16)).join(' ') : read.fault;
};
const wholly = (start: string, end: string) => `${start}T00:00 ${end}T00:00`;
const [THE_11TH, THE_14TH] = [wholly('2023-11-11', '2023-11-12'), wholly('2023-11-14', '2023-11-15')];
const AT_18 = '2023-11-11T18:00 2023-11-11T18:00';
const AT_1830 = '2023-11-11T18:30 2023-11-11T18:30';

test.each([
  ['2023', wholly('2023-01-01', '2024-01-01')],
  ['2023-11', wholly('2023-11-01', '2023-12-01')],
  ['November 2023', wholly('2023-11-01', '2023-12-01')],
  ['nov. 2023', wholly('2023-11-01', '2023-12-01')],
  ['11/2023', wholly('2023-11-01', '2023-12-01')],
  ['août 2023', wholly('2023-08-01', '2023-09-01')],
  ['AOUT 2023', wholly('2023-08-01', '2023-09-01')],
  ['févr. 2023', wholly('2023-02-01', '2023-03-01')],
  ['fev 2023', wholly('2023-02-01', '2023-03-01')],
  ['mar 2023', wholly('2023-03-01', '2023-04-01')],
  ['juil 2023', wholly('2023-07-01', '2023-08-01')],
  [' 2023-11-11 ', THE_11TH],
  ['20231111', THE_11TH],
  ['2023/11/11', THE_11TH],
  ['11/11/2023', THE_11TH],
  ['11.11.2023', THE_11TH],
  ['11-11-2023', THE_11TH],
  ['11 11 2023', THE_11TH],
  ['11/11/23', THE_11TH],
  ['11 Nov 23', THE_11TH],
  ["11 nov '23", THE_11TH],
  ['11nov2023', THE_11TH],
  ['Nov 11, 2023', THE_11TH],
  ['November 11th, 2023', THE_11TH],
  ['the 11th of November 2023', THE_11TH],
  ['2023 Nov 11', THE_11TH],
  ['Sat 11 Nov 2023', THE_11TH],
  ['samedi 11 novembre 2023', THE_11TH],
  ['mar. 14 nov. 2023', THE_14TH],
  ['1er nov. 2023', wholly('2023-11-01', '2023-11-02')],
  ['3/4/2023', wholly('2023-04-03', '2023-04-04')],
  ['2023-11-11 18:00', AT_18],
  ['2023-11-11T18', AT_18],
  ['2023-11-11 18', AT_18],
  ['2023-11-11T18:00Z', AT_18],
  ['2023-11-11T18:00:59Z', AT_18],
  ['2023-11-11T18:00:00.000Z', AT_18],
  ['2023-11-11T19:00+01:00', AT_18],
  ['2023-11-11T1800', AT_18],
  ['20231111T180000Z', AT_18],
  ['11 Nov 2023 6pm', AT_18],
  ['6 p.m. 11 Nov 2023', AT_18],
  ['Nov 11 2023, 6 PM', AT_18],
  ['11/11/2023 18:00', AT_18],
  ['18:00, 11 Nov 2023', AT_18],
  ['11 Nov 2023 18:00 UTC', AT_18],
  ['11 Nov 2023 19:00 UTC+1', AT_18],
  ['11 Nov 2023 14:30 GMT-03:30', AT_18],
  ['11 Nov 2023 1800Z', AT_18],
  ['le 11 novembre 2023 à 18 h', AT_18],
  ['11 novembre 2023 18h30', AT_1830],
  ['11 nov. 2023 à 18 heures 30', AT_1830],
  ['11.11.2023 18.30', AT_1830],
  ['11 Nov 2023 6:30pm', AT_1830],
  ['12 Nov 2023 12am', '2023-11-12T00:00 2023-11-12T00:00'],
  ['11 Nov 2023 24:00', '2023-11-12T00:00 2023-11-12T00:00'],
  ['12 novembre 2023 midi', '2023-11-12T12:00 2023-11-12T12:00'],
])('%s is read', (text, read) => expect(iso(text)).toBe(read));

test('an hour without a zone is read on the clock of the axis, one with a zone on its own', () => {
  expect(iso('2023-11-11 18:00', 'Asia/Tokyo')).toBe('2023-11-11T09:00 2023-11-11T09:00');
  expect(iso('2023-11-11 18:00Z', 'Asia/Tokyo')).toBe(AT_18);
  expect(iso('11 Nov 2023', 'Asia/Tokyo')).toBe('2023-11-10T15:00 2023-11-11T15:00');
});

test('a year left out is that of the window, if it lies in one year', () => {
  const near = (text: string, ...[start, end]: Parameters<typeof span>) => readTyped(text, 'Africa/Bamako', EXTENT, span(start, end));
  expect(near('9 Nov', '2023-11-09', '2023-11-15')).toEqual({ ok: true, span: span('2023-11-09', '2023-11-10') });
  expect(near('9/11 6pm', '2022-01-01', '2023-01-01')).toEqual({ ok: true, span: span('2022-11-09T18:00Z', '2022-11-09T18:00Z') });
  expect(near('9 Nov', '2022-11-09', '2023-11-15')).toEqual({ ok: false, fault: 'year' });
  expect(typed('9 Nov')).toEqual({ ok: false, fault: 'year' });
});

test.each([
  ['', 'empty'],
  ['yesterday', 'syntax'],
  ['11 Foo 2023', 'syntax'],
  ['jui 2023', 'syntax'],
  ['2023-11-11T18:00 01:00', 'syntax'],
  ['2023-02-30', 'range'],
  ['31/2/2023', 'range'],
  ['13/13/2023', 'range'],
  ['2023-11-11 24:01', 'range'],
  ['2023-11-11 18:60', 'range'],
  ['11 Nov 2023 13pm', 'range'],
  ['11 Nov 2023 18:00+19:00', 'range'],
  ['11/13/2023', 'day-first'],
  ['18:00', 'day'],
  ['6pm', 'day'],
  ['Nov 2023 18:00', 'day'],
  ['2023-11-09/2023-11-11', 'several'],
  ['[2023-11-09..2023-11-11]', 'several'],
  ['9-11 Nov 2023', 'several'],
  ['9 to 11 Nov 2023', 'several'],
  ['9 nov. au 11 nov. 2023', 'several'],
  ['1999-01-01', 'outside'],
  ['2026-01-01', 'outside'],
])('%s cannot be used: %s', (text, fault) => expect(iso(text)).toBe(fault));

test('a clock typed as a date stands at its last minute, one typed as a minute there', () => {
  const clock = (text: string) => {
    const read = typed(text);
    return read.ok && new Date(typedClock(read.span)).toISOString().slice(0, 16);
  };
  expect([clock('11 Nov 2023'), clock('11 Nov 2023 6pm')]).toEqual(['2023-11-11T23:59', '2023-11-11T18:00']);
});

test('whatever is typed, something is answered', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 :./T+a-zZ-]{0,24}$/)), (text) => {
      expect(typeof typed(text).ok).toBe('boolean');
    }),
  );
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
  expect(typedLast(at('2023-11-11T18:00Z'), 'Africa/Bamako')).toBe('2023-11-11 18:00');
});
