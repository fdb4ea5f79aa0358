import { beforeEach, expect, test } from 'vitest';
import type { ActorId } from '../../src/domain/actor';
import type { EventId } from '../../src/domain/event';
import type { PlaceId } from '../../src/domain/place';
import { type Instant, presence, readWhen, type Span } from '../../src/domain/when';
import { distanceKm } from '../../src/measure/geodesy';
import * as actions from '../../src/state/actions';
import { answer } from '../../src/state/answer';
import { INITIAL } from '../../src/state/initial';
import { aimRuler } from '../../src/state/map-actions';
import { aimedLeg, measurement } from '../../src/state/measuring';
import { activeSpan, considered, counts, dataset, holdings, legendCounts, selectedEvent, shownSpan, stacks, visibleEvents } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import { DOZEN } from '../fixtures/dozen';
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
  actions.addDataset(DOZEN, []);
});

const IN_THE_WINDOW = [
  'army-holds-anefis',
  'wagner-present-at-aguelhok',
  'army-holds-aguelhok',
  'jnim-present-at-anefis',
  'csp-holds-kidal',
  'mine-some-day-in-november',
  'clash-at-kidal',
  'arrests-about-the-9th',
  'looting-within-a-kilometre',
  'phones-cut-at-kidal',
  'column-thirty-km-from-kidal',
  'attack-at-half-past-two',
  'protest-of-residents',
  'flight-from-the-region',
  'mutiny-in-the-camp',
  'statement-of-the-council',
  'army-holds-kidal',
];

test('it opens on the window of the data set, with the axis over all that it shows', () => {
  expect(activeSpan(now())).toEqual(span('2023-11-09', '2023-11-14'));
  expect(shownSpan(now())).toEqual(span('2023-08-01', '2023-12-31'));
  expect(ids().toSorted()).toEqual(IN_THE_WINDOW.toSorted());
});

test('the shipped data open on the march, at about a third of the axis', () => {
  store.setState(INITIAL, true);
  actions.addDataset(SHIPPED, []);
  expect(activeSpan(now())).toEqual(span('2023-11-09', '2023-11-14'));
  expect(shownSpan(now())).toEqual(span('2023-11-01', '2023-11-20'));
  expect(ids()).toContain('fighting-near-kidal');
  expect(ids()).not.toContain('army-in-anefis');
});

test('what ends where the window begins or begins where it ends is out; what begins with it is in', () => {
  const of = (id: string) => DOZEN.events.find((event) => event.id === id)?.when;
  expect(of('strike-on-the-eve')?.end).toBe(activeSpan(now()).start);
  expect(of('strike-the-day-after')?.start).toBe(activeSpan(now()).end);
  expect(of('clash-at-kidal')?.start).toBe(activeSpan(now()).start);
  expect(ids()).not.toContain('strike-on-the-eve');
  expect(ids()).not.toContain('strike-the-day-after');
  expect(ids()).toContain('clash-at-kidal');
  actions.commitSpan({ start: (activeSpan(now()).start - 1) as Instant, end: (activeSpan(now()).end + 1) as Instant });
  expect(ids()).toContain('strike-on-the-eve');
  expect(ids()).toContain('strike-the-day-after');
});

test('a window in which nothing happens is empty, and counts nothing', () => {
  actions.commitSpan(span('2023-08-01', '2023-08-31'));
  expect(ids()).toEqual([]);
  expect(counts(now())).toEqual({ certain: 0, possible: 0 });
  expect(stacks(now())).toEqual([]);
  expect(legendCounts(now()).kinds.size).toBe(0);
});

test('counts are those of the list, certain and possible apart', () => {
  for (const { event, presence: seen } of visibleEvents(now())) expect(seen).toBe(presence(event.when, activeSpan(now())));
  expect(counts(now())).toEqual({ certain: 15, possible: 2 });
});

test('a preview moves everything and commits nothing; cancelling it goes back', () => {
  const before = ids();
  actions.previewSpan(span('2023-11-08', '2023-11-08'));
  expect(ids()).toContain('strike-on-the-eve');
  expect(now().view.span).toBeUndefined();
  actions.cancelPreview();
  expect(ids()).toEqual(before);
});

test('the histogram’s events do not depend on the window', () => {
  const bars = () => considered(now()).map(({ event }) => event.id);
  const before = bars();
  actions.commitSpan(span('2023-11-02', '2023-11-03'));
  expect(bars()).toEqual(before);
});

test('filters narrow, add up and are cleared together', () => {
  actions.toggleKind('clash');
  expect(ids()).toEqual(['clash-at-kidal']);
  actions.toggleKind('movement');
  expect(ids()).toEqual(['clash-at-kidal', 'column-thirty-km-from-kidal']);
  actions.toggleActor('csp' as ActorId);
  expect(ids()).toEqual(['clash-at-kidal']);
  actions.clearFilters();
  expect(ids().length).toBe(IN_THE_WINDOW.length);
  actions.toggleDisputed();
  expect(ids()).toEqual(['clash-at-kidal', 'phones-cut-at-kidal']);
  actions.clearFilters();
  actions.toggleSupport('one side only');
  expect(ids().toSorted()).toEqual([
    'army-holds-anefis',
    'column-thirty-km-from-kidal',
    'looting-within-a-kilometre',
    'mutiny-in-the-camp',
    'protest-of-residents',
  ]);
});

