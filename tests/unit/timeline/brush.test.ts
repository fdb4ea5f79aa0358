import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, type Span, within } from '../../../src/domain/when';
import { type Brush, type BrushInput, type Grip, reach, step } from '../../../src/timeline/brush';
import { previous } from '../../../src/timeline/calendar';
import { grain } from '../../../src/timeline/grain';
import { at, clock, DAY, instant, span, stretch, zone } from './times';

const grip = fc.constantFrom<Grip>('from', 'to', 'body');
const input: fc.Arbitrary<BrushInput> = fc.oneof(
  fc.record({ type: fc.constant('drag' as const), grip, to: instant }),
  fc.record({ type: fc.constant('ticks' as const), grip, count: fc.constantFrom(-10, -1, 1, 10) }),
  fc.record({ type: fc.constantFrom('home' as const, 'end' as const), grip }),
  fc.record({ type: fc.constant('reach' as const), at: instant }),
  fc.record({ type: fc.constant('stop' as const), at: instant }),
  fc.record({ type: fc.constant('last' as const), ms: fc.integer({ min: 60_000, max: 30 * DAY }) }),
  fc.record({ type: fc.constant('instant' as const) }),
  fc.record({
    type: fc.constant('drag' as const),
    grip,
    to: instant,
    snap: fc.record({ edges: fc.array(instant, { maxLength: 20 }).map((found) => found.sort((a, b) => a - b)), reach: fc.integer({ min: 0, max: 400 * DAY }) }),
  }),
);
const inside = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0.001, max: 1, noNaN: true }));
const brush: fc.Arbitrary<Brush> = fc.tuple(stretch, inside, zone).map(([shown, [a, b], timeZone]) => {
  const length = shown.end - shown.start;
  const start = Math.round(shown.start + a * (length - 1));
  return {
    shown,
    span: { start: start as Instant, end: Math.min(shown.end, start + 1 + Math.round(b * length)) as Instant },
    grain: grain(shown),
    zone: timeZone,
  };
});

test('whatever is done, the window stays in the shown stretch and its start before its end', () => {
  fc.assert(
    fc.property(brush, fc.array(input, { minLength: 1, maxLength: 6 }), (first, inputs) => {
      let window = first.span;
      for (const each of inputs) {
        window = step({ ...first, span: window }, each);
        expect(within(window, first.shown)).toBe(true);
        expect(window.start).toBeLessThan(window.end);
      }
    }),
    { numRuns: 150 },
  );
});

test('an edge that moves inward stops a tick before the other', () => {
  fc.assert(
    fc.property(brush, input, (given, each) => {
      const moved = step(given, each);
      if (!('grip' in each) || each.grip === 'body' || moved === given.span) return;
      if (moved.start > given.span.start || moved.end < given.span.end)
        expect(previous(moved.end, given.grain, given.zone)).toBeGreaterThanOrEqual(moved.start);
    }),
    { numRuns: 150 },
  );
});

test('keys never move a window against their sense', () => {
  fc.assert(
    fc.property(brush, grip, fc.constantFrom(-10, -1, 1, 10), (given, held, count) => {
      const moved = step(given, { type: 'ticks', grip: held, count });
      const by = held === 'to' ? moved.end - given.span.end : moved.start - given.span.start;
      expect(by * count).toBeGreaterThanOrEqual(0);
    }),
  );
});

const NOVEMBER: Brush = {
  span: span('2023-11-09', '2023-11-15'),
  shown: span('2023-08-01', '2024-01-01'),
  grain: { unit: 'day', count: 1 },
  zone: 'Africa/Bamako',
};
const days = (found: Span) => [found.start, found.end].map((t) => new Date(t).toISOString().slice(5, 16).replace('T00:00', ''));
const did = (each: BrushInput, given = NOVEMBER) => days(step(given, each));

test('keys: a tick, ten ticks, the ends of the stretch, never through the other edge', () => {
  expect(did({ type: 'ticks', grip: 'from', count: 1 })).toEqual(['11-10', '11-15']);
  expect(did({ type: 'ticks', grip: 'from', count: -10 })).toEqual(['10-30', '11-15']);
  expect(did({ type: 'ticks', grip: 'from', count: 10 })).toEqual(['11-14', '11-15']);
  expect(did({ type: 'ticks', grip: 'to', count: -10 })).toEqual(['11-09', '11-10']);
  expect(did({ type: 'ticks', grip: 'body', count: 10 })).toEqual(['11-19', '11-25']);
  expect(did({ type: 'home', grip: 'from' })).toEqual(['08-01', '11-15']);
  expect(did({ type: 'end', grip: 'from' })).toEqual(['11-14', '11-15']);
  expect(did({ type: 'end', grip: 'to' })).toEqual(['11-09', '01-01']);
  expect(did({ type: 'home', grip: 'body' })).toEqual(['08-01', '08-07']);
  expect(did({ type: 'end', grip: 'body' })).toEqual(['12-26', '01-01']);
});

