import { beforeEach, describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/place';
import type { Instant } from '../../src/domain/when';
import { publishedMeaning, publishedSaid, publishedVerdict } from '../../src/i18n/published-words';
import { addDataset, undoRuler } from '../../src/state/actions';
import { closeMeasure, openMeasure, toggleMeasure } from '../../src/state/actions/measure';
import { measureBetween, tellColumnAt } from '../../src/state/actions/measuring';
import { columnInstant } from '../../src/state/convoy';
import { INITIAL } from '../../src/state/initial';
import { measureTab } from '../../src/state/questions/measure';
import { publishedDistance } from '../../src/state/questions/published';
import { rulerLeg } from '../../src/state/reports';
import { activeSpan, shownSpan } from '../../src/state/selectors';
import { store } from '../../src/state/store';
import { SHIPPED } from '../fixtures/shipped';

const instant = (text: string): Instant => Date.parse(text) as Instant;
const state = () => store.getState();
const place = (id: string) => SHIPPED.places.get(id as PlaceId)!;

beforeEach(() => {
  store.setState(INITIAL, true);
  addDataset(SHIPPED, []);
});

describe('published distances under the ruler', () => {
  it('are told in a line, in both languages', () => {
    measureBetween(place('anefis'), place('kidal'));
    const afp = rulerLeg(state())!.reports.find(({ said }) => said.phrase.en === 'some 110 km')!;
    expect([publishedSaid, publishedVerdict, publishedMeaning].map((of) => of(publishedDistance(afp, 'en'), 'en'))).toEqual([
      'AFP: “some 110 km”',
      'loosely fits straight, fits the track',
      'fits the track better',
    ]);
    expect(publishedVerdict(publishedDistance(afp, 'fr'), 'fr')).toBe('concorde à peu près en ligne droite, concorde par la piste');
  });

  it('of a phrase that names no distance, or where no track is on file, say so', () => {
    const short = { outlet: 'A', phrase: 'near', straight: undefined, track: undefined, conclusion: 'no-verdict' } as const;
    expect(publishedVerdict(short, 'en')).toBe('names no distance');
    expect(publishedMeaning({ ...short, straight: 'fits', conclusion: 'no-track' }, 'en')).toBe('fits straight');
  });
});

describe('Measure', () => {
  it('opens where it was last, and one step takes an example back', () => {
    expect(measureTab(state())).toBeUndefined();
    toggleMeasure();
    expect(measureTab(state())).toBe('distance');
    openMeasure('column');
    expect(measureTab(state())).toBe('column');
    toggleMeasure();
    expect(measureTab(state())).toBeUndefined();
    toggleMeasure();
    expect(measureTab(state())).toBe('column');
    measureBetween(place('anefis'), place('kidal'));
    expect(measureTab(state())).toBe('distance');
    expect(state().view.ruler.vertices).toHaveLength(2);
    undoRuler();
    expect(state().view.ruler.vertices).toEqual([]);
    closeMeasure();
    expect(measureTab(state())).toBeUndefined();
  });

  it('sets the window’s end to an hour of the column, and brings the axis along', () => {
    const told = columnInstant(state())!;
    expect(told).toBeLessThan(activeSpan(state()).end);
    tellColumnAt(told);
    expect(activeSpan(state()).end).toBe(told);
    expect(columnInstant(state())).toBe(told);
    store.setState(({ live }) => ({ live: { ...live, shown: { start: instant('2012-01-01T00:00Z'), end: instant('2013-01-01T00:00Z') } } }));
    tellColumnAt(told);
    expect(shownSpan(state()).start).toBeLessThan(told);
    expect(shownSpan(state()).end).toBeGreaterThan(told);
  });
});