test('"who says it" finds those who say so, never who denies it; an outlet is found by either', () => {
  actions.toggleSpeaker('fama' as ActorId);
  expect(ids()).not.toContain('clash-at-kidal');
  expect(ids()).toContain('column-thirty-km-from-kidal');
  expect(legendCounts(now()).speakers.get('fama' as ActorId)).toBe(ids().length);
  actions.clearFilters();
  actions.toggleSpeaker('csp' as ActorId);
  expect(ids()).toContain('clash-at-kidal');
  // who confirms says so too
  expect(ids()).toContain('army-holds-kidal');
  expect(legendCounts(now()).speakers.get('csp' as ActorId)).toBe(ids().length);
  actions.clearFilters();
  actions.toggleOutlet('RFI');
  expect(ids()).toContain('clash-at-kidal');
  expect(ids()).not.toContain('column-thirty-km-from-kidal');
  expect(legendCounts(now()).outlets.get('RFI')).toBe(ids().length);
});

test('the legend counts what stands in the window, whatever is filtered', () => {
  const before = legendCounts(now());
  actions.toggleKind('clash');
  expect(legendCounts(now())).toBe(before);
  expect([...before.kinds.values()].reduce((a, b) => a + b, 0)).toBe(
    counts({ ...now(), view: { ...now().view, filter: INITIAL.view.filter } }).certain +
      counts({ ...now(), view: { ...now().view, filter: INITIAL.view.filter } }).possible,
  );
});

test('a mention is found in every spelling', () => {
  const found = ['Anefis', 'anéfis', 'Anefif'].map((query) => {
    actions.search(query);
    return ids().filter((id) => id === 'army-holds-anefis');
  });
  expect(found).toEqual([['army-holds-anefis'], ['army-holds-anefis'], ['army-holds-anefis']]);
  actions.search('no such thing anywhere');
  expect(ids()).toEqual([]);
});

test('only what lies in the map’s frame, if asked', () => {
  actions.reportBounds([0, 17, 1, 18.2]);
  expect(ids()).toContain('clash-at-kidal');
  actions.toggleInViewOnly();
  expect(ids().toSorted()).toEqual(['army-holds-anefis', 'jnim-present-at-anefis', 'looting-within-a-kilometre']);
});

test('stacks gather the visible events that have a position', () => {
  const all = stacks(now());
  expect(all.flatMap(({ events }) => events).length).toBe(IN_THE_WINDOW.length - 1);
  expect(all.flatMap(({ events }) => events).map(({ event }) => event.id)).not.toContain('statement-of-the-council');
  expect(new Map(all.map(({ key, events }) => [key, events.length]))).toEqual(
    new Map([
      ['anefis', 3],
      ['aguelhok', 2],
      ['kidal', 9],
      ['tessalit', 1],
      ['kidal-region', 1],
    ]),
  );
  actions.select({ type: 'event', id: 'phones-cut-at-kidal' as EventId });
  expect(
    stacks(now())
      .filter(({ selected }) => selected)
      .map(({ key }) => key),
  ).toEqual(['kidal']);
  expect(selectedEvent(now())?.event.id).toBe('phones-cut-at-kidal');
});

test('holders follow the window: the town changed hands on the 14th, the former holder is kept', () => {
  const kidal = () => holdings(now()).get('kidal' as PlaceId);
  expect(kidal()).toMatchObject({ holder: 'fama', before: { holder: 'csp' } });
  actions.commitSpan(span('2023-11-09', '2023-11-12'));
  expect(kidal()).toMatchObject({ holder: 'csp', value: 'held', before: undefined });
  expect(answer(now())).toMatchObject({ place: { id: 'kidal' }, holding: { holder: 'csp' } });
});

test('the ruler: anefis to kidal along the track, undone and redone', () => {
  const place = (id: string) => ({ type: 'place', place: id as PlaceId, at: DOZEN.places.get(id as PlaceId)?.at ?? [0, 0] }) as const;
  const [anefis, kidal] = [place('anefis'), place('kidal')];
  const along = distanceKm(anefis.at, [1, 18.3]) + distanceKm([1, 18.3], kidal.at);
  actions.editRuler({ type: 'add', vertex: anefis });
  actions.editRuler({ type: 'add', vertex: kidal, leg: 'track' });
  expect(measurement(now()).total.km).toBeCloseTo(along, 6);
  expect(measurement(now()).legs[0]?.straightKm).toBeCloseTo(distanceKm(anefis.at, kidal.at), 6);
  actions.undoRuler();
  expect(now().view.ruler.vertices).toHaveLength(1);
  actions.redoRuler();
  expect(measurement(now()).total.km).toBeCloseTo(along, 6);
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
  expect(dataset(now())).toBe(DOZEN);
});
