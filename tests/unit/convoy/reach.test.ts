import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/convoy/graph';
import { clashes } from '../../../src/convoy/impossible';
import { ALL_DAY, daysMarched, type MarchingHours } from '../../../src/convoy/march';
import { covered, type Fix, type Pace, slice } from '../../../src/convoy/reach';
import type { Range } from '../../../src/domain/convoy';
import type { Instant } from '../../../src/domain/when';

const at = (text: string): Instant => Date.parse(`2023-11-${text}:00Z`) as Instant;
const fix = (id: string, from: string, to: string, low: number, high: number): Fix => ({ id, start: at(from), end: at(to), low, high });

/** The fixture of the specification: a track of exactly 110 km. */
const ROUTE_KM = 110;
const DAYLIGHT: MarchingHours = { from: 6, to: 17.5 };
const LEAVES = fix('leaves', '10T06:00', '11T08:00', 0, 0);
const SEEN = fix('seen', '11T12:00', '11T20:00', ROUTE_KM - 60, ROUTE_KM - 24);
const ARRIVES = fix('arrives', '14T06:00', '14T14:00', ROUTE_KM, ROUTE_KM);
const FIXES = [LEAVES, SEEN, ARRIVES];

function left(fixes: readonly Fix[], when: string, pace: Pace): readonly string[] | undefined {
  const here = slice(fixes, at(when), pace, ROUTE_KM);
  return here && [ROUTE_KM - here.high, ROUTE_KM - here.low].map((km) => km.toFixed(1));
}

describe('the fixture, km left', () => {
  it.each([
    ['11T12:00', ['33.9', '83.9']],
    ['11T18:00', ['10.0', '60.0']],
    ['12T18:00', ['0.0', '60.0']],
    ['13T18:00', ['0.0', '34.8']],
  ])('at %s, moving 06:00–17:30', (when, expected) => expect(left(FIXES, when, { kmPerDay: 50, hours: DAYLIGHT })).toEqual(expected));

  it.each([
    ['11T12:00', ['47.5', '76.7']],
    ['11T18:00', ['35.0', '64.2']],
    ['12T18:00', ['0.0', '60.0']],
    ['13T18:00', ['0.0', '41.7']],
  ])('at %s, evenly over 24 h', (when, expected) => expect(left(FIXES, when, { kmPerDay: 50, hours: ALL_DAY })).toEqual(expected));

  it('ends with the last report and begins with the first', () => {
    const pace = { kmPerDay: 50, hours: DAYLIGHT };
    expect(left(FIXES, '10T05:59', pace)).toBeUndefined();
    expect(left(FIXES, '14T14:00', pace)).toEqual(['0.0', '0.0']);
    expect(left(FIXES, '14T14:01', pace)).toBeUndefined();
    expect(left([LEAVES, SEEN], '11T20:01', pace)).toBeUndefined();
    expect(covered([])).toBeUndefined();
  });

  it('is wider before the sighting is known', () => {
    const pace = { kmPerDay: 50, hours: DAYLIGHT };
    expect(left([LEAVES, ARRIVES], '11T18:00', pace)).toEqual(['10.0', '110.0']);
  });

  it('at the very pace that two reports need is where that march is, at every minute, however the sums round', () => {
    const sets = fix('sets out', '10T07:10', '10T07:10', 0, 0);
    for (const km of [95.67, 104.08, 110]) {
      const arrives = fix('arrives', '12T16:40', '12T16:40', km, km);
      const pace = { kmPerDay: km / daysMarched(sets.start, arrives.end, DAYLIGHT), hours: DAYLIGHT };
      expect(clashes([sets, arrives], pace)).toEqual([]);
      for (let when = sets.start; when <= arrives.end; when = (when + 60_000) as Instant) {
        const here = slice([sets, arrives], when, pace, ROUTE_KM);
        const gone = (daysMarched(sets.start, when, DAYLIGHT) * pace.kmPerDay).toFixed(6);
        expect({ when, low: here?.low.toFixed(6), high: here?.high.toFixed(6) }).toEqual({ when, low: gone, high: gone });
        expect((here?.low ?? 1) <= (here?.high ?? 0)).toBe(true);
      }
    }
  });

  it('as an outline keeps one run, whose edges are the slices', () => {
    const [run, ...more] = outline(FIXES, { kmPerDay: 50, hours: DAYLIGHT }, ROUTE_KM);
    expect(more).toEqual([]);
    expect(run?.find(({ at: when }) => when === at('11T18:00'))).toMatchObject({ low: 50, high: 100 });
  });
});

