import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConvoyId } from '../../src/domain/convoy';
import type { Dataset } from '../../src/domain/dataset';
import type { PlaceId } from '../../src/domain/place';
import type { Instant } from '../../src/domain/when';
import { addDataset, commitSpan, editRuler, previewSpan } from '../../src/state/actions';
import { assume, checkLeg, chooseConvoy, redoAssumption, shiftSighting, switchSighting, undoAssumption } from '../../src/state/assume';
import { band, type Column, columnInstant, outlines, shownColumn, shownConvoy, triedColumn } from '../../src/state/convoy';
import { INITIAL } from '../../src/state/initial';
import { network } from '../../src/state/measuring';
import { checkedReport, forkOf, type Leg, legBetween, reportedLegs, rulerLeg } from '../../src/state/reports';
import { store } from '../../src/state/store';
import { SHIPPED } from '../fixtures/shipped';

const at = (text: string): Instant => Date.parse(text) as Instant;
const MARCH = 'anefis-kidal' as ConvoyId;
const OCTOBER = 'gao-anefis' as ConvoyId;
const state = () => store.getState();
const end = (text: string): void => commitSpan({ start: at('2023-10-01T00:00Z'), end: at(text) });
const march = (): Leg | undefined => legBetween(state(), 'anefis' as PlaceId, 'kidal' as PlaceId);
const know = (known: Instant | undefined): void => store.setState(({ view }) => ({ view: { ...view, known } }));

function column(): Column {
  const seen = shownColumn(state());
  if (!seen || seen.refused !== undefined) throw new Error('no column');
  return seen.column;
}

/** km from Kidal, to 0.1, of the broad band. */
function left(): readonly string[] | undefined {
  const here = band(state());
  const whole = column().route.along.km;
  return here && [whole - here.broad.high, whole - here.broad.low].map((km) => km.toFixed(1));
}

beforeEach(() => {
  store.setState(INITIAL, true);
  addDataset(SHIPPED, []);
});
afterEach(() => store.setState(INITIAL, true));

describe('the shipped columns', () => {
  it('are possible as the data have them: the reports of 5 October, too, are compatible', () => {
    for (const convoy of [MARCH, OCTOBER]) {
      chooseConvoy(convoy);
      expect(column().clashes).toEqual([]);
      expect(column().sightings.filter(({ left }) => left !== undefined)).toEqual([]);
      expect(column().route.assumed).toBe(false);
    }
    const ids = column().sightings.map(({ sighting }) => sighting.id);
    expect(ids).toEqual(expect.arrayContaining(['ten-km-from-anefis', 'eleven-km-from-anefis']));
  });

  it('the one under way at the window’s end is looked at, unless one was chosen', () => {
    end('2023-11-11T18:00Z');
    expect(shownConvoy(state())?.id).toBe(MARCH);
    end('2023-10-04T12:00Z');
    expect(shownConvoy(state())?.id).toBe(OCTOBER);
    chooseConvoy(MARCH);
    expect(shownConvoy(state())?.id).toBe(MARCH);
  });

  it('end with the last report: past it the last hour that the reports cover is told, and no later one', () => {
    end('2023-11-14T12:00Z');
    expect(left()).toEqual(['0.0', '2.1']);
    end('2025-06-01T00:00Z');
    expect(left()).toEqual(['0.0', '2.1']);
    expect(band(state())?.at).toBe(at('2023-11-14T12:00Z'));
    expect(columnInstant(state())).toBe(at('2023-11-14T12:00Z'));
    expect(columnInstant(state(), at('2023-11-20T00:00Z'))).toBeUndefined();
    expect(band(state(), at('2023-11-20T00:00Z'))).toBeUndefined();
    end('2023-11-08T23:59Z');
    chooseConvoy(MARCH);
    expect(left()).toBeUndefined();
  });

  it('a phrase read narrowly gives the core, which lies in the broad band', () => {
    for (let hour = 0; hour < 130; hour += 3) {
      commitSpan({ start: at('2023-11-01T00:00Z'), end: (at('2023-11-09T06:00Z') + hour * 3_600_000) as Instant });
      const here = band(state());
      if (!here?.core) continue;
      expect(here.core.low).toBeGreaterThanOrEqual(here.broad.low);
      expect(here.core.high).toBeLessThanOrEqual(here.broad.high);
    }
  });
});

