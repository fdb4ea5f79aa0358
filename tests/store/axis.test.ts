import { beforeEach, expect, test } from 'vitest';
import type { Instant, Span } from '../../src/domain/when';
import { asReported, sameReport } from '../../src/evidence/as-reported';
import { assess } from '../../src/evidence/assess';
import { publishedAt } from '../../src/evidence/turns';
import * as actions from '../../src/state/actions';
import { publications, shownZone, silences, turn } from '../../src/state/axis';
import { INITIAL } from '../../src/state/initial';
import { claimsByPublication, holderLanes, lanePlace, sightings } from '../../src/state/lanes';
import { activeSpan, counts, knownBy, knownEvents, shownSpan, visibleEvents, wholeExtent } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import * as time from '../../src/state/time-actions';
import { SHIPPED } from '../fixtures/shipped';

const now = () => store.getState();
const at = (text: string) => Date.parse(text) as Instant;
const span = (start: string, end: string): Span => ({ start: at(start), end: at(end) });
const select = (id: string) => {
  const event = SHIPPED.events.find((one) => one.id === id);
  if (!event) throw new Error(id);
  actions.select({ type: 'event', id: event.id });
};

beforeEach(() => {
  store.setState(INITIAL, true);
  actions.addDataset(SHIPPED, []);
});

test('up to: from the start of the whole extent; the window’s own start comes back with the window', () => {
  expect(wholeExtent(now())).toEqual(span('2012-01-01', '2026-01-01'));
  time.chooseMode('up-to');
  expect(activeSpan(now())).toEqual(span('2012-01-01', '2023-11-15'));
  expect(activeSpan(now())).toBe(activeSpan(now()));
  const many = counts(now()).certain;
  actions.previewSpan(span('2012-01-01', '2023-11-12'));
  expect(activeSpan(now())).toEqual(span('2012-01-01', '2023-11-12'));
  actions.commitSpan(span('2012-01-01', '2023-11-12'));
  expect(counts(now()).certain).toBeLessThan(many);
  time.chooseMode('window');
  expect(activeSpan(now())).toEqual(span('2023-11-09', '2023-11-12'));
});

test('the second clock: a preview moves what is known and commits nothing', () => {
  const all = knownEvents(now()).length;
  time.previewKnown(at('2023-11-11T18:00Z'));
  expect(knownBy(now())).toBe(at('2023-11-11T18:00Z'));
  expect(knownEvents(now()).length).toBeLessThan(all);
  expect(now().view.known).toBeUndefined();
  time.cancelKnown();
  expect(knownEvents(now()).length).toBe(all);
  time.knowAt(at('2023-11-11T18:00Z'));
  time.previewKnown(undefined);
  expect(knownBy(now())).toBeUndefined();
  time.knowAt(undefined);
  expect(now().view.known).toBeUndefined();
});

test('what is judged anew is what a fresh judgement says, at publications and just before them', () => {
  const told = (found: ReturnType<typeof assess>) => found && [found.support, found.standing.length, found.corrected.length];
  for (const clock of publications(now()).flatMap((t, i) => (i % 6 === 0 ? [t, (t - 60_000) as Instant] : []))) {
    time.previewKnown(clock);
    const judged = new Map(knownEvents(now()).map(({ event, assessment }) => [event.id, told(assessment)]));
    expect(SHIPPED.events.map(({ id }) => judged.get(id))).toEqual(SHIPPED.events.map((event) => told(assess(event, clock, SHIPPED.actors))));
  }
});

test('between two turns nothing that is reported of an event changes', () => {
  const clock = at('2023-11-11T18:00Z');
  for (const event of SHIPPED.events) {
    const { start, end } = sameReport(event, clock);
    expect(start <= clock && clock < end).toBe(true);
    const turns = event.claims.flatMap(({ reported }) => (reported ? [reported.start, reported.end - 60_000] : []));
    expect(turns.filter((t) => t > start && t < end)).toEqual([]);
    const seen = [start, clock, end - 1].filter(Number.isFinite).map((t) => JSON.stringify(asReported(event, t as Instant)));
    expect(new Set(seen).size, event.id).toBe(1);
  }
});