describe('hours of march', () => {
  it('make a day in whichever way they lie, also over midnight', () => {
    const night = { from: 18, to: 6 };
    for (const hours of [DAYLIGHT, ALL_DAY, night]) expect(daysMarched(at('10T03:00'), at('13T03:00'), hours)).toBeCloseTo(3, 9);
    expect(daysMarched(at('10T06:00'), at('10T18:00'), night)).toBe(0);
    expect(daysMarched(at('10T18:00'), at('11T00:00'), night)).toBeCloseTo(0.5, 9);
    expect(daysMarched(at('10T17:30'), at('11T06:00'), DAYLIGHT)).toBe(0);
    expect(daysMarched(at('10T06:00'), Number.POSITIVE_INFINITY as Instant, DAYLIGHT)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('impossible pairs', () => {
  const pace = { kmPerDay: 50, hours: DAYLIGHT };

  it('are none in the fixture', () => expect(clashes(FIXES, pace)).toEqual([]));

  it('name the two reports and the pace that both would need', () => {
    // from 0 km, at the earliest on the 10th at 06:00, to 95 km by the 10th at 17:30: one day of march
    const early = fix('early', '10T12:00', '10T17:30', 95, 100);
    const found = clashes([LEAVES, early, ARRIVES], pace);
    expect(found.map(({ first, second }) => [first.id, second.id])).toEqual([['leaves', 'early']]);
    expect(found[0]?.needsKmPerDay).toBeCloseTo(95, 9);
    expect(slice([LEAVES, early], at('10T17:30'), pace, ROUTE_KM)).toBeUndefined();
    expect(slice([LEAVES, early], at('10T17:30'), { ...pace, kmPerDay: 95 }, ROUTE_KM)).toMatchObject({ low: 95, high: 95 });
  });

  it('need no pace but a retreat when the later lies behind the earlier', () => {
    const far = fix('far', '11T09:00', '11T10:00', 80, 90);
    const back = fix('back', '12T09:00', '12T10:00', 40, 70);
    expect(clashes([back, far], { ...pace, kmPerDay: 500 })).toEqual([{ first: far, second: back, needsKmPerDay: undefined }]);
  });

  it('cannot be kept at any pace where no marching hour lies between', () => {
    const evening = fix('evening', '11T18:00', '11T19:00', 40, 50);
    const night = fix('night', '12T00:00', '12T04:00', 60, 70);
    expect(clashes([evening, night], { ...pace, kmPerDay: 900 })[0]?.needsKmPerDay).toBe(Number.POSITIVE_INFINITY);
  });

  it('two reports of one day that may have come in either order are no clash', () => {
    // 5 October: ten kilometres from Anefis by the army, eleven by the CMA
    const army = fix('army', '05T00:00', '06T00:00', 231, 234);
    const cma = fix('cma', '05T00:00', '06T00:00', 230.5, 232.5);
    expect(clashes([army, cma], pace)).toEqual([]);
    expect(
      clashes(
        [
          { ...army, low: 233, high: 234 },
          { ...cma, low: 230, high: 231 },
        ],
        pace,
      ),
    ).toEqual([]);
  });
});

// Random marches: hour by hour, never faster than the pace, never back.

interface March {
  readonly km: readonly number[];
  readonly fixes: readonly Fix[];
  readonly pace: Pace;
}

const START = at('10T00:00');
const HOUR = 3_600_000;
const HOURS = 96;
const hours: fc.Arbitrary<MarchingHours> = fc.constantFrom(DAYLIGHT, ALL_DAY, { from: 18, to: 6 }, { from: 3, to: 5 });
const instant = (hour: number): Instant => (START + hour * HOUR) as Instant;

const march: fc.Arbitrary<March> = fc
  .record({
    kmPerDay: fc.double({ min: 10, max: 300, noNaN: true }),
    hours,
    effort: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: HOURS, maxLength: HOURS }),
    sightings: fc.array(
      fc.record({
        hour: fc.integer({ min: 0, max: HOURS }),
        before: fc.integer({ min: 0, max: 12 }),
        after: fc.integer({ min: 0, max: 12 }),
        below: fc.double({ min: 0, max: 20, noNaN: true }),
        above: fc.double({ min: 0, max: 20, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ kmPerDay, hours: moving, effort, sightings }) => {
    const km = [0];
    for (const [hour, share] of effort.entries()) km.push(km[hour]! + share * kmPerDay * daysMarched(instant(hour), instant(hour + 1), moving));
    const fixes = sightings.map(({ hour, before, after, below, above }, i) => ({
      id: String(i),
      start: instant(hour - before),
      end: instant(hour + after),
      low: km[hour]! - below,
      high: km[hour]! + above,
    }));
    return { km, fixes, pace: { kmPerDay, hours: moving } };
  });

const LONG = 2_000;
const both = (a: Range | undefined, b: Range | undefined): boolean => a !== undefined && b !== undefined;

describe('every march', () => {
  it('that keeps the pace and meets the reports lies inside, and no report clashes', () => {
    fc.assert(
      fc.property(march, ({ km, fixes, pace }) => {
        const covers = covered(fixes)!;
        expect(clashes(fixes, pace)).toEqual([]);
        km.forEach((here, hour) => {
          const found = slice(fixes, instant(hour), pace, LONG);
          expect(found !== undefined).toBe(instant(hour) >= covers.start && instant(hour) <= covers.end);
          if (!found) return;
          expect(found.low).toBeLessThanOrEqual(here + 1e-6);
          expect(found.high).toBeGreaterThanOrEqual(here - 1e-6);
        });
      }),
    );
  });

  it('a faster pace, or a report less, never narrows the band', () => {
    fc.assert(
      fc.property(march, fc.double({ min: 1, max: 3, noNaN: true }), fc.nat(), ({ fixes, pace }, faster, without) => {
        const fewer = fixes.filter((_, i) => i !== without % fixes.length);
        for (let hour = 0; hour <= HOURS; hour += 3) {
          const here = slice(fixes, instant(hour), pace, LONG);
          for (const wider of [slice(fixes, instant(hour), { ...pace, kmPerDay: pace.kmPerDay * faster }, LONG), slice(fewer, instant(hour), pace, LONG)]) {
            if (!both(here, wider)) continue;
            expect(wider!.low).toBeLessThanOrEqual(here!.low + 1e-6);
            expect(wider!.high).toBeGreaterThanOrEqual(here!.high - 1e-6);
          }
        }
      }),
    );
  });

  it('an empty slice is a pair that clashes, and a pair that clashes empties a slice between its reports', () => {
    const anyFix = fc
      .record({ start: fc.integer({ min: 0, max: 90 }), length: fc.integer({ min: 0, max: 20 }), low: fc.integer({ min: 0, max: 200 }), width: fc.nat(30) })
      .map(({ start, length, low, width }) => ({ id: `${start} ${low}`, start: instant(start), end: instant(start + length), low, high: low + width }));
    fc.assert(
      fc.property(fc.array(anyFix, { minLength: 2, maxLength: 5 }), fc.integer({ min: 5, max: 200 }), hours, (fixes, kmPerDay, moving) => {
        const pace = { kmPerDay, hours: moving };
        const covers = covered(fixes)!;
        let empty = false;
        for (let time: number = covers.start; time <= covers.end; time += HOUR / 2) empty ||= slice(fixes, time as Instant, pace, LONG) === undefined;
        expect(empty).toBe(clashes(fixes, pace).length > 0);
      }),
    );
  });
});
