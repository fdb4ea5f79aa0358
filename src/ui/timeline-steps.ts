import type { Instant, Span } from '../domain/when';
import { instantInWords, spanInWords } from '../i18n/dates';
import { MESSAGES } from '../i18n/messages';
import { TIMELINE_WORDS } from '../i18n/timeline-words';
import { commitSpan, showStretch } from '../state/actions';
import { shownZone, turn } from '../state/axis';
import { activeSpan, considered, counts, knownBy, shownSpan, wholeExtent } from '../state/selectors';
import { store } from '../state/store';
import { knowAt } from '../state/time-actions';
import { type BrushInput, step } from '../timeline/brush';
import { grain } from '../timeline/grain';
import { stopAfter, stopBefore, stops } from '../timeline/stops';
import { revealing } from '../timeline/zoom';
import type { PlayedClock } from './use-playback';

/** Takes the window, or the second clock, to the next event or change of support; answers one sentence on what that was. */
export function stepTo(clock: PlayedClock, direction: 1 | -1): string {
  return clock === 'reported' ? stepClock(direction) : stepWindow(direction);
}

function stepWindow(direction: 1 | -1): string {
  const state = store.getState();
  const { end } = activeSpan(state);
  const ordered = stops(considered(state).map(({ event }) => event.when));
  const at = direction > 0 ? stopAfter(ordered, end) : stopBefore(ordered, end);
  if (at === undefined || at > wholeExtent(state).end) return words().noMore;
  moveWindow({ type: 'stop', at });
  return windowSentence();
}

function stepClock(direction: 1 | -1): string {
  const state = store.getState();
  const found = turn(state, knownBy(state) ?? (Number.POSITIVE_INFINITY as Instant), direction);
  if (!found) return words().noMore;
  const { language } = state.view;
  knowAt(found.at);
  reveal({ start: found.at, end: found.at });
  const support = found.support ? MESSAGES[language].support[found.support] : words().unknownYet;
  return words().turned(instantInWords(found.at, shownZone(state), language, 'minute', 'short'), found.event.title[language], support);
}

/** One move of the window over the whole extent, also beyond what the axis shows, which follows. */
export function moveWindow(input: BrushInput): void {
  const state = store.getState();
  const span = activeSpan(state);
  setWindow(step({ span, shown: wholeExtent(state), grain: grain(shownSpan(state)), zone: shownZone(state) }, input));
}

export function setWindow(span: Span): void {
  commitSpan(span);
  const { view } = store.getState();
  reveal(view.mode === 'up-to' ? { start: span.end, end: span.end } : span);
}

/** The axis moves on if what happened is not on it. */
export function reveal(span: Span): void {
  const state = store.getState();
  const shown = shownSpan(state);
  const found = revealing(shown, span, wholeExtent(state));
  if (found !== shown) showStretch(found);
}

/** The window and its events in a sentence. */
export function windowSentence(): string {
  const state = store.getState();
  const { certain, possible } = counts(state);
  return words().stepped(spanInWords(activeSpan(state), shownZone(state), state.view.language, 'long'), words().counts(certain, possible));
}

function words() {
  return TIMELINE_WORDS[store.getState().view.language];
}
