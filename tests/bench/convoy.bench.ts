// npx vitest bench tests/bench/convoy.bench.ts: what a frame costs on this side of the map, as ratios to a pointer move that changes nothing.
import { bench, describe } from 'vitest';
import type { ConvoyId } from '../../src/domain/convoy';
import type { Instant } from '../../src/domain/when';
import { columnBand } from '../../src/map/features/band';
import { sources } from '../../src/map/sources';
import { addDataset, chooseTool, dragRuler, editRuler, previewSpan } from '../../src/state/actions';
import { bandOf, shownColumn } from '../../src/state/convoy';
import { INITIAL } from '../../src/state/initial';
import { store } from '../../src/state/store';
import { SHIPPED } from '../fixtures/shipped';
import { NOWHERE, pointTo } from './pointer';

const FRAME = { zoom: 8, markSize: 22 } as const;
const START = Date.UTC(2023, 10, 9) as Instant;
const HOUR = 3_600_000;
const draw = (): void => void sources(store.getState(), FRAME);

store.setState(INITIAL, true);
addDataset(SHIPPED, []);
for (const id of ['anefis', 'kidal']) {
  const place = [...SHIPPED.places.values()].find((one) => one.id === id);
  if (place) editRuler({ type: 'add', vertex: { type: 'place', place: place.id, at: place.at }, leg: 'track' });
}
previewSpan({ start: START, end: (START + 60 * HOUR) as Instant });
draw();
const seen = shownColumn(store.getState());
if (!seen || seen.refused !== undefined || seen.column.convoy.id !== ('anefis-kidal' as ConvoyId)) throw new Error('the column is not under way');
const { column } = seen;
let n = 0;

describe('one frame', () => {
  bench('empty pointer move: nothing is hit, nothing changes', () => {
    pointTo(NOWHERE, FRAME);
    draw();
  });

  bench('pointer move that drags a corner of a leg along the track', () => {
    n += 1;
    dragRuler({ type: 'move', index: 1, vertex: { type: 'free', at: [1.4 + (n % 100) / 1000, 18.44] } });
    draw();
  });

  bench('pointer move while measuring: hit test, snapping, the next leg along the track', () => {
    n += 1;
    chooseTool('measure');
    pointTo([0.7 + (n % 100) / 150, 18.3], FRAME);
    draw();
    chooseTool('explore');
  });

  bench('band alone: one cut of the prism', () => {
    n += 1;
    bandOf(column, (START + (n % 120) * HOUR) as Instant);
  });

  bench('band update: the prism, its line and its words among the marks of a new window', () => {
    n += 1;
    const state = store.getState();
    columnBand({ ...state, live: { ...state.live, panel: 'convoy', preview: { start: START, end: (START + (12 + (n % 100)) * HOUR) as Instant } } }, FRAME);
  });

  bench('slider frame: band, events, holders and marks of a new window', () => {
    n += 1;
    previewSpan({ start: START, end: (START + (12 + (n % 100)) * HOUR) as Instant });
    draw();
  });
});