test('the same event with the same presence is the same object while the window moves', () => {
  actions.previewSpan(span('2023-11-09', '2023-11-14'));
  const before = new Map(visibleEvents(now()).map((seen) => [seen.event.id, seen]));
  actions.previewSpan(span('2023-11-09', '2023-11-13'));
  const kept = visibleEvents(now()).filter((seen) => before.get(seen.event.id)?.presence === seen.presence);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.every((seen) => before.get(seen.event.id) === seen)).toBe(true);
});

test('change of support: the next, the last before, and there and back again; a filter leaves others out', () => {
  const next = turn(now(), at('2023-11-10T23:59Z'), 1);
  expect(next && new Date(next.at).toISOString()).toMatch(/^2023-11-11/);
  if (!next) return;
  const before = assess(next.event, (next.at - 60_000) as Instant, SHIPPED.actors)?.support;
  expect(next.support).not.toBe(before);
  expect(next.support).toBe(assess(next.event, next.at, SHIPPED.actors)?.support);
  const further = turn(now(), next.at, 1);
  expect(turn(now(), further?.at ?? next.at, -1)?.at).toBe(next.at);
  actions.toggleKind('communications');
  expect(turn(now(), at('2023-11-01'), 1)?.event.kind).toBe('communications');
  expect(turn(now(), at('2012-01-01'), -1)).toBeUndefined();
});

test('publications: each once, in order, where the clock first counts them', () => {
  const found = publications(now());
  expect([...found].sort((a, b) => a - b)).toEqual(found);
  expect(new Set(found).size).toBe(found.length);
  const claims = SHIPPED.events.flatMap((event) => event.claims);
  expect(new Set(claims.map(publishedAt).filter((t) => t !== undefined))).toEqual(new Set(found));
});

test('silence: phones cut from 9 to the end of 14 November, as reported; nothing before it was', () => {
  expect(silences(now())).toEqual([span('2023-11-09', '2023-11-15')]);
  time.knowAt(at('2023-11-09T12:00Z'));
  expect(silences(now())).toEqual([]);
});

test('lanes: holders of the selected place in order without gaps, claims by publication, sightings that are known', () => {
  select('phones-cut-kidal');
  expect(lanePlace(now())).toBe('kidal');
  expect(holderLanes(now()).map(({ place }) => place)).toEqual(['kidal', 'anefis']);
  const bands = holderLanes(now())[0]?.bands ?? [];
  expect(bands.map(({ holder }) => holder.holder)).toContain('csp');
  expect(bands.at(-1)?.holder.holder).toBe('fama');
  for (const [i, band] of bands.entries()) if (i > 0) expect(band.start).toBe(bands[i - 1]?.end);
  expect(claimsByPublication(now()).length).toBe(4);
  const known = () => sightings(now()).flatMap(({ seen }) => seen).length;
  const all = known();
  time.knowAt(at('2023-11-11T18:00Z'));
  expect(known()).toBeLessThan(all);
  // of the selected event’s claims only those that the clock knows
  expect(claimsByPublication(now()).length).toBe(1);
});

test('the clock of the axis: the data set’s, UTC or this device’s', () => {
  expect(shownZone(now())).toBe('Africa/Bamako');
  actions.prefer({ zone: 'utc' });
  expect(shownZone(now())).toBe('UTC');
  actions.prefer({ zone: 'reader' });
  expect(shownZone(now())).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test('a link’s window is on the axis, a third of it where it is not on the usual one; a preset’s too', () => {
  const restore = (window: Span) => actions.changeView({ ...now().view, span: window });
  restore(span('2023-11-03', '2023-11-05'));
  expect(shownSpan(now())).toEqual(span('2023-11-01', '2023-11-21'));
  restore(span('2023-10-05', '2023-10-08'));
  expect(shownSpan(now())).toEqual(span('2023-10-02', '2023-10-11'));
  // Back to a window that the axis still shows leaves the axis alone
  restore(span('2023-10-04', '2023-10-05'));
  expect(shownSpan(now())).toEqual(span('2023-10-02', '2023-10-11'));
  actions.chooseStretch(span('2023-08-01', '2024-01-01'));
  expect(shownSpan(now())).toEqual(span('2023-03-01', '2024-06-02'));
});
