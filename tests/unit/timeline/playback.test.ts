import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/when';
import { type Playback, playback, position, SPEEDS, speedFor, step } from '../../../src/timeline/playback';
import { at, DAY, HOUR, MINUTE, span } from './times';

const RANGE = span('2023-08-01', '2024-01-01');
const inRange = fc.integer({ min: RANGE.start, max: RANGE.end - 1 }).map((t) => t as Instant);
const stops = fc.array(inRange, { maxLength: 12 }).map((found) => found.sort((a, b) => a - b));
const plan = fc.record({
  from: inRange,
  range: fc.constant(RANGE),
  // ms of the story a ms: from a minute to 100 days a second
  speed: fc.integer({ min: 60, max: 8_640_000 }),
  most: fc.constant(Number.POSITIVE_INFINITY),
  loop: fc.boolean(),
  busy: fc.option(fc.record({ stops, around: fc.integer({ min: MINUTE, max: 20 * DAY }) }), { nil: undefined }),
});
const ms = fc.integer({ min: 0, max: 5000 });
const played = (state: Playback, elapsed: number): Playback => step(state, { type: 'elapsed', ms: elapsed });

test('n steps of elapsed time are one step of their sum', () => {
  fc.assert(
    fc.property(plan, fc.array(ms, { maxLength: 10 }), (given, steps) => {
      const begun = playback(given);
      const sum = steps.reduce((total, each) => total + each, 0);
      expect(position(steps.reduce(played, begun))).toEqual(position(played(begun, sum)));
    }),
  );
});

test('play stays in its range; without loop it goes forward until it ends', () => {
  fc.assert(
    fc.property(plan, fc.array(ms, { minLength: 1, maxLength: 20 }), (given, steps) => {
      let state = playback(given);
      let before = position(state).at;
      for (const each of steps) {
        state = played(state, each);
        const { at: now, ended } = position(state);
        if (given.busy && given.busy.stops.length === 0) return;
        expect(now).toBeGreaterThanOrEqual(RANGE.start);
        expect(now).toBeLessThanOrEqual(RANGE.end);
        if (!given.loop) expect(now).toBeGreaterThanOrEqual(before);
        if (given.loop) expect(ended).toBe(false);
        before = now;
      }
    }),
  );
});

test('where nothing happens for long is skipped: play is never farther from a stop than asked', () => {
  fc.assert(
    fc.property(plan, ms, (given, elapsed) => {
      fc.pre(given.busy !== undefined && given.busy.stops.length > 0);
      const { at: now } = position(played(playback(given), elapsed));
      expect(Math.min(...given.busy!.stops.map((stop) => Math.abs(stop - now)))).toBeLessThanOrEqual(given.busy!.around);
    }),
  );
});

const when = (state: Playback) => new Date(position(state).at).toISOString().slice(5, 16);
const DAILY = { from: at('2023-11-09'), range: RANGE, speed: DAY / 1000, most: Number.POSITIVE_INFINITY, loop: false, busy: undefined };

test('a day a second', () => {
  expect(when(played(playback(DAILY), 1500))).toBe('11-10T12:00');
  expect(position(played(playback(DAILY), 60_000))).toEqual({ at: RANGE.end, left: 0, ended: true });
});

test('at the end it begins anew from the start of the range', () => {
  const looping = playback({ ...DAILY, loop: true });
  expect(when(played(looping, 53_000 + 2000))).toBe('08-03T00:00');
  expect(when(played(looping, 53_000 + 153_000 + 2000))).toBe('08-03T00:00');
});

test('begun at the end it plays all of the range', () => {
  expect(when(playback({ ...DAILY, from: RANGE.end }))).toBe('08-01T00:00');
});

test('with less motion: one tick at a time, and a gap is one step', () => {
  const hourly = { type: 'tick', grain: { unit: 'hour', count: 6 }, zone: 'Africa/Bamako' } as const;
  const busy = { stops: [at('2023-11-09'), at('2023-12-01')], around: 8 * HOUR };
  const seen: string[] = [];
  let state = playback({ ...DAILY, busy });
  while (!position(state).ended) {
    seen.push(when(state));
    state = step(state, hourly);
  }
  expect(seen).toEqual(['11-09T00:00', '11-09T06:00', '11-30T16:00', '11-30T18:00', '12-01T00:00', '12-01T06:00']);
});

test('a window that slides passes no moment unseen: no step, of a frame or a tick, is longer than it', () => {
  fc.assert(
    fc.property(plan, fc.integer({ min: MINUTE, max: 40 * DAY }), fc.array(fc.oneof(ms, fc.constant(undefined)), { maxLength: 20 }), (given, most, steps) => {
      let state = playback({ ...given, most, loop: false, busy: undefined });
      for (const each of steps) {
        const { at: before } = position(state);
        state = each === undefined ? step(state, { type: 'tick', grain: { unit: 'month', count: 1 }, zone: 'Africa/Bamako' }) : played(state, each);
        expect(position(state).at - before).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test('the speed: the slowest at which it is told in half a minute', () => {
  expect([6 * HOUR, 6 * DAY, 153 * DAY, 14 * 365 * DAY].map((length) => SPEEDS.indexOf(speedFor(length) as never))).toEqual([0, 1, 3, 5]);
  for (const length of [HOUR, 6 * DAY, 153 * DAY]) expect((length * 1000) / speedFor(length)).toBeLessThanOrEqual(30_000);
});
