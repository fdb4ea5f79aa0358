import type { Instant, Span } from '../domain/when';
import { next, type Step } from './calendar';

/** A way through time and how far along it play has come. */
export interface Playback {
  /** From where play began to the end of the range; the stretches that are left out lie between them. */
  readonly first: readonly Span[];
  /** The whole way, gone again and again; empty: play ends with the first. */
  readonly again: readonly Span[];
  /** ms of the story that pass in one ms. */
  readonly speed: number;
  /** ms of the story that one step passes at most, however late the frame. */
  readonly most: number;
  /** ms of the story gone along the way. */
  readonly gone: number;
}

export type PlaybackInput =
  /** Real time, ms. */
  | { readonly type: 'elapsed'; readonly ms: number }
  /** One tick of the axis, for readers who asked for less motion. */
  | { readonly type: 'tick'; readonly grain: Step; readonly zone: string };

export interface PlaybackPlan {
  readonly from: Instant;
  /** What is played, again from its start if it loops. */
  readonly range: Span;
  readonly speed: number;
  /** ms that one step passes at most: the length of a window that slides, so that each moment is in some frame. */
  readonly most: number;
  readonly loop: boolean;
  /** When something happens, in order, and how long before and after it play goes through; undefined: nothing is skipped. */
  readonly busy: { readonly stops: readonly Instant[]; readonly around: number } | undefined;
}

/** Play from an instant to the end of the range; from its start where nothing is left. */
export function playback({ from, range, speed, most, loop, busy }: PlaybackPlan): Playback {
  const way = (start: number): readonly Span[] => {
    const whole = { start: start as Instant, end: range.end };
    return busy ? busyStretches(whole, busy.stops, busy.around) : [whole];
  };
  const all = way(range.start);
  const rest = from >= range.start && from < range.end ? way(from) : all;
  const first = rest.length > 0 ? rest : all;
  return { first, again: loop ? all : [], speed, most, gone: 0 };
}

/** Play after one input. Elapsed time adds up: n steps of a second are one step of n seconds, unless that is more than a step may pass. */
export function step(state: Playback, input: PlaybackInput): Playback {
  switch (input.type) {
    case 'elapsed':
      return { ...state, gone: state.gone + Math.min(state.most, input.ms * state.speed) };
    case 'tick': {
      const { at, left } = position(state);
      return { ...state, gone: state.gone + Math.min(left, state.most, next(at, input.grain, input.zone) - at) };
    }
  }
}

export interface Position {
  readonly at: Instant;
  /** ms to the next gap or the end. */
  readonly left: number;
  readonly ended: boolean;
}

/** Where play has come to. */
export function position({ first, again, gone }: Playback): Position {
  const once = lengthOf(first);
  if (gone < once) return along(first, gone);
  const round = lengthOf(again);
  if (round > 0) return along(again, (gone - once) % round);
  return { at: first.at(-1)?.end ?? (0 as Instant), left: 0, ended: true };
}

/** The parts of a span that lie around something that happens. */
function busyStretches(span: Span, stops: readonly Instant[], around: number): readonly Span[] {
  const found: { start: Instant; end: Instant }[] = [];
  for (const at of stops) {
    const start = Math.max(span.start, at - around) as Instant;
    const end = Math.min(span.end, at + around) as Instant;
    if (start >= end) continue;
    const last = found.at(-1);
    if (last && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

function along(way: readonly Span[], gone: number): Position {
  let rest = gone;
  for (const { start, end } of way) {
    const length = end - start;
    if (rest < length) return { at: Math.round(start + rest) as Instant, left: length - rest, ended: false };
    rest -= length;
  }
  return { at: way.at(-1)?.end ?? (0 as Instant), left: 0, ended: true };
}

function lengthOf(way: readonly Span[]): number {
  return way.reduce((sum, { start, end }) => sum + end - start, 0);
}

const HOUR = 3_600_000;

/** ms of the story in a second, to choose from: an hour, six hours, a day, a week, a month, a year. */
export const SPEEDS = [HOUR, 6 * HOUR, 24 * HOUR, 168 * HOUR, 720 * HOUR, 8760 * HOUR] as const;
/** s that play takes at most by itself. */
const PATIENCE = 30;

/** The slowest of them at which so many ms of the story are told while a reader still watches. */
export function speedFor(length: number): number {
  return SPEEDS.find((speed) => length / speed <= PATIENCE) ?? SPEEDS.at(-1)!;
}
