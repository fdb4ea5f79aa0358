import { useEffect, useRef, useState } from 'react';
import type { Instant, Span } from '../domain/when';
import { cancelPreview, commitSpan, previewSpan } from '../state/actions';
import { publications, shownZone } from '../state/axis';
import { activeSpan, considered, knownBy, shownSpan, wholeExtent } from '../state/selectors';
import { store } from '../state/store';
import { cancelKnown, knowAt, previewKnown } from '../state/time-actions';
import { shortest } from '../timeline/calendar';
import { grain } from '../timeline/grain';
import { type Playback, type PlaybackInput, playback, position, step } from '../timeline/playback';
import { stops } from '../timeline/stops';

/** Which clock moves: that of the events, or that of the reports. */
export type PlayedClock = 'happened' | 'reported';

export interface PlaySettings {
  /** So many hours or days of the story in a second. */
  readonly speed: number;
  readonly unit: 'hours' | 'days';
  readonly skip: boolean;
  readonly loop: boolean;
  readonly clock: PlayedClock;
}

export const PLAY: PlaySettings = { speed: 1, unit: 'days', skip: false, loop: false, clock: 'happened' };

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1000;

/** Play and pause. Play previews, pause commits; whatever else moves the window, the axis or the clock ends play. With reduced motion it goes a tick a second. */
export function usePlayback(settings: PlaySettings): { readonly playing: boolean; readonly toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const chosen = useRef(settings);
  chosen.current = settings;

  useEffect(() => {
    if (!playing) return;
    const { clock } = chosen.current;
    const began = store.getState();
    const span = activeSpan(began);
    const extent = wholeExtent(began);
    const shown = shownSpan(began);
    const zone = shownZone(began);
    let state = planned(chosen.current, span);
    let drawn: Instant | undefined;
    let stopped = false;

    const draw = (at: Instant): void => {
      drawn = at;
      if (clock === 'reported') previewKnown(at);
      else previewSpan(windowAt(at, span, extent));
    };
    const end = (): void => setPlaying(false);
    const advance = (input: PlaybackInput): void => {
      state = step(state, input);
      const { at, ended } = position(state);
      // whole hours where hours rush by: minutes would only flicker
      const unit = state.speed * SECOND >= 4 * HOUR ? HOUR : MINUTE;
      draw(ended ? at : ((Math.round(at / unit) * unit) as Instant));
      if (ended) end();
    };

    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let frame = 0;
    let last: number | undefined;
    const run = (now: number): void => {
      if (last !== undefined) advance({ type: 'elapsed', ms: now - last });
      last = now;
      if (!stopped) frame = requestAnimationFrame(run);
    };
    const ticking = still ? setInterval(() => advance({ type: 'tick', grain: grain(shown), zone }), SECOND) : undefined;
    draw(position(state).at);
    if (!still) frame = requestAnimationFrame(run);
    const hidden = (): void => (document.hidden ? end() : undefined);
    document.addEventListener('visibilitychange', hidden);
    const unsubscribe = store.subscribe((now, before) => {
      const moved = now.view.span !== before.view.span || now.view.mode !== before.view.mode || now.view.known !== before.view.known;
      if (!moved && now.live.shown === before.live.shown) return;
      if (moved) drawn = undefined;
      end();
    });
    return () => {
      stopped = true;
      unsubscribe();
      document.removeEventListener('visibilitychange', hidden);
      cancelAnimationFrame(frame);
      clearInterval(ticking);
      if (drawn === undefined) return;
      if (clock === 'reported') knowAt(drawn);
      else commitSpan(windowAt(drawn, span, extent));
    };
  }, [playing]);

  useEffect(() => {
    const leave = (): void => {
      cancelPreview();
      cancelKnown();
    };
    return leave;
  }, []);

  return { playing, toggle: () => setPlaying((now) => !now) };
}

/** Play over the shown stretch, from where the clock stands. */
function planned({ speed, unit, skip, loop, clock }: PlaySettings, span: Span): Playback {
  const state = store.getState();
  const shown = shownSpan(state);
  const reported = clock === 'reported';
  const length = state.view.mode === 'up-to' ? 0 : span.end - span.start;
  // the window's end plays, so a whole window stands at the start of the range
  const range = reported ? shown : { start: Math.min(shown.start + length, shown.end - MINUTE) as Instant, end: shown.end };
  const happening = (): readonly Instant[] => stops(considered(state).map(({ event }) => event.when));
  return playback({
    from: reported ? (knownBy(state) ?? shown.end) : span.end,
    range,
    speed: (speed * (unit === 'hours' ? HOUR : 24 * HOUR)) / SECOND,
    loop,
    busy: skip ? { stops: reported ? publications(state) : happening(), around: shortest(grain(shown)) } : undefined,
  });
}

function windowAt(end: Instant, span: Span, extent: Span): Span {
  if (store.getState().view.mode === 'up-to') return { start: extent.start, end };
  return { start: Math.max(extent.start, end - (span.end - span.start)) as Instant, end };
}
