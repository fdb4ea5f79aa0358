import { beforeEach, expect, test } from 'vitest';
import type { EventId } from '../../src/domain/event';
import type { PlaceId } from '../../src/domain/place';
import { type Instant, readWhen } from '../../src/domain/when';
import { whenInWords } from '../../src/i18n/dates';
import { MESSAGES } from '../../src/i18n/messages';
import * as actions from '../../src/state/actions';
import { answer } from '../../src/state/answer';
import { silences } from '../../src/state/axis';
import { INITIAL } from '../../src/state/initial';
import { holderLanes } from '../../src/state/lanes';
import { lastReport } from '../../src/state/reach';
import { addStory, reading, readStep } from '../../src/state/reading';
import { holdings, knownBy, knownEvents, perhapsEvents, relatedEvents } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import * as time from '../../src/state/time-actions';
import { holdingText } from '../../src/ui/holding-text';
import { answerMoment, holdingSentence } from '../../src/ui/page/answer-text';
import { SHIPPED } from '../fixtures/shipped';
import { SEED } from '../fixtures/stories';

const at = (text: string): Instant => {
  const read = readWhen(text, 'UTC');
  if (!read.ok) throw new Error(text);
  return read.value.start;
};
const know = (text: string | undefined): void => actions.changeView({ ...store.getState().view, known: text === undefined ? undefined : at(text) });
const known = () => new Map(knownEvents(store.getState()).map(({ event, assessment }) => [event.id as string, assessment]));

beforeEach(() => {
  store.setState(INITIAL, true);
  actions.addDataset(SHIPPED, []);
});

test('an earlier clock never shows a claim that a later one lacks; corrected ones stay, struck through', () => {
  let before = new Set<string>();
  for (const clock of [
    '2023-09-01T00:00Z',
    '2023-10-06T12:00Z',
    '2023-10-08T00:00Z',
    '2023-11-10T12:00Z',
    '2023-11-11T18:00Z',
    '2023-11-11T21:44Z',
    '2023-11-14T12:00Z',
    '2024-02-01T00:00Z',
    undefined,
  ]) {
    know(clock);
    const shown = new Set([...known().values()].flatMap(({ standing, corrected }) => [...standing, ...corrected].map(({ id }) => id as string)));
    for (const id of before) expect(shown).toContain(id);
    expect(shown.size).toBeGreaterThan(before.size);
    before = shown;
  }
});

test('11 November: at 21:44 UTC the fighting is known, at 18:00 perhaps; the capture of the 14th is not known at either', () => {
  know('2023-11-11T18:00Z');
  expect(known().has('fighting-near-kidal')).toBe(false);
  expect(perhapsEvents(store.getState()).map(({ id }) => id)).toContain('fighting-near-kidal');
  expect(known().has('army-takes-kidal')).toBe(false);
  know('2023-11-11T21:44Z');
  expect(known().get('fighting-near-kidal')?.standing.length).toBeGreaterThan(0);
  expect(perhapsEvents(store.getState()).map(({ id }) => id)).not.toContain('fighting-near-kidal');
  expect(known().has('army-takes-kidal')).toBe(false);
});

test('holders follow the clock: before the capture was reported the town is the CSP’s', () => {
  know('2023-11-13T12:00Z');
  expect(holdings(store.getState()).get('kidal' as PlaceId)).toMatchObject({ holder: 'csp', before: undefined });
});

test('with the clock open nothing is perhaps', () => {
  know(undefined);
  expect(perhapsEvents(store.getState())).toEqual([]);
  expect(known().size).toBe(SHIPPED.events.length);
});

const words = (id: string): string | undefined => {
  const found = knownEvents(store.getState()).find(({ event }) => event.id === id)?.event;
  return found && whenInWords(found.when, SHIPPED.timeZone, 'en');
};
const looking = (from: string, to: string): void => {
  actions.commitSpan({ start: at(from), end: (at(to) + 86_400_000) as Instant });
};
const sentence = (): string => {
  const found = answer(store.getState());
  if (!found) throw new Error('no answer');
  return `${answerMoment(found.end, knownBy(store.getState()), SHIPPED, 'en')}: ${holdingSentence(found, SHIPPED, 'en', 'long')}`;
};

test('an end is known once a report that states it is: until then the interval is open', () => {
  know('2023-11-11T18:00Z');
  expect(words('csp-holds-kidal')).toBe('from 14 October 2023, end not known');
  expect(words('phones-still-cut-kidal')).toBe('from 10 November 2023, end not known');
  // over by then, and still nobody has said so
  know('2023-11-14T12:00Z');
  expect(words('csp-holds-kidal')).toBe('from 14 October 2023, end not known');
  know('2023-11-14T23:59Z');
  expect(words('csp-holds-kidal')).toBe('14 October to 13 November 2023');
  know(undefined);
  expect(words('csp-holds-kidal')).toBe('14 October to 13 November 2023');
});

test('what is drawn of holders and silences ends at the clock', () => {
  know('2023-11-11T18:00Z');
  actions.select({ type: 'place', id: 'kidal' as PlaceId });
  const after = at('2023-11-11T18:01Z');
  expect(holderLanes(store.getState())[0]?.bands.at(-1)).toMatchObject({ end: after, holder: { holder: 'csp' } });
  expect(silences(store.getState()).at(-1)?.end).toBe(after);
});

test('a holder bears the name of its time, and the year is told where the window spans several', () => {
  looking('2023-11-09', '2025-12-31');
  expect(sentence()).toContain('since 14 November 2023');
  expect(sentence()).toContain('by the CSP');
  expect(sentence()).not.toMatch(/FLA|CSP-DPA/);
  const kidal = holdings(store.getState()).get('kidal' as PlaceId);
  expect(holdingText(kidal, SHIPPED, 'en', MESSAGES.en)).toContain('held by the CSP,');
});

test('no headline speaks past the last report', () => {
  looking('2023-11-09', '2025-12-31');
  expect(answer(store.getState())?.end).toBe(lastReport(SHIPPED));
  know('2023-11-11T18:00Z');
  expect(sentence()).toContain('18:00 on 11 November 2023');
  time.knowAt(at('2025-12-30'));
  expect(knownBy(store.getState())).toBe((lastReport(SHIPPED) ?? 0) - 60_000);
});

test('an event that refers to one not yet known keeps that to itself', () => {
  const told = () => relatedEvents(store.getState()).map(({ event }) => event.id as string);
  const [first] = SHIPPED.events.filter(({ id, relates }) => id === 'csp-leaves-kidal' || relates.includes('army-takes-kidal' as EventId));
  if (!first) throw new Error('nothing refers to the capture');
  actions.select({ type: 'event', id: first.id });
  know(undefined);
  expect(told()).toEqual(first.relates);
  know('2023-11-13T12:00Z');
  expect(told()).not.toContain('army-takes-kidal');
});

test('a step of a reading keeps its words from a clock that stands before the one by which it is told', () => {
  addStory(SEED, []);
  readStep(SEED.id, 1);
  const told = knownBy(store.getState()) ?? (0 as Instant);
  expect(reading(store.getState())?.early).toBe(false);
  time.knowAt((told - 60_000) as Instant);
  expect(reading(store.getState())?.early).toBe(true);
});
