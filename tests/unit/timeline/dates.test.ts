import { describe, expect, test } from 'vitest';
import { type Instant, readWhen, type Span } from '../../../src/domain/when';
import { endInWords, instantInWords, spanInWords, startInWords, tickLabel, whenInWords } from '../../../src/i18n/dates';

const ZONE = 'Africa/Bamako';
const at = (text: string): Instant => Date.parse(text) as Instant;
const span = (start: string, end: string): Span => ({ start: at(start), end: at(end) });

function when(text: string, zone = ZONE) {
  const read = readWhen(text, zone);
  if (!read.ok) throw new Error(`${text}: ${read.fault.code}`);
  return read.value;
}

describe('spanInWords', () => {
  test.each([
    ['one day', span('2023-11-09', '2023-11-10'), '9 November 2023', '9 Nov', '9 novembre 2023', '9 nov.'],
    ['days of a month', span('2023-11-09', '2023-11-15'), '9 to 14 November 2023', '9–14 Nov', 'du 9 au 14 novembre 2023', '9–14 nov.'],
    ['from the first', span('2023-11-01', '2023-11-06'), '1 to 5 November 2023', '1–5 Nov', 'du 1er au 5 novembre 2023', '1er–5 nov.'],
    [
      'days of two months',
      span('2023-10-28', '2023-11-15'),
      '28 October to 14 November 2023',
      '28 Oct – 14 Nov',
      'du 28 octobre au 14 novembre 2023',
      '28 oct. – 14 nov.',
    ],
    [
      'days of two years',
      span('2023-12-28', '2024-01-04'),
      '28 December 2023 to 3 January 2024',
      '28 Dec 2023 – 3 Jan 2024',
      'du 28 décembre 2023 au 3 janvier 2024',
      '28 déc. 2023 – 3 janv. 2024',
    ],
    ['one month', span('2023-08-01', '2023-09-01'), 'August 2023', 'Aug 2023', 'août 2023', 'août 2023'],
    ['months', span('2023-08-01', '2024-01-01'), 'August to December 2023', 'Aug–Dec 2023', 'd’août à décembre 2023', 'août–déc. 2023'],
    ['years', span('2012-01-01', '2026-01-01'), '2012 to 2025', '2012–2025', 'de 2012 à 2025', '2012–2025'],
    [
      'hours of a day',
      span('2023-11-09T06:00Z', '2023-11-09T18:00Z'),
      '06:00 to 18:00, 9 November 2023',
      '06:00–18:00, 9 Nov',
      '9 novembre 2023, de 06:00 à 18:00',
      '9 nov., 06:00–18:00',
    ],
    [
      'to midnight',
      span('2023-11-09T06:00Z', '2023-11-10'),
      '06:00 to 24:00, 9 November 2023',
      '06:00–24:00, 9 Nov',
      '9 novembre 2023, de 06:00 à 24:00',
      '9 nov., 06:00–24:00',
    ],
    [
      'hours of two days',
      span('2023-11-09T06:00Z', '2023-11-15'),
      '06:00, 9 November to 24:00, 14 November 2023',
      '06:00, 9 Nov – 24:00, 14 Nov',
      'du 9 novembre à 06:00 au 14 novembre 2023 à 24:00',
      '9 nov. à 06:00 – 14 nov. à 24:00',
    ],
    [
      'an open end',
      { start: at('2023-11-09'), end: Infinity as Instant },
      'since 9 November 2023',
      'since 9 Nov',
      'depuis le 9 novembre 2023',
      'depuis le 9 nov.',
    ],
    [
      'an open start',
      { start: -Infinity as Instant, end: at('2023-11-15') },
      'until 14 November 2023',
      'until 14 Nov',
      'jusqu’au 14 novembre 2023',
      'jusqu’au 14 nov.',
    ],
    ['both open', { start: -Infinity as Instant, end: Infinity as Instant }, 'all time', 'all time', 'toute la période', 'toute la période'],
  ])('%s', (_, given, longEn, shortEn, longFr, shortFr) => {
    expect([spanInWords(given, ZONE, 'en', 'long'), spanInWords(given, ZONE, 'en', 'short')]).toEqual([longEn, shortEn]);
    expect([spanInWords(given, ZONE, 'fr', 'long'), spanInWords(given, ZONE, 'fr', 'short')]).toEqual([longFr, shortFr]);
  });

  test('until a month', () => {
    const given = { start: -Infinity as Instant, end: at('2023-09-01') };
    expect([spanInWords(given, ZONE, 'en', 'long'), spanInWords(given, ZONE, 'fr', 'long')]).toEqual(['until August 2023', 'jusqu’à août 2023']);
  });

  test('days are those of the zone, also where the clocks change', () => {
    expect(spanInWords(span('2023-10-28T22:00Z', '2023-10-29T23:00Z'), 'Europe/Paris', 'en', 'long')).toBe('29 October 2023');
    expect(spanInWords(span('2024-04-25T22:00Z', '2024-04-26T21:00Z'), 'Africa/Cairo', 'en', 'long')).toBe('26 April 2024');
  });

  test('medium is short with its year', () => {
    const medium = (given: Span) => spanInWords(given, ZONE, 'en', 'medium');
    expect([medium(span('2023-11-09', '2023-11-15')), medium(span('2023-10-28', '2023-11-15')), medium(span('2023-11-09', '2023-11-10'))]).toEqual([
      '9–14 Nov 2023',
      '28 Oct – 14 Nov 2023',
      '9 Nov 2023',
    ]);
  });

  test('the edges by themselves name the first and the last day that are in', () => {
    const window = span('2023-11-09', '2023-11-15');
    expect([startInWords(window, ZONE, 'en'), endInWords(window, ZONE, 'en')]).toEqual(['9 November 2023', '14 November 2023']);
    const hours = span('2023-11-09T06:00Z', '2023-11-14T18:00Z');
    expect([startInWords(hours, ZONE, 'fr'), endInWords(hours, ZONE, 'fr')]).toEqual(['9 novembre 2023 à 06:00', '14 novembre 2023 à 18:00']);
  });
});

