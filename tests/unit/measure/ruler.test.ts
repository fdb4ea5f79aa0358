import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat, PlaceId } from '../../../src/domain/place';
import { EMPTY_RULER, type LegType, MOST_RING_SETS, type Reach, type Ruler, type RulerInput, step, type Vertex } from '../../../src/measure/ruler';

const free = (lon: number): Vertex => ({ type: 'free', at: [lon, 18] });
const place = (name: string, lon: number): Vertex => ({ type: 'place', place: name as PlaceId, at: [lon, 18] });
const build = (...inputs: readonly RulerInput[]): Ruler => inputs.reduce(step, EMPTY_RULER);
const add = (vertex: Vertex, leg?: LegType): RulerInput => (leg ? { type: 'add', vertex, leg } : { type: 'add', vertex });
const lons = (ruler: Ruler): readonly number[] => ruler.vertices.map(({ at }) => at[0]);

const THREE = build(add(free(0)), add(free(1)), add(free(2), 'track'));

describe('adding', () => {
  it('gives the first vertex no leg and the next ones the type asked for, else the next type', () => {
    expect(build(add(free(0))).legs).toEqual([]);
    expect(THREE.legs).toEqual(['straight', 'track']);
    expect(build({ type: 'next', leg: 'track' }, add(free(0)), add(free(1)), add(free(2), 'straight'), add(free(3))).legs).toEqual([
      'track',
      'straight',
      'track',
    ]);
  });

  it('ignores the second press of a double click, and a finished ruler', () => {
    expect(step(THREE, add(free(2)))).toBe(THREE);
    const done = step(THREE, { type: 'finish' });
    expect(step(done, add(free(9)))).toBe(done);
    expect(lons(step(step(done, { type: 'resume' }), add(free(9))))).toEqual([0, 1, 2, 9]);
  });

  it('takes a place for another vertex than the free point under it', () => {
    expect(step(THREE, add(place('kidal', 2))).vertices).toHaveLength(4);
  });
});

describe('editing', () => {
  it('moves a vertex and keeps the legs', () => {
    const moved = step(THREE, { type: 'move', index: 1, vertex: place('anefis', 5) });
    expect(lons(moved)).toEqual([0, 5, 2]);
    expect(moved.legs).toBe(THREE.legs);
  });

  it('splits a leg in two of its own type', () => {
    const split = step(THREE, { type: 'insert', index: 2, vertex: free(1.5) });
    expect(lons(split)).toEqual([0, 1, 1.5, 2]);
    expect(split.legs).toEqual(['straight', 'track', 'track']);
    expect(step(THREE, { type: 'insert', index: 0, vertex: free(-1) })).toMatchObject({ legs: ['straight', 'straight', 'track'] });
  });

  it.each([
    [0, [1, 2], ['track']],
    [1, [0, 2], ['straight']],
    [2, [0, 1], ['straight']],
  ] as const)('removes vertex %s', (index, left, legs) => {
    const rest = step(THREE, { type: 'remove', index });
    expect(lons(rest)).toEqual(left);
    expect(rest.legs).toEqual(legs);
  });

  it('switches one leg, not the others', () => {
    const four = step(THREE, add(free(3), 'straight'));
    expect(step(four, { type: 'leg', index: 0, leg: 'track' }).legs).toEqual(['track', 'track', 'straight']);
  });

  it('reverses legs with their vertices', () => {
    const back = step(THREE, { type: 'reverse' });
    expect(lons(back)).toEqual([2, 1, 0]);
    expect(back.legs).toEqual(['track', 'straight']);
  });

  it('finishes only a line, and a line cut to one point is open again', () => {
    const one = build(add(free(0)));
    expect(step(one, { type: 'finish' })).toBe(one);
    const done = build(add(free(0)), add(free(1)), { type: 'finish' });
    expect(done.finished).toBe(true);
    expect(step(done, { type: 'remove', index: 0 }).finished).toBe(false);
  });

  it.each<RulerInput>([
    { type: 'move', index: 1, vertex: free(1) },
    { type: 'move', index: 3, vertex: free(7) },
    { type: 'insert', index: 9, vertex: free(7) },
    { type: 'insert', index: 0.5, vertex: free(7) },
    { type: 'remove', index: -1 },
    { type: 'remove', index: 3 },
    { type: 'leg', index: 0, leg: 'straight' },
    { type: 'leg', index: 2, leg: 'track' },
    { type: 'next', leg: 'straight' },
    { type: 'resume' },
  ])('returns the same ruler when nothing changes: %j', (input) => expect(step(THREE, input)).toBe(THREE));
});

