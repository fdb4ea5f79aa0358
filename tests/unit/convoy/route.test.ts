import { describe, expect, it } from 'vitest';
import { columnLengthKm } from '../../../src/convoy/column-length';
import { coarsened, isCoarse, refusal } from '../../../src/convoy/floors';
import { outline, outlinePath, slopes } from '../../../src/convoy/graph';
import { ALL_DAY, turnsOfMarch } from '../../../src/convoy/march';
import { nights } from '../../../src/convoy/night';
import { routeBetween } from '../../../src/convoy/route';
import { fixesOf, positionsOf } from '../../../src/convoy/sighted';
import type { Actor, ActorId } from '../../../src/domain/actor';
import type { Convoy } from '../../../src/domain/convoy';
import type { LonLat, Place, PlaceId } from '../../../src/domain/place';
import { type Instant, readWhen, type When } from '../../../src/domain/when';
import { destination, distanceKm } from '../../../src/measure/geodesy';
import { pointAlong } from '../../../src/measure/polyline';
import { buildNetwork } from '../../../src/measure/track-graph';
import { ANEFIS, FORK, GAO, KIDAL, TABANKORT, TRACKS } from '../measure/fixture';

const place = (id: string, at: LonLat): Place => ({ id: id as PlaceId, at }) as Place;
const network = buildNetwork(TRACKS);
const march = routeBetween([place('anefis', ANEFIS), place('fork', FORK), place('kidal', KIDAL)], network);
const at = (text: string): Instant => Date.parse(text) as Instant;
const when = (text: string): When => {
  const read = readWhen(text, 'UTC');
  if (!read.ok) throw new Error(text);
  return read.value;
};

describe('a route', () => {
  it('follows the tracks through its places, km from the start', () => {
    expect(march.along.km.toFixed(1)).toBe('104.1');
    expect(march.stops.map(({ place: id, km }) => [id, km.toFixed(1)])).toEqual([
      ['anefis', '0.0'],
      ['fork', '18.0'],
      ['kidal', '104.1'],
    ]);
    expect(march.assumed).toBe(false);
  });

  it('is straight, and says so, where no track is on file', () => {
    const far: LonLat = [3, 20];
    const route = routeBetween([place('kidal', KIDAL), place('far', far)], network);
    expect(route.assumed).toBe(true);
    expect(route.along.km).toBeCloseTo(distanceKm(KIDAL, far), 6);
  });

  it('has the ways off the track in it', () => {
    const beside = destination(TABANKORT, 270, 3);
    const route = routeBetween([place('gao', GAO), place('beside', beside)], network);
    expect(route.assumed).toBe(false);
    expect(route.along.line.at(-1)).toEqual(beside);
  });
});

describe('where a report puts the column', () => {
  const kidal = { at: KIDAL, radiusKm: 2 };
  const off = (km: number): number => distanceKm(pointAlong(march.along, km), KIDAL);

  it('at a place: within its radius', () => {
    const found = positionsOf({ place: 'kidal' as PlaceId }, kidal, march)!;
    expect([found.low.toFixed(1), found.high.toFixed(1)]).toEqual(['102.1', '104.1']);
    expect(positionsOf({ place: 'fork' as PlaceId }, { at: FORK, radiusKm: 0 }, march)!.low).toBeCloseTo(march.stops[1]!.km, 3);
  });

  it('so far from a place, straight: all positions whose distance fits, the radius added', () => {
    const found = positionsOf({ from: 'kidal' as PlaceId, low: 24, high: 60, along: 'straight' }, kidal, march)!;
    expect(off(found.low)).toBeCloseTo(62, 2);
    expect(off(found.high)).toBeCloseTo(22, 2);
    const wide = positionsOf({ from: 'kidal' as PlaceId, low: 94, high: 97, along: 'straight' }, { at: KIDAL, radiusKm: 0 }, march)!;
    expect(wide.low).toBe(0);
    expect(off(wide.high)).toBeCloseTo(94, 2);
  });

  it('so far by road: positions that far along, to both sides', () => {
    const fork = { at: FORK, radiusKm: 0 };
    const found = positionsOf({ from: 'fork' as PlaceId, low: 5, high: 10, along: 'track' }, fork, march)!;
    expect([found.low, found.high].map((km) => km - march.stops[1]!.km)).toEqual([expect.closeTo(-10, 3), expect.closeTo(10, 3)]);
    const end = positionsOf({ from: 'kidal' as PlaceId, low: 24, high: 60, along: 'track' }, { at: KIDAL, radiusKm: 0 }, march)!;
    expect([march.along.km - end.high, march.along.km - end.low]).toEqual([expect.closeTo(24, 6), expect.closeTo(60, 6)]);
  });

  it('nowhere, when it lies off the route', () => {
    expect(positionsOf({ place: 'gao' as PlaceId }, { at: GAO, radiusKm: 2 }, march)).toBeUndefined();
    expect(positionsOf({ from: 'gao' as PlaceId, low: 0, high: 20, along: 'straight' }, { at: GAO, radiusKm: 2 }, march)).toBeUndefined();
    expect(positionsOf({ from: 'kidal' as PlaceId, low: 200, high: 300, along: 'track' }, kidal, march)).toBeUndefined();
  });

  it('once: at some moment; lasting: at its first and still at its last', () => {
    expect(fixesOf('a', when('2023-11-11'), { low: 1, high: 2 })).toEqual([
      { id: 'a', start: at('2023-11-11T00:00Z'), end: at('2023-11-12T00:00Z'), low: 1, high: 2 },
    ]);
    expect(fixesOf('a', when('2023-11-11T18:00Z/2023-11-13T08:00Z'), { low: 1, high: 2 }).map(({ start }) => start)).toEqual([
      at('2023-11-11T18:00Z'),
      at('2023-11-13T08:00Z'),
    ]);
    expect(fixesOf('a', when('2023-11-11/..'), { low: 1, high: 2 })).toHaveLength(1);
  });
});

