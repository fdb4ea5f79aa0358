import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Instant, lastedThroughout, overlaps, presence, readWhen, type Span, type When } from '../../src/domain/when';
import { toWall } from '../../src/domain/zone';
import { when, ZONE } from '../fixtures/claims';

const at = (iso: string): Instant => Date.parse(iso) as Instant;
const span = (from: string, to: string): Span => ({ start: at(from), end: at(to) });
const iso = ({ start, end }: Span): readonly string[] =>
  [start, end].map((t) => (Number.isFinite(t) ? new Date(t).toISOString().replace(':00.000Z', 'Z') : String(t)));

describe('every form of the profile', () => {
  const forms: readonly (readonly [text: string, start: string, end: string, rest: Partial<When>])[] = [
    ['2023-11-10', '2023-11-10T00:00Z', '2023-11-11T00:00Z', { nature: 'once', precision: 'day' }],
    ['2024-02-29', '2024-02-29T00:00Z', '2024-03-01T00:00Z', { nature: 'once', precision: 'day' }],
    ['2023-11-11T21:44Z', '2023-11-11T21:44Z', '2023-11-11T21:45Z', { nature: 'once', precision: 'minute' }],
    ['2023-11-11T22:44+01:00', '2023-11-11T21:44Z', '2023-11-11T21:45Z', { nature: 'once', precision: 'minute' }],
    ['2023-11-11T16:14-05:30', '2023-11-11T21:44Z', '2023-11-11T21:45Z', { nature: 'once', precision: 'minute' }],
    ['2023-08', '2023-08-01T00:00Z', '2023-09-01T00:00Z', { nature: 'once', precision: 'month' }],
    ['2023-12', '2023-12-01T00:00Z', '2024-01-01T00:00Z', { nature: 'once', precision: 'month' }],
    ['2012', '2012-01-01T00:00Z', '2013-01-01T00:00Z', { nature: 'once', precision: 'year' }],
    ['2023-11-03/2023-11-07', '2023-11-03T00:00Z', '2023-11-08T00:00Z', { nature: 'lasted', precision: 'day' }],
    ['2023-08/2023-11-07', '2023-08-01T00:00Z', '2023-11-08T00:00Z', { nature: 'lasted', precision: 'month' }],
    ['2023-11-03T18:00Z/2023-11-04T06:00Z', '2023-11-03T18:00Z', '2023-11-04T06:01Z', { nature: 'lasted', precision: 'minute' }],
    ['2023-11-10/2023-11-10', '2023-11-10T00:00Z', '2023-11-11T00:00Z', { nature: 'lasted', precision: 'day' }],
    ['[2023-11-09..2023-11-10]', '2023-11-09T00:00Z', '2023-11-11T00:00Z', { nature: 'once', precision: 'day' }],
    ['[2023-11-03T18:00Z..2023-11-04T06:00Z]', '2023-11-03T18:00Z', '2023-11-04T06:01Z', { nature: 'once', precision: 'minute' }],
    ['[2021-12..2022-01-05]', '2021-12-01T00:00Z', '2022-01-06T00:00Z', { nature: 'once', precision: 'month' }],
    ['2023-11-11~', '2023-11-11T00:00Z', '2023-11-12T00:00Z', { approximate: true, uncertain: false }],
    ['2023-11-11?', '2023-11-11T00:00Z', '2023-11-12T00:00Z', { approximate: false, uncertain: true }],
    ['2023-11-11%', '2023-11-11T00:00Z', '2023-11-12T00:00Z', { approximate: true, uncertain: true }],
    ['2023-11-07T09:00Z~', '2023-11-07T09:00Z', '2023-11-07T09:01Z', { approximate: true, precision: 'minute' }],
    ['2012?/2013-01', '2012-01-01T00:00Z', '2013-02-01T00:00Z', { nature: 'lasted', uncertain: true }],
    ['2023-08/..', '2023-08-01T00:00Z', 'Infinity', { nature: 'lasted', ongoing: true }],
    ['2023-08/', '2023-08-01T00:00Z', 'Infinity', { nature: 'lasted', ongoing: false }],
  ];

  it.each(forms)('%s', (text, start, end, rest) => {
    const read = when(text);
    expect(iso(read)).toEqual([start, end]);
    expect(read).toMatchObject({ text, ...rest });
  });

  const faults: readonly (readonly [text: string, code: string, at: number])[] = [
    ['', 'empty', 0],
    ['yesterday', 'syntax', 0],
    ['10/11/2023', 'syntax', 0],
    ['2023-1-5', 'syntax', 0],
    ['23-11-10', 'syntax', 0],
    ['2023-11-10 ', 'syntax', 0],
    ['2023-11-11T21:44:30Z', 'syntax', 0],
    ['[2023-11-09..]', 'syntax', 0],
    ['[..2023-11-09]', 'syntax', 0],
    ['[2023-11-09..2023-11-10', 'syntax', 0],
    ['[2023-11-09..10]', 'syntax', 13],
    ['../2023-08', 'syntax', 0],
    ['/2023-08', 'syntax', 0],
    ['/', 'syntax', 0],
    ['2023-08/later', 'syntax', 8],
    ['2023-08/2023-09/2023-10', 'syntax', 8],
    ['2023-13', 'range', 5],
    ['2023-00-10', 'range', 5],
    ['2023-02-29', 'range', 8],
    ['2023-11-31', 'range', 8],
    ['2023-11-11T24:00Z', 'range', 11],
    ['2023-11-11T21:60Z', 'range', 14],
    ['2023-11-01/2023-11-31', 'range', 19],
    ['[2023-11-01..2023-13]', 'range', 18],
    ['2023-11-10/2023-11-09', 'order', 11],
    ['[2023-11-10..2023-11-09]', 'order', 13],
    ['2023-11-11T21:44', 'zone', 16],
    ['2023-11-10/2023-11-11T21:44', 'zone', 27],
    ['2023-11-11T21:44+15:00', 'zone', 22],
  ];

  it.each(faults)('%j is refused: %s at character %i', (text, code, position) => {
    expect(readWhen(text, ZONE)).toEqual({ ok: false, fault: { code, at: position } });
  });
});

