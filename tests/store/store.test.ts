import { beforeEach, expect, test } from 'vitest';
import type { ActorId } from '../../src/domain/actor';
import type { EventId } from '../../src/domain/event';
import type { PlaceId } from '../../src/domain/place';
import { presence, readWhen, type Span } from '../../src/domain/when';
import * as actions from '../../src/state/actions';
import { answer } from '../../src/state/answer';
import { INITIAL } from '../../src/state/initial';
import { aimRuler } from '../../src/state/map-actions';
import { aimedLeg, measurement } from '../../src/state/measuring';
import { activeSpan, considered, counts, dataset, holdings, legendCounts, selectedEvent, shownSpan, stacks, visibleEvents } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import { SHIPPED } from '../fixtures/shipped';

const now = () => store.getState();
const ids = () => visibleEvents(now()).map(({ event }) => event.id as string);

function span(from: string, to: string): Span {
  const [a, b] = [readWhen(from, 'UTC'), readWhen(to, 'UTC')];
  if (!a.ok || !b.ok) throw new Error(`${from} ${to}`);
  return { start: a.value.start, end: b.value.end };
}

beforeEach(() => {
  store.setState(INITIAL, true);
  actions.addDataset(SHIPPED, []);
});

test('it opens on the march, at about a third of the axis', () => {
  expect(activeSpan(now())).toEqual(span('2023-11-09', '2023-11-14'));
  expect(shownSpan(now())).toEqual(span('2023-11-01', '2023-11-20'));
  expect(ids()).toContain('fighting-near-kidal');
  expect(ids()).not.toContain('army-in-anefis');
});

test('a window narrows list and counts; an event exactly on its start is in', () => {
  actions.commitSpan(span('2023-11-11', '2023-11-11'));
  expect(ids()).toContain('fighting-near-kidal');
  const start = SHIPPED.events.find(({ id }) => id === 'fighting-near-kidal')?.when.start;
  expect(start).toBe(activeSpan(now()).start);
  actions.commitSpan(span('2023-11-12', '2023-11-12'));
  expect(ids()).not.toContain('fighting-near-kidal');
});

test('counts are those of the list, certain and possible apart', () => {
  for (const { event, presence: seen } of visibleEvents(now())) expect(seen).toBe(presence(event.when, activeSpan(now())));
  const { certain, possible } = counts(now());
  expect(certain + possible).toBe(ids().length);
  expect(possible).toBeGreaterThan(0);
});

test('a preview moves everything and commits nothing; cancelling it goes back', () => {
  const before = ids();
  actions.previewSpan(span('2023-10-07', '2023-10-07'));
  expect(ids()).toContain('army-in-anefis');
  expect(now().view.span).toBeUndefined();
  actions.cancelPreview();
  expect(ids()).toEqual(before);
});

test('the histogram’s events do not depend on the window', () => {
  const bars = () => considered(now()).map(({ event }) => event.id);
  const before = bars();
  actions.commitSpan(span('2023-10-02', '2023-10-03'));
  expect(bars()).toEqual(before);
});

test('filters narrow, add up and are cleared together', () => {
  actions.toggleKind('air-strike');
  expect(visibleEvents(now()).every(({ event }) => event.kind === 'air-strike')).toBe(true);
  actions.toggleKind('movement');
  expect(new Set(visibleEvents(now()).map(({ event }) => event.kind))).toEqual(new Set(['air-strike', 'movement']));
  actions.toggleActor('csp' as ActorId);
  expect(visibleEvents(now()).every(({ event }) => event.actors.some(({ id }) => id === 'csp'))).toBe(true);
  actions.clearFilters();
  actions.toggleDisputed();
  expect(ids()).toContain('phones-cut-kidal');
  expect(visibleEvents(now()).every(({ assessment }) => assessment.disputes.length > 0)).toBe(true);
  actions.clearFilters();
  actions.toggleSupport('one side only');
  expect(visibleEvents(now()).every(({ assessment }) => assessment.support === 'one side only')).toBe(true);
});

test('the legend counts what stands in the window, whatever is filtered', () => {
  const before = legendCounts(now());
  actions.toggleKind('air-strike');
  expect(legendCounts(now())).toBe(before);
  expect([...before.kinds.values()].reduce((a, b) => a + b, 0)).toBe(
    counts({ ...now(), view: { ...now().view, filter: INITIAL.view.filter } }).certain +
      counts({ ...now(), view: { ...now().view, filter: INITIAL.view.filter } }).possible,
  );
});

test('a mention is found in every spelling', () => {
  actions.chooseStretch(span('2023-08-01', '2023-12-31'));
  const found = ['Anefis', 'anéfis', 'Anefif'].map((query) => {
    actions.search(query);
    return ids().filter((id) => id === 'army-in-anefis');
  });
  expect(found).toEqual([['army-in-anefis'], ['army-in-anefis'], ['army-in-anefis']]);
  actions.search('no such thing anywhere');
  expect(ids()).toEqual([]);
});