describe('the band', () => {
  it('follows the window’s end, also while it is only previewed', () => {
    end('2023-11-11T18:00Z');
    const before = left();
    previewSpan({ start: at('2023-11-09T00:00Z'), end: at('2023-11-13T18:00Z') });
    expect(left()).not.toEqual(before);
    const previewed = left();
    end('2023-11-13T18:00Z');
    expect(left()).toEqual(previewed);
  });

  it('is wider at an earlier clock, which knows fewer reports, and never narrower', () => {
    end('2023-11-11T18:00Z');
    const all = band(state())!;
    const shown = column().sightings.length;
    know(at('2023-11-12T23:59Z'));
    expect(column().sightings.length).toBeLessThan(shown - 2);
    const early = band(state())!;
    expect(early.broad.low).toBeLessThan(all.broad.low);
    expect(early.broad.low).toBeLessThanOrEqual(all.broad.low);
    expect(early.broad.high).toBeGreaterThanOrEqual(all.broad.high);
    know(at('2023-11-01T00:00Z'));
    expect(column().convoy.id).not.toBe(MARCH);
    expect(band(state())?.at).toBe(at('2023-10-07T09:00Z'));
  });

  it('rests on as many reports as there are publications of a proposition', () => {
    chooseConvoy(MARCH);
    expect(column().reports).toBe(7);
    switchSighting(MARCH, 'alkit');
    expect(column().reports).toBe(7);
    switchSighting(MARCH, 'alkit-army');
    switchSighting(MARCH, 'alkit-csp');
    expect(column().reports).toBe(6);
  });

  it('can rest on one side’s reports alone', () => {
    end('2023-11-12T12:00Z');
    assume(MARCH, { side: 'rebel' });
    expect(column().sightings.flatMap(({ sighting, left: why }) => (why === undefined ? [sighting.id] : []))).toEqual(['alkit-csp', 'trapped-25-km']);
    expect(band(state())).toBeDefined();
    assume(MARCH, { side: 'state' });
    expect(column().sightings.flatMap(({ side, left: why }) => (why === undefined ? [side] : []))).toEqual(['state', 'state', 'state']);
  });
});

describe('the reader’s assumptions', () => {
  it('are marked, never written to the data, and can be undone and redone', () => {
    end('2023-11-11T12:00Z');
    const given = left();
    expect(column().own).toBe(false);
    assume(MARCH, { kmPerDay: 90 });
    switchSighting(MARCH, 'thirty-km');
    expect(column().own).toBe(true);
    expect(left()).not.toEqual(given);
    expect(SHIPPED.convoys.find(({ id }) => id === MARCH)?.paceKmPerDay.high).toBe(50);
    undoAssumption();
    expect(column().pace.kmPerDay).toBe(90);
    expect(column().sightings.some(({ left: why }) => why === 'switched-off')).toBe(false);
    undoAssumption();
    expect([left(), column().own]).toEqual([given, false]);
    redoAssumption();
    redoAssumption();
    expect(state().view.convoy).toMatchObject({ kmPerDay: 90, off: ['thirty-km'] });
    chooseConvoy(MARCH);
    expect([left(), column().own]).toEqual([given, false]);
  });

  it('move a report in time: the band, the pace from report to report and what clashes follow, and it can be undone', () => {
    end('2023-11-11T06:00Z');
    const given = left();
    const before = outlines(column()).slopes;
    shiftSighting(MARCH, 'leaves-anefis', 20);
    expect(column().own).toBe(true);
    expect(column().sightings.find(({ sighting }) => sighting.id === 'leaves-anefis')).toMatchObject({ hours: 20, when: { start: at('2023-11-09T20:00Z') } });
    expect(left()).not.toEqual(given);
    expect(outlines(column()).slopes).not.toEqual(before);
    expect(SHIPPED.convoys.find(({ id }) => id === MARCH)?.sightings.find(({ id }) => id === 'leaves-anefis')?.when.start).toBe(at('2023-11-09T00:00Z'));
    shiftSighting(MARCH, 'aghilhek', -60);
    expect(column().clashes.map(({ first, second }) => [first.id, second.id])).toContainEqual(['leaves-anefis', 'aghilhek']);
    undoAssumption();
    expect(column().clashes).toEqual([]);
    shiftSighting(MARCH, 'leaves-anefis', 0);
    expect([left(), column().own, state().view.convoy?.shifts]).toEqual([given, false, {}]);
    undoAssumption();
    expect(state().view.convoy?.shifts).toEqual({ 'leaves-anefis': 20 });
  });

  it('that are only tried change nothing', () => {
    const { view } = state();
    const shown = shownColumn(state());
    expect(triedColumn(state(), column(), 'kidal', -9)?.sightings.at(-1)?.hours).toBe(-9);
    // a view that asks again gets the very same answer, else it would draw without end
    expect(shownColumn(state())).toBe(shown);
    expect(state().view).toBe(view);
    expect(column().own).toBe(false);
  });

  it('too slow a pace names the pair and the pace that both need', () => {
    assume(MARCH, { kmPerDay: 15 });
    const { clashes } = column();
    expect(clashes.length).toBeGreaterThan(0);
    for (const { needsKmPerDay } of clashes) expect(needsKmPerDay).toBeGreaterThan(15);
    assume(MARCH, { kmPerDay: Math.ceil(Math.max(...clashes.map(({ needsKmPerDay }) => needsKmPerDay ?? Number.NaN))) });
    expect(column().clashes).toEqual([]);
  });
});