describe('the floors', () => {
  const actor = (id: string, more: Partial<Actor> = {}): readonly [ActorId, Actor] => [
    id as ActorId,
    { id, side: 'state', protected: false, ...more } as Actor,
  ];
  const actors = new Map([actor('fama'), actor('minusma', { protected: true }), actor('displaced', { side: 'civilian' })]);
  const column = (of: string, others: readonly string[] = []): Convoy =>
    ({ actor: of, with: others, sightings: [{ when: when('2023-11-01') }, { when: when('2023-11-14T12:00Z') }] }) as unknown as Convoy;

  it('hold a column back for seven days after its newest sighting', () => {
    const end = at('2023-11-14T12:01Z');
    const days = (count: number): Instant => (end + count * 86_400_000) as Instant;
    expect(refusal(column('fama'), actors, days(0))).toBe('fresh');
    expect(refusal(column('fama'), actors, (days(7) - 1) as Instant)).toBe('fresh');
    expect(refusal(column('fama'), actors, days(7))).toBeUndefined();
    const going = { ...column('fama'), sightings: [{ when: when('2023-11-01/..') }] } as unknown as Convoy;
    expect(refusal(going, actors, days(4000))).toBe('fresh');
  });

  it('never show a protected party, nor one that nobody knows', () => {
    for (const convoy of [column('minusma'), column('fama', ['minusma']), column('nobody')])
      expect(refusal(convoy, actors, at('2030-01-01T00:00Z'))).toBe('protected');
  });

  it('show displaced people in steps of 25 km, never narrower', () => {
    expect([isCoarse(column('fama'), actors), isCoarse(column('displaced'), actors), isCoarse(column('fama', ['displaced']), actors)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(coarsened({ low: 30, high: 31 }, 110)).toEqual({ low: 25, high: 50 });
    expect(coarsened({ low: 25, high: 25 }, 110)).toEqual({ low: 25, high: 50 });
    expect(coarsened({ low: 105, high: 108 }, 110)).toEqual({ low: 85, high: 110 });
    expect(coarsened({ low: 3, high: 9 }, 12)).toEqual({ low: 0, high: 12 });
  });
});

describe('the movement graph', () => {
  const fixes = [
    { id: 'a', start: at('2023-11-10T06:00Z'), end: at('2023-11-10T08:00Z'), low: 0, high: 0 },
    { id: 'b', start: at('2023-11-12T06:00Z'), end: at('2023-11-12T08:00Z'), low: 60, high: 80 },
  ];
  const pace = { kmPerDay: 50, hours: ALL_DAY };

  it('has the pace from report to report, middle to middle', () => {
    expect(slopes(fixes, pace).map(({ kmPerDay }) => kmPerDay)).toEqual([35]);
    const over = { id: 'c', start: at('2023-11-12T07:00Z'), end: at('2023-11-12T20:00Z'), low: 70, high: 90 };
    expect(slopes([...fixes, over], pace)).toHaveLength(1);
  });

  it('draws a run for each stretch that is not empty', () => {
    const plane = { x: (when: Instant) => (when - fixes[0]!.start) / 3_600_000, y: (km: number) => 100 - km };
    expect(outlinePath(outline(fixes, pace, 100), plane)).toMatch(/^M0\.0 100\.0L.*Z$/);
    // 60 km at least in two days and two hours need 29 km a day: at 25 the middle is empty
    expect(outline(fixes, { ...pace, kmPerDay: 25 }, 100)).toEqual([]);
    expect(outlinePath([], plane)).toBe('');
  });

  it('bends where marching begins and ends', () => {
    expect(turnsOfMarch(at('2023-11-10T12:00Z'), at('2023-11-11T12:00Z'), { from: 6, to: 17.5 })).toEqual([at('2023-11-10T17:30Z'), at('2023-11-11T06:00Z')]);
    expect(turnsOfMarch(at('2023-11-10T12:00Z'), at('2023-11-11T12:00Z'), ALL_DAY)).toEqual([]);
  });

  it('shades the night: at Kidal in November from about 17:16 to 06:00 UTC', () => {
    const [night, ...more] = nights({ start: at('2023-11-11T12:00Z'), end: at('2023-11-12T12:00Z') }, KIDAL);
    expect(more).toEqual([]);
    expect(Math.abs(night!.start - at('2023-11-11T17:16Z')) / 60_000).toBeLessThan(6);
    expect(Math.abs(night!.end - at('2023-11-12T06:00Z')) / 60_000).toBeLessThan(6);
    expect(nights({ start: at('2023-06-20T00:00Z'), end: at('2023-06-22T00:00Z') }, [20, 75])).toEqual([]);
  });
});

it('a column of 115 vehicles is 7 to 12 km long', () => {
  const { low, high } = columnLengthKm({ low: 115, high: 115 });
  expect([low.toFixed(1), high.toFixed(1)]).toEqual(['7.2', '11.5']);
});
