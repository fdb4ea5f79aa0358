import { beforeEach, expect, test } from 'vitest';
import type { PlaceId } from '../../src/domain/place';
import { type Instant, readWhen } from '../../src/domain/when';
import * as actions from '../../src/state/actions';
import { INITIAL } from '../../src/state/initial';
import { holdings, knownEvents, perhapsEvents } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import { SHIPPED } from '../fixtures/shipped';

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