test('instantInWords', () => {
  expect(instantInWords(at('2023-11-11T21:44Z'), ZONE, 'en')).toBe('21:44, 11 November 2023');
  expect(instantInWords(at('2023-11-11T21:44Z'), 'Europe/Paris', 'fr')).toBe('11 novembre 2023 à 22:44');
  expect(instantInWords(at('2023-11-12T00:00Z'), ZONE, 'en', 'minute', 'short')).toBe('00:00, 12 Nov');
  expect(instantInWords(at('2023-11-11T21:44Z'), ZONE, 'fr', 'day')).toBe('11 novembre 2023');
});

describe('whenInWords', () => {
  test.each([
    ['2023-11-10', '10 November 2023', '10 novembre 2023'],
    ['2023-08', 'August 2023', 'août 2023'],
    ['2012', '2012', '2012'],
    ['2023-11-11T21:44Z', '21:44, 11 November 2023', '11 novembre 2023 à 21:44'],
    ['2023-11-11~', 'about 11 November 2023', 'vers le 11 novembre 2023'],
    ['2023-08~', 'about August 2023', 'vers août 2023'],
    ['2023-08?', 'perhaps August 2023', 'peut-être en août 2023'],
    ['2023-11-11?', 'perhaps 11 November 2023', 'peut-être le 11 novembre 2023'],
    ['2023-11-11%', 'perhaps about 11 November 2023', 'peut-être vers le 11 novembre 2023'],
    ['[2023-11-09..2023-11-10]', 'between 9 and 10 November 2023', 'entre le 9 et le 10 novembre 2023'],
    ['[2023-08..2023-10]', 'between August and October 2023', 'entre août et octobre 2023'],
    ['[2023-11-03T18:00Z..2023-11-04T06:00Z]', 'night of 3 to 4 November 2023', 'nuit du 3 au 4 novembre 2023'],
    ['[2023-10-31T18:00Z..2023-11-01T06:00Z]', 'night of 31 October to 1 November 2023', 'nuit du 31 octobre au 1er novembre 2023'],
    [
      '[2023-11-03T18:00Z..2023-11-05T06:00Z]',
      'between 18:00, 3 November and 06:00, 5 November 2023',
      'entre le 3 novembre à 18:00 et le 5 novembre 2023 à 06:00',
    ],
    ['[2023-11-14T06:00Z..2023-11-14T12:00Z]', 'morning of 14 November 2023', 'matin du 14 novembre 2023'],
    ['[2023-11-14T12:00Z..2023-11-14T18:00Z]', 'afternoon of 14 November 2023', 'après-midi du 14 novembre 2023'],
    ['[2023-11-09T18:00Z..2023-11-10T00:00Z]', 'evening of 9 November 2023', 'soir du 9 novembre 2023'],
    ['[2023-11-09T16:30Z..2023-11-09T21:00Z]', 'between 16:30 and 21:00, 9 November 2023', '9 novembre 2023, entre 16:30 et 21:00'],
    ['2023-11-09/2023-11-14', '9 to 14 November 2023', 'du 9 au 14 novembre 2023'],
    ['2023-11-09/2023-11-09', '9 November 2023', '9 novembre 2023'],
    ['2023-08/2023-11-14', 'August to 14 November 2023', 'd’août au 14 novembre 2023'],
    ['2012/2013', '2012 to 2013', 'de 2012 à 2013'],
    ['2023-11-09~/2023-11-14', '9 to 14 November 2023 or so', 'du 9 au 14 novembre 2023 environ'],
    ['2023-11-09T06:00Z/2023-11-09T18:00Z', '06:00 to 18:00, 9 November 2023', '9 novembre 2023, de 06:00 à 18:00'],
    ['2023-08/..', 'since August 2023', 'depuis août 2023'],
    ['2023-08-09/..', 'since 9 August 2023', 'depuis le 9 août 2023'],
    ['2023-08/', 'from August 2023, end not known', 'à partir d’août 2023, fin non connue'],
  ])('%s', (text, en, fr) => {
    expect(whenInWords(when(text), ZONE, 'en')).toBe(en);
    expect(whenInWords(when(text), ZONE, 'fr')).toBe(fr);
  });

  test('short', () => {
    const short = (text: string) => whenInWords(when(text), ZONE, 'en', 'short');
    expect(['2023-11-09/2023-11-14', '2023-08', '2023-11-11T21:44Z', '2023-09-01~', '[2023-11-09..2023-11-10]'].map(short)).toEqual([
      '9–14 Nov',
      'Aug 2023',
      '21:44, 11 Nov',
      'about 1 Sept',
      'between 9 and 10 Nov',
    ]);
  });
});

test('tickLabel', () => {
  const labels = (language: 'en' | 'fr') => [
    tickLabel(at('2023-01-01'), 'year', ZONE, language),
    tickLabel(at('2023-11-01'), 'month', ZONE, language),
    tickLabel(at('2023-11-01'), 'day', ZONE, language),
    tickLabel(at('2023-11-11T18:00Z'), 'hour', ZONE, language),
    tickLabel(at('2023-11-11T18:05Z'), 'minute', ZONE, language),
  ];
  expect(labels('en')).toEqual(['2023', 'Nov', '1 Nov', '18:00', '18:05']);
  expect(labels('fr')).toEqual(['2023', 'nov.', '1er nov.', '18:00', '18:05']);
});