describe('the floors hold whatever the link says', () => {
  it('for seven days by the device’s clock', () => {
    end('2023-11-11T18:00Z');
    assume(MARCH, { off: ['kidal'] });
    know(at('2023-11-12T00:00Z'));
    expect(shownColumn(state(), at('2023-11-20T12:00Z'))).toMatchObject({ refused: 'fresh' });
    expect(band(state(), at('2023-11-20T12:00Z'))).toBeUndefined();
    expect(band(state(), at('2023-11-22T12:00Z'))).toBeDefined();
  });

  it('for protected parties and displaced people', () => {
    const bent = (change: object, id = 'fama'): Dataset => ({
      ...SHIPPED,
      actors: new Map([...SHIPPED.actors].map(([key, actor]) => [key, key === id ? { ...actor, ...change } : actor])),
    });
    end('2023-11-11T18:00Z');
    store.setState({ datasets: [bent({ protected: true })] });
    expect(shownColumn(state())).toMatchObject({ refused: 'protected' });
    store.setState({ datasets: [bent({ side: 'civilian' })] });
    const here = band(state())!;
    expect(here.core).toBeUndefined();
    expect(here.broad.high - here.broad.low).toBeGreaterThanOrEqual(25);
    for (const run of outlines(column()).broad) for (const { low, high } of run) expect(high - low).toBeGreaterThanOrEqual(25 - 1e-9);
    for (const { broad } of column().sightings) expect(broad!.high - broad!.low).toBeGreaterThanOrEqual(25 - 1e-9);
  });
});

describe('the floors hold whatever a shift says', () => {
  const late = (): void => {
    for (const { id } of SHIPPED.convoys.find(({ id }) => id === MARCH)?.sightings ?? []) shiftSighting(MARCH, id, 72);
  };

  it('the band ends with the last report, also with the last one known', () => {
    chooseConvoy(MARCH);
    const { covers } = column();
    late();
    expect(column().covers?.end).toBe(covers?.end);
    know(at('2023-11-12T23:59Z'));
    const asKnown = column().last;
    expect(column().covers?.end).toBe(asKnown);
    expect(asKnown).toBeLessThan(covers?.end ?? 0);
  });

  it('seven days count from the report as it is on file', () => {
    end('2023-11-11T18:00Z');
    for (const { id } of SHIPPED.convoys.find(({ id }) => id === MARCH)?.sightings ?? []) shiftSighting(MARCH, id, -72);
    expect(shownColumn(state(), at('2023-11-20T12:00Z'))).toMatchObject({ refused: 'fresh' });
    late();
    const drawn = shownColumn(state(), at('2023-11-21T13:00Z'));
    expect(drawn?.refused === undefined && drawn && drawn.column.covers!.end <= at('2023-11-14T13:00Z')).toBe(true);
  });

  it('protected parties are not shown, displaced people in steps of 25 km', () => {
    const bent = (change: object): Dataset => ({
      ...SHIPPED,
      actors: new Map([...SHIPPED.actors].map(([key, actor]) => [key, key === 'fama' ? { ...actor, ...change } : actor])),
    });
    end('2023-11-11T18:00Z');
    shiftSighting(MARCH, 'leaves-anefis', 20);
    shiftSighting(MARCH, 'aghilhek', -20);
    store.setState({ datasets: [bent({ protected: true })] });
    expect(shownColumn(state())).toMatchObject({ refused: 'protected' });
    store.setState({ datasets: [bent({ side: 'civilian' })] });
    expect(band(state())?.core).toBeUndefined();
    const whole = column().route.along.km;
    const slices = outlines(column()).broad.flat();
    expect(slices.length).toBeGreaterThan(10);
    for (const { low, high } of [band(state())!.broad, ...slices]) {
      expect(high - low).toBeGreaterThanOrEqual(25 - 1e-9);
      expect(high === whole || (low % 25 === 0 && high % 25 === 0)).toBe(true);
    }
  });
});

