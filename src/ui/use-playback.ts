import { useEffect, useRef, useState } from 'react';
import type { Instant, Span } from '../domain/when';
import { cancelPreview, commitSpan, previewSpan } from '../state/actions';
import { publications, shownZone } from '../state/axis';
import { activeSpan, considered, dataset, knownBy, shownSpan, wholeExtent } from '../state/selectors';
import type { State } from '../state/state';
import { store } from '../state/store';
import { cancelKnown, knowAt, previewKnown } from '../state/time-actions';
import { shortest } from '../timeline/calendar';
import { grain } from '../timeline/grain';
import { type Playback, type PlaybackInput, playback, position, SPEEDS, speedFor, step } from '../timeline/playback';
import { stopBefore, stops } from '../timeline/stops';

/** Which clock moves: that of the events, or that of the reports. */
export type PlayedClock = 'happened' | 'reported';

export interface PlaySettings {
  /** ms of the story that pass in a second; undefined: by the length of what is played. */
  readonly speed: number | undefined;
  readonly skip: boolean;
  readonly loop: boolean;
  readonly clock: PlayedClock;
}

export const PLAY: PlaySettings = { speed: undefined, skip: false, loop: false, clock: 'happened' };

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1000;

/** What is played: a window that grows from its start, one that slides, or the second clock. */
interface Plan {
  readonly window: (at: Instant) => Span;
  readonly from: Instant;
  readonly range: Span;
  readonly most: number;
}

interface Played {
  readonly playing: boolean;
  /** ms of the story in a second, while it plays. */
  readonly speed: number;
  readonly toggle: () => void;
  /** Ends play where it has come to; nothing where it rests. */
  readonly pause: () => void;
}

/** Play and pause. Play previews, pause commits; whatever else moves the window, the axis or the clock ends play. With reduced motion it goes a tick a second. */
export function usePlayback(settings: PlaySettings): Played {
  const [playing, setPlaying] = useState(false);
  const [fallback, setFallback] = useState<number>(SPEEDS[0]);
  const stop = useRef<() => void>(undefined);
  const story = useRef<{ readonly whole: Span; readonly at: Instant }>(undefined);
  const speed = settings.speed ?? fallback;
  const paced = useRef(speed);
  paced.current = speed;

  function start(): void {
    const began = store.getState();
    const reported = settings.clock === 'reported';
    const told = reported ? undefined : toldStretch(began, story.current);
    const plan = reported ? clockPlan(began) : told ? growing(began, told) : sliding(began);
    const chosen = settings.speed ?? speedFor(plan.range.end - plan.range.start);
    setFallback(chosen);
    paced.current = chosen;
    const { loop, skip } = settings;
    const busy = skip ? { stops: reported ? publications(began) : happenings(began), around: shortest(grain(shownSpan(began))) } : undefined;
    let state: Playback = playback({ from: plan.from, range: plan.range, speed: chosen / SECOND, most: plan.most, loop, busy });
    let drawn: Instant | undefined;
    let frame = 0;
    let last: number | undefined;

    const draw = (at: Instant): void => {
      drawn = at;
      if (reported) previewKnown(at);
      else previewSpan(plan.window(at));
    };
    const advance = (input: PlaybackInput): void => {
      state = step({ ...state, speed: paced.current / SECOND }, input);
      const { at, ended } = position(state);
      // whole hours where hours rush by: minutes would only flicker
      const unit = paced.current >= 4 * HOUR && (plan.most === Number.POSITIVE_INFINITY || plan.most % HOUR === 0) ? HOUR : MINUTE;
      draw(ended ? at : ((Math.round(at / unit) * unit) as Instant));
      if (ended) end();
    };
    const run = (now: number): void => {
      frame = requestAnimationFrame(run);
      if (last !== undefined) advance({ type: 'elapsed', ms: now - last });
      last = now;
    };
    const tick = { type: 'tick', grain: grain(shownSpan(began)), zone: shownZone(began) } as const;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const ticking = still ? setInterval(() => advance(tick), SECOND) : undefined;
    const hidden = (): void => (document.hidden ? end() : undefined);
    const unsubscribe = store.subscribe((now, before) => {
      const moved = now.view.span !== before.view.span || now.view.mode !== before.view.mode || now.view.known !== before.view.known;
      if (!moved && now.live.shown === before.live.shown) return;
      if (moved) drawn = undefined;
      end();
    });
    const end = (): void => {
      if (stop.current !== end) return;
      stop.current = undefined;
      unsubscribe();
      document.removeEventListener('visibilitychange', hidden);
      cancelAnimationFrame(frame);
      clearInterval(ticking);
      if (drawn !== undefined) {
        if (reported) knowAt(drawn);
        else commitSpan(plan.window(drawn));
        story.current = told && { whole: told, at: drawn };
      } else if (reported) cancelKnown();
      else cancelPreview();
      setPlaying(false);
    };

    stop.current = end;
    document.addEventListener('visibilitychange', hidden);
    draw(position(state).at);
    if (!still) frame = requestAnimationFrame(run);
    setPlaying(true);
  }

  useEffect(() => {
    const leave = (): void => {
      stop.current?.();
      cancelPreview();
      cancelKnown();
    };
    return leave;
  }, []);

  const pause = (): void => stop.current?.();
  return { playing, speed, toggle: () => (stop.current ? pause() : start()), pause };
}

/** The stretch whose story is told: the window is all of it, or was paused on the way. */
function toldStretch(state: State, paused: { readonly whole: Span; readonly at: Instant } | undefined): Span | undefined {
  const data = dataset(state);
  if (!data || state.view.mode !== 'window') return undefined;
  const { start, end } = activeSpan(state);
  if (paused && start === paused.whole.start && end === paused.at) return paused.whole;
  return [data.opening.span, ...data.stretches].find((stretch) => stretch.start === start && stretch.end === end);
}

/** Everything up to an instant that moves on, from the start of the stretch to its last event. */
function growing(state: State, { start, end }: Span): Plan {
  const least = Math.min(start + HOUR, end) as Instant;
  const range = { start: least, end: lastHappening(state, { start: least, end }) };
  return { window: (at) => ({ start, end: at }), from: activeSpan(state).end, range, most: Number.POSITIVE_INFINITY };
}

/** The window moves along the axis as it is; in up-to mode its end alone. */
function sliding(state: State): Plan {
  const span = activeSpan(state);
  const shown = shownSpan(state);
  const extent = wholeExtent(state);
  const upTo = state.view.mode === 'up-to';
  const length = upTo ? 0 : span.end - span.start;
  // the window's end plays, so a whole window stands at the start of the range
  const start = Math.min(shown.start + length, shown.end - MINUTE) as Instant;
  const window = (end: Instant): Span => ({ start: upTo ? extent.start : (Math.max(extent.start, end - length) as Instant), end });
  const range = { start, end: lastHappening(state, { start, end: shown.end }) };
  return { window, from: span.end, range, most: upTo ? Number.POSITIVE_INFINITY : length };
}

function clockPlan(state: State): Plan {
  const shown = shownSpan(state);
  return { window: () => shown, from: knownBy(state) ?? shown.end, range: shown, most: Number.POSITIVE_INFINITY };
}

function happenings(state: State): readonly Instant[] {
  return stops(considered(state).map(({ event }) => event.when));
}

/** Where the last event of a span ends; where there is none, its end. */
function lastHappening(state: State, { start, end }: Span): Instant {
  const last = stopBefore(happenings(state), (end + 1) as Instant);
  return last !== undefined && last > start ? last : end;
}