const at = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).map((pair): LonLat => pair);
const vertex: fc.Arbitrary<Vertex> = fc.oneof(
  at.map((where): Vertex => ({ type: 'free', at: where })),
  at.map((where): Vertex => ({ type: 'track', at: where })),
  at.map((where): Vertex => ({ type: 'place', place: `p${where}` as PlaceId, at: where })),
);
const leg = fc.constantFrom<LegType>('straight', 'track');
const index = fc.integer({ min: -1, max: 6 });
const reach = fc.constantFrom<Reach>({ type: 'radii', km: [30] }, { type: 'radii', km: [30, 60] }, { type: 'phrase', phrase: 'some 110 km' });
const input: fc.Arbitrary<RulerInput> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('add' as const), vertex, leg }) },
  { weight: 1, arbitrary: vertex.map((each): RulerInput => ({ type: 'add', vertex: each })) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('move' as const), index, vertex }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('insert' as const), index, vertex }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), index }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('leg' as const), index, leg }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('next' as const), leg }) },
  { weight: 1, arbitrary: fc.constantFrom<RulerInput>({ type: 'reverse' }, { type: 'finish' }, { type: 'resume' }, { type: 'toggle' }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('start' as const), vertex }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('ring' as const), ring: fc.record({ centre: vertex, reach }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove-ring' as const), index }) },
);
const ruler = fc.array(input, { maxLength: 25 }).map((inputs) => build(...inputs));

describe('starting anew', () => {
  it('puts a new line in the place of the old, also of a finished one, and keeps rings and pace', () => {
    const before = build(add(free(0)), add(free(1)), ring(free(5), [30]), { type: 'pace', kmPerDay: 20 }, { type: 'finish' });
    expect(step(before, { type: 'start', vertex: free(7) })).toEqual({ ...before, vertices: [free(7)], legs: [], finished: false });
    expect(step(build(add(free(7))), { type: 'start', vertex: free(7) })).toEqual(build(add(free(7))));
  });

  it('clears line and rings, but not the pace; nothing to clear is no edit', () => {
    const before = build(add(free(0)), ring(free(5), [30]), { type: 'pace', kmPerDay: 20 });
    expect(step(before, { type: 'clear' })).toEqual({ ...EMPTY_RULER, paceKmPerDay: 20 });
    expect(step(EMPTY_RULER, { type: 'clear' })).toBe(EMPTY_RULER);
  });
});

describe('toggling', () => {
  it('means the next leg while the line grows, the last once it is finished', () => {
    expect(step(THREE, { type: 'toggle' })).toMatchObject({ next: 'track', legs: ['straight', 'track'] });
    expect(step(step(THREE, { type: 'finish' }), { type: 'toggle' })).toMatchObject({ next: 'straight', legs: ['straight', 'straight'] });
  });
});

const ring = (centre: Vertex, km: readonly number[]): RulerInput => ({ type: 'ring', ring: { centre, reach: { type: 'radii', km } } });

describe('rings', () => {
  it('of a centre take the place of its earlier ones; words stand beside radii', () => {
    const once = build(ring(free(0), [30]), ring(free(1), [30]));
    expect(step(once, ring(free(0), [50, 60])).rings).toEqual(build(ring(free(0), [50, 60]), ring(free(1), [30])).rings);
    expect(step(once, ring(free(0), [30]))).toBe(once);
    const words: RulerInput = { type: 'ring', ring: { centre: free(0), reach: { type: 'phrase', phrase: 'some 110 km' } } };
    expect(step(once, words).rings.length).toBe(3);
    expect(step(once, { type: 'remove-ring', index: 0 }).rings).toEqual(build(ring(free(1), [30])).rings);
    expect(step(once, { type: 'remove-ring', index: 2 })).toBe(once);
  });

  it('of a sixth centre push out the oldest', () => {
    const many = build(...[0, 1, 2, 3, 4, 5].map((lon) => ring(free(lon), [30])));
    expect(many.rings.map(({ centre }) => centre.at[0])).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the pace', () => {
  it.each([0, -1, 1001, Number.NaN, EMPTY_RULER.paceKmPerDay])('%d changes nothing', (kmPerDay) => {
    expect(step(EMPTY_RULER, { type: 'pace', kmPerDay })).toBe(EMPTY_RULER);
  });
  it('is set', () => expect(build({ type: 'pace', kmPerDay: 35 }).paceKmPerDay).toBe(35));
});

describe('any edits', () => {
  it('keep one leg fewer than vertices, and finished lines are lines', () => {
    let longest = 0;
    fc.assert(
      fc.property(ruler, input, (before, edit) => {
        const copy = structuredClone(before);
        const { vertices, legs, finished, rings } = step(before, edit);
        expect(rings.length).toBeLessThanOrEqual(MOST_RING_SETS);
        longest = Math.max(longest, vertices.length);
        expect(legs.length).toBe(Math.max(0, vertices.length - 1));
        expect(finished && vertices.length < 2).toBe(false);
        expect(before).toEqual(copy);
      }),
      { numRuns: 500 },
    );
    expect(longest).toBeGreaterThan(5);
  });

  it('reverse twice is as before', () => {
    fc.assert(
      fc.property(ruler, (before) => {
        expect(step(step(before, { type: 'reverse' }), { type: 'reverse' })).toEqual(before);
      }),
    );
  });

  it('an inserted vertex taken out again leaves the line as it was', () => {
    fc.assert(
      fc.property(ruler, fc.nat(6), (before, where) => {
        fc.pre(where > 0 && where < before.vertices.length);
        const longer = step(before, { type: 'insert', index: where, vertex: free(99) });
        expect(longer.vertices).toHaveLength(before.vertices.length + 1);
        expect(step(longer, { type: 'remove', index: where })).toEqual(before);
      }),
    );
  });
});
