import { beforeEach, expect, test } from 'vitest';
import type { EventId } from '../../src/domain/event';
import type { PlaceId } from '../../src/domain/place';
import type { StoryId } from '../../src/domain/story';
import { readWhen, type Span, within } from '../../src/domain/when';
import * as actions from '../../src/state/actions';
import { INITIAL, NO_FILTER } from '../../src/state/initial';
import { addStory, leaveStory, reading, readStep } from '../../src/state/reading';
import { activeSpan, knownBy, selectedEvent, shownSpan, stacks, visibleEvents } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import { decodeView, encodeView } from '../../src/state/url';
import { SHIPPED } from '../fixtures/shipped';
import { SEED } from '../fixtures/stories';

const now = () => store.getState();
const id = 'seed' as StoryId;

function span(from: string, to: string): Span {
  const [a, b] = [readWhen(from, 'UTC'), readWhen(to, 'UTC')];
  if (!a.ok || !b.ok) throw new Error(`${from} ${to}`);
  return { start: a.value.start, end: b.value.end };
}

beforeEach(() => {
  store.setState(INITIAL, true);
  actions.addDataset(SHIPPED, []);
});

test('nothing happens before the reading has arrived, and nothing where there is no such step', () => {
  const before = now();
  readStep(id, 1);
  expect(now()).toBe(before);
  addStory(SEED, []);
  const arrived = now();
  readStep(id, SEED.steps.length + 1);
  readStep(id, 0);
  expect(now()).toBe(arrived);
  expect(reading(now())).toBeUndefined();
});

test('a step moves window, clock, selection, axis and map together; filters and tools are set aside', () => {
  addStory(SEED, []);
  actions.toggleKind('protest');
  actions.chooseTool('measure');
  readStep(id, 13);
  expect(activeSpan(now())).toEqual(span('2012-01-01', '2015-12-31'));
  expect(knownBy(now())).toBe(span('2023-11-11', '2023-11-11').end - 60_000);
  expect(selectedEvent(now())?.event.id).toBe('insurgency-2012');
  expect(within(activeSpan(now()), shownSpan(now()))).toBe(true);
  expect(now().view.filter).toBe(NO_FILTER);
  expect(now().live.tool).toBe('explore');
  expect(now().live.camera).toMatchObject({ type: 'fit', points: ['kidal', 'timbuktu', 'bamako'].map((place) => SHIPPED.places.get(place as PlaceId)?.at) });
  expect(reading(now())).toMatchObject({ number: 13, apart: false });
  readStep(id, 1);
  expect(shownSpan(now())).toEqual(span('2023-11-01', '2023-11-20'));
});

test('every event of every step is known at its clock, stands in its window and says what it rests on', () => {
  addStory(SEED, []);
  for (const [i, step] of SEED.steps.entries()) {
    readStep(id, i + 1);
    const seen = new Set(visibleEvents(now()).map(({ event }) => event.id));
    for (const { event, assessment } of reading(now())?.events ?? []) {
      expect(seen.has(event.id), `step ${i + 1}: ${event.id} is in the list`).toBe(true);
      expect(assessment?.support, `step ${i + 1}: ${event.id}`).toBeDefined();
      const known = new Set<string>([...(assessment?.standing ?? []), ...(assessment?.corrected ?? [])].map((claim) => claim.id));
      for (const claim of step.claims.filter((one) => one.startsWith(`${event.id}.`))) expect(known.has(claim), claim).toBe(true);
    }
    expect(reading(now())?.events.map(({ event }) => event.id)).toEqual(step.events);
  }
});

test('each step shows its own events and nothing else; leaving shows all again', () => {
  addStory(SEED, []);
  const all = visibleEvents(now()).map(({ event }) => event.id);
  for (const [i, step] of SEED.steps.entries()) {
    readStep(id, i + 1);
    expect(
      visibleEvents(now())
        .map(({ event }) => event.id)
        .toSorted(),
      `step ${i + 1}`,
    ).toEqual(step.events.toSorted());
    expect(stacks(now()).every(({ events }) => events.every(({ event }) => step.events.includes(event.id)))).toBe(true);
  }
  leaveStory();
  expect(visibleEvents(now()).map(({ event }) => event.id)).toEqual(all);
});

test('leaving gives back window, clock, filter, selection, axis and frame of the map', () => {
  addStory(SEED, []);
  actions.commitSpan(span('2023-10-01', '2023-10-07'));
  actions.showStretch(span('2023-09-01', '2023-10-31'));
  actions.toggleKind('clash');
  actions.select({ type: 'place', id: 'anefis' as PlaceId });
  actions.reportBounds([0, 17, 2, 19]);
  const { view } = now();
  readStep(id, 1);
  readStep(id, 2);
  actions.select({ type: 'event', id: 'phones-cut-kidal' as EventId });
  leaveStory();
  expect(now().view).toEqual(view);
  expect(shownSpan(now())).toEqual(span('2023-09-01', '2023-10-31'));
  expect(now().live.camera).toMatchObject({ type: 'frame', bounds: [0, 17, 2, 19] });
  expect(now().live.beforeStory).toBeUndefined();
});

test('a reader who came by a link leaves to what the data set opens with', () => {
  addStory(SEED, []);
  actions.changeView(decodeView({ search: new URLSearchParams('story=seed.4'), fragment: new URLSearchParams() }, SHIPPED, 'en').view);
  readStep(id, 4);
  leaveStory();
  expect(now().view).toMatchObject({ span: undefined, known: undefined, story: undefined, selection: undefined });
  expect(now().live.camera).toMatchObject({ type: 'home' });
});

test('a window or clock that the reader moves is told from the step’s own', () => {
  addStory(SEED, []);
  readStep(id, 3);
  actions.commitSpan(span('2023-11-09', '2023-11-14'));
  expect(reading(now())?.apart).toBe(true);
  readStep(id, 3);
  expect(reading(now())?.apart).toBe(false);
});

test('the link carries reading and step; a step that is not one is named and left out', () => {
  addStory(SEED, []);
  readStep(id, 5);
  const { search } = encodeView(now().view, SHIPPED);
  expect(search.get('story')).toBe('seed.5');
  expect(decodeView({ search, fragment: new URLSearchParams() }, SHIPPED, 'en')).toEqual({ view: now().view, notices: [] });
  for (const broken of ['seed', 'seed.0', 'seed.x', 'tale.1']) {
    const { view, notices } = decodeView({ search: new URLSearchParams({ story: broken }), fragment: new URLSearchParams() }, SHIPPED, 'en');
    expect(view.story).toBeUndefined();
    expect(notices).toEqual([{ code: 'link-part', part: 'story', value: broken, count: 1 }]);
  }
});