test('an edge between two ticks is kept a whole tick away', () => {
  const uneven = { ...NOVEMBER, span: span('2023-11-09T12:00Z', '2023-11-14T12:00Z') };
  expect(did({ type: 'end', grip: 'from' }, uneven)).toEqual(['11-13', '11-14T12:00']);
  expect(did({ type: 'home', grip: 'to' }, uneven)).toEqual(['11-09T12:00', '11-11']);
  expect(did({ type: 'ticks', grip: 'from', count: 1 }, uneven)).toEqual(['11-10', '11-14T12:00']);
});

test('a drag falls on the nearest tick; the body keeps its length and stops at the ends', () => {
  expect(did({ type: 'drag', grip: 'from', to: at('2023-11-04T13:00Z') })).toEqual(['11-05', '11-15']);
  expect(did({ type: 'drag', grip: 'to', to: at('2023-11-20T11:00Z') })).toEqual(['11-09', '11-20']);
  expect(did({ type: 'drag', grip: 'body', to: at('2023-10-01T02:00Z') })).toEqual(['10-01', '10-07']);
  expect(did({ type: 'drag', grip: 'body', to: at('2024-03-01') })).toEqual(['12-26', '01-01']);
  expect(did({ type: 'drag', grip: 'body', to: at('2022-03-01') })).toEqual(['08-01', '08-07']);
});

test('a click beyond the window takes the nearer edge to the far side of the tick; inside, nothing moves', () => {
  expect(did({ type: 'reach', at: at('2023-11-20T11:00Z') })).toEqual(['11-09', '11-21']);
  expect(did({ type: 'reach', at: at('2023-11-02T11:00Z') })).toEqual(['11-02', '11-15']);
  expect(step(NOVEMBER, { type: 'reach', at: at('2023-11-10') })).toBe(NOVEMBER.span);
});

test('what does not move is the same object', () => {
  expect(step(NOVEMBER, { type: 'drag', grip: 'from', to: at('2023-11-09T01:00Z') })).toBe(NOVEMBER.span);
});

test('a window wider than the shown stretch keeps what is outside until it is moved', () => {
  const wide = { ...NOVEMBER, span: span('2023-06-01', '2023-11-15') };
  expect(reach(wide)).toEqual(span('2023-06-01', '2024-01-01'));
  expect(did({ type: 'ticks', grip: 'to', count: 1 }, wide)).toEqual(['06-01', '11-16']);
  expect(did({ type: 'home', grip: 'from' }, wide)).toEqual(['08-01', '11-15']);
});

test('moved by days across a change of the clocks, the body is still whole days', () => {
  const paris: Brush = { ...NOVEMBER, span: span('2023-10-23T22:00Z', '2023-10-26T22:00Z'), zone: 'Europe/Paris' };
  const moved = step(paris, { type: 'ticks', grip: 'body', count: 4 });
  expect([clock(moved.start, 'Europe/Paris'), clock(moved.end, 'Europe/Paris')]).toMatchObject([
    { day: 28, hour: 0 },
    { day: 31, hour: 0 },
  ]);
  expect(moved.end - moved.start).toBe(3 * DAY + DAY / 24);
});

test('a drag falls on an event’s edge within reach, and on a tick beyond it', () => {
  const snap = { edges: [at('2023-11-03T21:30Z'), at('2023-11-20T05:15Z')], reach: DAY / 2 };
  expect(did({ type: 'drag', grip: 'from', to: at('2023-11-04T01:00Z'), snap })).toEqual(['11-03T21:30', '11-15']);
  expect(did({ type: 'drag', grip: 'to', to: at('2023-11-19T22:00Z'), snap })).toEqual(['11-09', '11-20T05:15']);
  expect(did({ type: 'drag', grip: 'from', to: at('2023-11-05T01:00Z'), snap })).toEqual(['11-05', '11-15']);
  expect(did({ type: 'drag', grip: 'from', to: at('2023-11-20T05:15Z'), snap })).toEqual(['11-14', '11-15']);
});

test('a step takes the whole window, so that it ends where an event does', () => {
  expect(did({ type: 'stop', at: at('2023-11-20T06:00Z') })).toEqual(['11-14T06:00', '11-20T06:00']);
  expect(did({ type: 'stop', at: at('2023-08-03') })).toEqual(['08-01', '08-03']);
  expect(did({ type: 'stop', at: at('2024-02-03') })).toEqual(['12-26', '01-01']);
});

test('presets: the last day, an instant; since is the end of the axis', () => {
  expect(did({ type: 'last', ms: DAY })).toEqual(['11-14', '11-15']);
  expect(did({ type: 'last', ms: 90 * DAY })).toEqual(['11-09', '11-15']);
  expect(did({ type: 'instant' })).toEqual(['11-14', '11-15']);
});
