// The budgets of docs/performance.md, as ratios in one run: the quietest of many rounds of each.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/when';
import { sources } from '../../src/map/sources';
import { addDataset, chooseTool, dragRuler, editRuler, previewSpan } from '../../src/state/actions';
import { INITIAL } from '../../src/state/initial';
import { store } from '../../src/state/store';
import { SHIPPED } from '../fixtures/shipped';
import { NOWHERE, pointTo } from './pointer';

const FRAME = { zoom: 8, markSize: 22 } as const;
const START = Date.UTC(2023, 10, 9) as Instant;
const HOUR = 3_600_000;
const ROUNDS = 60;
const TIMES = 20;

beforeAll(() => {
  store.setState(INITIAL, true);
  addDataset(SHIPPED, []);
  for (const id of ['anefis', 'kidal']) {
    const place = [...SHIPPED.places.values()].find((one) => one.id === id);
    if (place) editRuler({ type: 'add', vertex: { type: 'place', place: place.id, at: place.at }, leg: 'track' });
  }
  previewSpan({ start: START, end: (START + 60 * HOUR) as Instant });
});
afterAll(() => store.setState(INITIAL, true));

/** ms of one call, in the quietest round. */
function cost(of: (n: number) => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    for (let n = 0; n < TIMES; n++) of(round * TIMES + n);
    least = Math.min(least, (performance.now() - begun) / TIMES);
  }
  return least;
}

it('a band update, a dragged corner and the aim of the ruler stay within their budgets', () => {
  const draw = (): void => void sources(store.getState(), FRAME);
  const empty = cost(() => {
    pointTo(NOWHERE, FRAME);
    draw();
  });
  const drag = cost((n) => {
    dragRuler({ type: 'move', index: 1, vertex: { type: 'free', at: [1.4 + (n % 100) / 1000, 18.44] } });
    draw();
  });
  // the band's words keep clear of the marks, which a new window sets anyway: it is held against the same frame without a band
  const frame = (panel: 'convoy' | undefined) =>
    cost((n) => {
      const state = store.getState();
      const seen = sources({ ...state, live: { ...state.live, panel, preview: { start: START, end: (START + (12 + (n % 100)) * HOUR) as Instant } } }, FRAME);
      drawn += seen.band.features.length;
    });
  let drawn = 0;
  const bare = frame(undefined);
  expect(drawn).toBe(0);
  const update = frame('convoy');
  chooseTool('measure');
  const aim = cost((n) => {
    pointTo([0.7 + (n % 100) / 150, 18.3], FRAME);
    draw();
  });
  expect(drawn).toBeGreaterThan(0);
  expect(store.getState().live.aim).toBeDefined();
  expect(update / bare).toBeLessThan(2);
  expect(drag / empty).toBeLessThan(7);
  expect(aim / empty).toBeLessThan(9);
});