describe('presence in a window', () => {
  const march = span('2023-11-09T00:00Z', '2023-11-15T00:00Z');
  const rows: readonly (readonly [text: string, expected: string, why: string, window?: Span])[] = [
    ['2023-11-09', 'certain', 'exactly on the start of the window'],
    ['2023-11-09T00:00Z', 'certain', 'the first minute'],
    ['2023-11-14', 'certain', 'the last day'],
    ['2023-11-14T23:59Z', 'certain', 'the last minute'],
    ['2023-11-15', 'out', 'the day after'],
    ['2023-11-15T00:00Z', 'out', 'exactly on the end'],
    ['2023-11-08', 'out', 'the day before'],
    ['2023-11', 'possible', 'some time in that month'],
    ['2012', 'out', 'another year'],
    ['[2023-11-08..2023-11-09]', 'possible', 'one of two days, the first outside'],
    ['[2023-11-09..2023-11-10]', 'certain', 'one of two days, both inside'],
    ['[2023-11-13T18:00Z..2023-11-14T06:00Z]', 'certain', 'some moment of a night inside'],
    ['2023-11-11~', 'possible', 'approximate: never certain'],
    ['2023-11-11?', 'possible', 'doubtful: never certain'],
    ['2023-11-11%', 'possible', 'both: never certain'],
    ['2023-11-08~', 'out', 'approximate and outside'],
    ['2023-11-03/2023-11-12', 'certain', 'lasted into the window'],
    ['2023-11-03/2023-11-09', 'certain', 'ended on its first day'],
    ['2023-11-14/2023-12-31', 'certain', 'began on its last day'],
    ['2023-08/2023-12', 'certain', 'lasted over all of it'],
    ['2023-11/2023-12', 'possible', 'began some time in November'],
    ['2023-08/2023-11', 'possible', 'ended some time in November'],
    ['2023-11-08/2023-11-08', 'out', 'over the day before'],
    ['2023-08/..', 'certain', 'still going on'],
    ['2023-12/..', 'out', 'began later'],
    ['2023-08/', 'possible', 'end unknown'],
    ['2023-11-10/', 'certain', 'end unknown, began inside'],
    ['2023-10/2023-12', 'certain', 'going on by the end of its first month', span('2023-10-15T00:00Z', '2023-11-01T00:00Z')],
    ['2023-10/2023-12', 'possible', 'perhaps not yet begun', span('2023-10-15T00:00Z', '2023-10-31T00:00Z')],
    ['2023-10/2023-12', 'certain', 'still going on when its last month began', span('2023-12-01T00:00Z', '2023-12-02T00:00Z')],
    ['2023-10/2023-12', 'possible', 'perhaps over', span('2023-12-02T00:00Z', '2023-12-03T00:00Z')],
  ];

  it.each(rows.map(([text, expected, why, window]) => [text, expected, why, window ?? march] as const))('%s is %s: %s', (text, expected, _, window) => {
    expect(presence(when(text), window)).toBe(expected);
  });

  it('certainly lasts from the end of its first part to the start of its last', () => {
    const sure = lastedThroughout(when('2023-08/2023-11'));
    expect(sure && iso(sure)).toEqual(['2023-09-01T00:00Z', '2023-11-01T00:00Z']);
    expect(lastedThroughout(when('2023-11-10/2023-11-10'))).toBeUndefined();
    expect(lastedThroughout(when('2023-11-10'))).toBeUndefined();
    expect(lastedThroughout(when('2023-11-10/'))).toBeUndefined();
    expect(lastedThroughout(when('2023-11-10/..'))).toEqual({ start: at('2023-11-11T00:00Z'), end: Number.POSITIVE_INFINITY });
  });
});