test('only what lies in the map’s frame, if asked', () => {
  actions.reportBounds([-1, 15, 1, 17]);
  expect(ids()).toContain('fighting-near-kidal');
  actions.toggleInViewOnly();
  expect(ids()).not.toContain('fighting-near-kidal');
});

test('stacks gather the visible events that have a position', () => {
  const all = stacks(now());
  expect(all.flatMap(({ events }) => events).length).toBe(visibleEvents(now()).filter(({ event }) => event.at).length);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  actions.select({ type: 'event', id: 'phones-cut-kidal' as EventId });
  expect(
    stacks(now())
      .filter(({ selected }) => selected)
      .map(({ key }) => key),
  ).toEqual(['kidal']);
  expect(selectedEvent(now())?.event.id).toBe('phones-cut-kidal');
});

test('holders follow the window: the town changed hands on the 14th, the former holder is kept', () => {
  const kidal = () => holdings(now()).get('kidal' as PlaceId);
  expect(kidal()).toMatchObject({ holder: 'fama', before: { holder: 'csp' } });
  actions.commitSpan(span('2023-11-09', '2023-11-12'));
  expect(kidal()).toMatchObject({ holder: 'csp', value: 'held', before: undefined });
  expect(answer(now())).toMatchObject({ place: { id: 'kidal' }, holding: { holder: 'csp' } });
});

test('the ruler: anefis to kidal along the track, undone and redone', () => {
  const place = (id: string) => ({ type: 'place', place: id as PlaceId, at: SHIPPED.places.get(id as PlaceId)?.at ?? [0, 0] }) as const;
  actions.editRuler({ type: 'add', vertex: place('anefis') });
  actions.editRuler({ type: 'add', vertex: place('kidal'), leg: 'track' });
  expect(measurement(now()).total.km).toBeCloseTo(104.08, 1);
  expect(measurement(now()).legs[0]?.straightKm).toBeCloseTo(95.67, 1);
  actions.undoRuler();
  expect(now().view.ruler.vertices).toHaveLength(1);
  actions.redoRuler();
  expect(measurement(now()).total.km).toBeCloseTo(104.08, 1);
});

test('the ruler goes back and forth over many steps; a drag is one of them, a new edit ends the way forth', () => {
  const point = (lon: number) => ({ type: 'free', at: [lon, 18] }) as const;
  const states = [now().view.ruler];
  const edit = (input: Parameters<typeof actions.editRuler>[0]): void => {
    actions.editRuler(input);
    states.push(now().view.ruler);
  };
  edit({ type: 'add', vertex: point(0) });
  edit({ type: 'add', vertex: point(1) });
  edit({ type: 'insert', index: 1, vertex: point(0.5) });
  actions.dragRuler({ type: 'move', index: 1, vertex: point(0.6) });
  actions.dragRuler({ type: 'move', index: 1, vertex: point(0.7) });
  states[states.length - 1] = now().view.ruler;
  edit({ type: 'ring', ring: { centre: point(1), reach: { type: 'phrase', phrase: 'some 110 km' } } });
  edit({ type: 'pace', kmPerDay: 20 });
  edit({ type: 'finish' });
  edit({ type: 'remove', index: 0 });
  edit({ type: 'clear' });
  actions.editRuler({ type: 'clear' });
  for (const before of states.slice(0, -1).toReversed()) {
    actions.undoRuler();
    expect(now().view.ruler).toEqual(before);
  }
  actions.undoRuler();
  expect(now().view.ruler).toEqual(states[0]);
  for (const after of states.slice(1)) {
    actions.redoRuler();
    expect(now().view.ruler).toEqual(after);
  }
  for (const before of states.slice(0, -1).toReversed()) {
    actions.undoRuler();
    expect(now().view.ruler).toEqual(before);
  }
  for (const _ of states.slice(2)) actions.redoRuler();
  actions.editRuler({ type: 'resume' });
  const resumed = now().view.ruler;
  actions.redoRuler();
  expect(now().view.ruler).toBe(resumed);
});

test('the leg that a click would add is there while a line grows, and only then', () => {
  const point = (lon: number) => ({ type: 'free', at: [lon, 18] }) as const;
  aimRuler(point(1));
  expect(aimedLeg(now())).toBeUndefined();
  actions.chooseTool('measure');
  actions.editRuler({ type: 'add', vertex: point(0) });
  expect(aimedLeg(now())).toBeUndefined();
  aimRuler(point(1));
  expect(aimedLeg(now())?.km).toBeCloseTo(105.905, 2);
  actions.editRuler({ type: 'add', vertex: point(1) });
  expect(aimedLeg(now())).toBeUndefined();
  aimRuler(point(2));
  actions.editRuler({ type: 'finish' });
  expect(aimedLeg(now())).toBeUndefined();
});

test('an answer is the identical object while nothing it rests on changes', () => {
  const [before, held] = [visibleEvents(now()), holdings(now())];
  actions.hover({ type: 'place', id: 'kidal' as PlaceId });
  actions.prefer({ theme: 'dark' });
  expect(visibleEvents(now())).toBe(before);
  expect(holdings(now())).toBe(held);
  expect(dataset(now())).toBe(SHIPPED);
});