describe('all reports on one leg', () => {
  it('Anefis–Kidal: five readings, each outlet’s once, on the same measure', () => {
    chooseConvoy(MARCH);
    const leg = march()!;
    const read = leg.reports.map(({ claims, said, check }) => [claims[0].source.outlet, said.phrase.en, check.straight.verdict, check.tracks[0]?.verdict]);
    expect(read).toEqual(
      expect.arrayContaining([
        ['AFP', 'some 110 km', 'loosely-fits', 'fits'],
        ['RFI', '100 km', 'fits', 'fits'],
        ['RFI', 'a bit over a hundred km', 'loosely-fits', 'fits'],
        ['Critical Threats (AEI)', '70 miles', 'loosely-fits', 'fits'],
        ['24heures.bf', '60 km', 'does-not-fit', 'does-not-fit'],
      ]),
    );
    expect(read.filter(([outlet]) => outlet === 'AFP')).toHaveLength(1);
    expect(leg.reports.find(({ said }) => said.phrase.en === 'some 110 km')?.claims.length).toBeGreaterThan(1);
  });

  it('stand beside the published lengths of the tracks on the leg, where they differ from the drawn one', () => {
    chooseConvoy(MARCH);
    const published = () =>
      march()!.reports[0]!.otherwise.map(({ track, drawnKm, reported }) => [
        track.id,
        drawnKm.toFixed(1),
        ...reported.map(({ value, source }) => `${value} ${source}`),
      ]);
    expect(published()).toEqual([['anefis-kidal-direct', '95.7', '110 afp12', '100 rfi12', '100 rfi10', '112.7 ctp', '60 bf24']]);
    checkLeg({ leg: ['anefis' as PlaceId, 'kidal' as PlaceId], claim: undefined });
    know(at('2023-11-11T00:00Z'));
    expect(published()).toEqual([['anefis-kidal-direct', '95.7', '100 rfi10', '112.7 ctp', '60 bf24']]);
  });

  it('leave out a published length that is the drawn one', () => {
    const tracks = SHIPPED.tracks.map((track) =>
      track.id === 'anefis-kidal-direct' ? { ...track, reportedKm: [{ ...track.reportedKm[0]!, value: 96 }] } : track,
    );
    store.setState({ datasets: [{ ...SHIPPED, tracks }] });
    chooseConvoy(MARCH);
    expect(march()!.reports[0]!.otherwise).toEqual([]);
  });

  it('how the length turns with the fork', () => {
    chooseConvoy(MARCH);
    const fork = forkOf(march()!, SHIPPED, network(state()))!;
    expect(fork.from.id).toBe('anefis');
    expect(fork.km.toFixed(1)).toBe('18.0');
    expect(fork.turns.map(({ degrees, km }) => [degrees, km.toFixed(1)])).toEqual([
      [0, '106.9'],
      [20, '101.3'],
      [30, '99.1'],
      [45, '96.7'],
    ]);
  });

  it('one of them is drawn on the map, until another leg is looked at', () => {
    chooseConvoy(MARCH);
    const afp = march()!.reports.find(({ said }) => said.phrase.en === 'some 110 km')!;
    checkLeg({ leg: [afp.from.id, afp.to.id], claim: afp.claims[0].id });
    expect(checkedReport(state())?.said.direction).toBe('S');
    const other = reportedLegs(state()).find(({ places }) => places.every(({ id }) => id !== 'anefis'))!;
    checkLeg({ leg: [other.places[0].id, other.places[1].id], claim: undefined });
    expect(checkedReport(state())).toBeUndefined();
  });

  it('is the ruler’s where it leads from the one place to the other, whatever lies between', () => {
    const corner = (id: string) => ({ type: 'place', place: id as PlaceId, at: SHIPPED.places.get(id as PlaceId)!.at }) as const;
    expect(rulerLeg(state())).toBeUndefined();
    editRuler({ type: 'start', vertex: corner('kidal') });
    expect(rulerLeg(state())).toBeUndefined();
    editRuler({ type: 'add', vertex: corner('anefis') });
    expect(rulerLeg(state())).toBe(march());
    editRuler({ type: 'insert', index: 1, vertex: { type: 'free', at: [1, 18.2] } });
    expect(rulerLeg(state())).toBe(march());
    editRuler({ type: 'move', index: 2, vertex: { type: 'free', at: [0.6, 18.05] } });
    expect(rulerLeg(state())).toBeUndefined();
  });

  it('knows only what the clock knows', () => {
    chooseConvoy(MARCH);
    know(at('2023-11-09T12:00Z'));
    expect(march()?.reports.map(({ claims }) => claims[0].source.outlet) ?? []).not.toContain('AFP');
  });
});