describe('for any date and window', () => {
  const pad = (n: number): string => String(n).padStart(2, '0');
  const minutes = fc.integer({ min: at('2011-12-01T00:00Z') / 60_000, max: at('2026-02-01T00:00Z') / 60_000 });
  const moment = fc
    .tuple(minutes, fc.constantFrom('year', 'month', 'day', 'minute'), fc.constantFrom('', '', '~', '?', '%'))
    .map(([minute, precision, mark]) => {
      const date = new Date(minute * 60_000);
      const day = `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
      const text = precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day;
      return `${precision === 'minute' ? `${day}T${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}Z` : text}${mark}`;
    });
  const anyWhen = fc
    .tuple(moment, moment, fc.constantFrom('one', 'set', 'lasted', 'ongoing', 'open'))
    .map(([a, b, form]) => {
      const [first, last] = when(a).start <= when(b).start ? [a, b] : [b, a];
      return { one: a, set: `[${first}..${last}]`, lasted: `${first}/${last}`, ongoing: `${a}/..`, open: `${a}/` }[form];
    })
    .map((text) => when(text));
  const anyWindow = fc
    .tuple(minutes, minutes)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): Span => ({ start: (Math.min(a, b) * 60_000) as Instant, end: (Math.max(a, b) * 60_000) as Instant }));
  const margin = fc.integer({ min: 0, max: 1_000_000 }).map((minute) => minute * 60_000);
  const rank = { out: 0, possible: 1, certain: 2 };

  it('certain means that the spans overlap, and out that they do not', () => {
    fc.assert(
      fc.property(anyWhen, anyWindow, (date, window) => {
        const found = presence(date, window);
        if (found === 'certain') expect(overlaps(date, window)).toBe(true);
        expect(found === 'out').toBe(!overlaps(date, window));
      }),
    );
  });

  it('widening a window never lowers the answer', () => {
    fc.assert(
      fc.property(anyWhen, anyWindow, margin, margin, (date, window, before, after) => {
        const wider: Span = { start: (window.start - before) as Instant, end: (window.end + after) as Instant };
        expect(rank[presence(date, wider)]).toBeGreaterThanOrEqual(rank[presence(date, window)]);
      }),
    );
  });

  it('a doubted date is never certain', () => {
    fc.assert(
      fc.property(anyWhen, anyWindow, (date, window) => {
        if (date.approximate || date.uncertain) expect(presence(date, window)).not.toBe('certain');
      }),
    );
  });

  it('certain holds for every moment and interval that the words allow', () => {
    const pick = ({ start, end }: Span, share: number): number => start + Math.floor((end - 1 - start) * share);
    fc.assert(
      fc.property(anyWhen, anyWindow, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (date, window, a, b) => {
        if (presence(date, window) !== 'certain') return;
        if (date.nature === 'once') {
          const t = pick(date, a);
          expect(t >= window.start && t < window.end).toBe(true);
          return;
        }
        const begun = pick(date.from, a);
        const over = date.to
          ? pick({ start: Math.max(date.to.start, begun) as Instant, end: Math.max(date.to.end, begun + 1) as Instant }, b)
          : date.ongoing
            ? Number.POSITIVE_INFINITY
            : begun;
        expect(begun < window.end && over >= window.start).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('zones', () => {
  const hours = (text: string, zone: string): number => {
    const { start, end } = when(text, zone);
    return (end - start) / 3_600_000;
  };

  it('days are those of the data set’s zone, with their changes of clock', () => {
    expect(iso(when('2023-11-10', 'Asia/Kolkata'))).toEqual(['2023-11-09T18:30Z', '2023-11-10T18:30Z']);
    expect(iso(when('2023-11-10', 'America/Los_Angeles'))).toEqual(['2023-11-10T08:00Z', '2023-11-11T08:00Z']);
    expect(hours('2023-03-26', 'Europe/Paris')).toBe(23);
    expect(hours('2023-10-29', 'Europe/Paris')).toBe(25);
    expect(hours('2023-04-02', 'Australia/Lord_Howe')).toBe(24.5);
    expect(hours('2023', 'Europe/Paris')).toBe(365 * 24);
  });

  it('a midnight that the clocks skip is the first moment after it', () => {
    expect(iso(when('2018-11-04', 'America/Sao_Paulo'))).toEqual(['2018-11-04T03:00Z', '2018-11-05T02:00Z']);
  });

  it('a day that a zone skipped is empty, and its neighbours meet', () => {
    expect(when('2011-12-29', 'Pacific/Apia').end).toBe(when('2011-12-31', 'Pacific/Apia').start);
  });

  it('consecutive days meet in every zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('UTC', 'Africa/Bamako', 'Europe/Paris', 'America/New_York', 'America/Sao_Paulo', 'Asia/Tehran', 'Australia/Lord_Howe'),
        (day, zone) => {
          const text = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
          const [today, tomorrow] = [when(text(day), zone), when(text(day + 1), zone)];
          expect(today.end).toBe(tomorrow.start);
          expect(new Date(toWall(zone, today.start)).toISOString().slice(0, 10)).toBe(text(day));
        },
      ),
    );
  });

  describe('the zone of the reader’s computer', () => {
    const before = process.env['TZ'];
    afterEach(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });

    it('does not change what a string means', () => {
      const texts = ['2023-11-10', '2023-11-11T21:44Z', '2023-08', '2012', '2023-11-03/2023-11-07', '[2023-11-09..2023-11-10]', '2023-08/..'];
      const offsets = new Set<number>();
      const readings = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
        process.env['TZ'] = zone;
        offsets.add(new Date('2023-11-10T00:00Z').getTimezoneOffset());
        return texts.map((text) => iso(when(text)));
      });
      expect(offsets.size).toBe(3);
      expect(readings[1]).toEqual(readings[0]);
      expect(readings[2]).toEqual(readings[0]);
    });
  });
});
