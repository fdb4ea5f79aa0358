import { beforeEach, describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/place';
import { arrangement } from '../../src/map/arrangement';
import { type Pointer, rulerKey, tools } from '../../src/map/pointer';
import type { Vertex } from '../../src/measure/ruler';
import { store } from '../../src/state/store';
import { ALL, SHIPPED } from './shipped';

const FREE: Vertex = { type: 'free', at: [1, 18] };
const NOTHING: Pointer = { at: [1, 18], mark: undefined, place: undefined, vertex: FREE, handle: undefined, shift: false };
const kidal = SHIPPED.places.get('kidal' as PlaceId);
const KIDAL: Vertex = { type: 'place', place: 'kidal' as PlaceId, at: [1.40754, 18.44084] };
const near = arrangement(ALL, { zoom: 7, markSize: 22 }).marks;
const run = (acts: readonly (() => void)[]): void => {
  for (const act of acts) act();
};
const click = (pointer: Partial<Pointer>): void => {
  const state = store.getState();
  run(tools[state.live.tool].click({ ...NOTHING, ...pointer }, state));
};
const press = (key: string, shift = false, command = false): void => rulerKey({ key, shift, command }, store.getState(), FREE)?.();

beforeEach(() => store.setState(ALL, true));

describe('exploring', () => {
  it('selects the event of a single mark and the place of a dot; a stack opens the list of its events', () => {
    const single = near.find(({ events }) => events.length === 1);
    const stack = near.find(({ events, place }) => events.length > 1 && place !== undefined);
    click({ mark: single });
    expect(store.getState().view.selection).toEqual({ type: 'event', id: single?.events[0].event.id });
    click({ mark: stack });
    expect(store.getState().view.selection).toBeUndefined();
    expect(store.getState().live.stack).toEqual(stack?.events.map(({ event }) => event.id));
    click({ place: kidal });
    expect(store.getState().live.stack).toBeUndefined();
    expect(store.getState().view.selection).toEqual({ type: 'place', id: 'kidal' });
    click({});
    expect(store.getState().view.selection).toBeUndefined();
  });

  it('opens the list of every stack, at any zoom, and leaves it on a press on empty ground or Esc', () => {
    for (const zoom of [4.5, 5, 6, 7, 8, 9, 10, 11, 12]) {
      for (const mark of arrangement(ALL, { zoom, markSize: 22 }).marks.filter(({ events }) => events.length > 1)) {
        click({ mark });
        expect(store.getState().live.stack).toEqual(mark.events.map(({ event }) => event.id));
        expect(store.getState().live.camera).toBeUndefined();
      }
    }
    click({});
    expect(store.getState().live.stack).toBeUndefined();
    click({ mark: near.find(({ events }) => events.length > 1) });
    run(tools.explore.escape(store.getState()));
    expect(store.getState().live.stack).toBeUndefined();
  });

  it('hovers once, and not again while the pointer stays', () => {
    const over: Pointer = { ...NOTHING, place: kidal };
    expect(tools.explore.move(over, store.getState()).length).toBe(1);
    run(tools.explore.move(over, store.getState()));
    expect(tools.explore.move(over, store.getState())).toEqual([]);
  });
});

describe('measuring', () => {
  beforeEach(() => store.setState({ live: { ...ALL.live, tool: 'measure' } }));

  it('adds corners and never opens a card', () => {
    click({ vertex: KIDAL, place: kidal, mark: near[0] });
    click({ vertex: FREE, shift: true });
    const { ruler, selection } = store.getState().view;
    expect(ruler.vertices).toEqual([KIDAL, FREE]);
    expect(ruler.legs).toEqual(['track']);
    expect(selection).toBeUndefined();
  });

  it('finishes on a double click, and resumes at the last corner only', () => {
    click({ vertex: KIDAL });
    click({ vertex: FREE });
    run(tools.measure.doubleClick({ ...NOTHING, handle: 1 }, store.getState()));
    expect(store.getState().view.ruler.finished).toBe(true);
    click({ vertex: { type: 'free', at: [3, 3] } });
    click({ handle: 0 });
    expect(store.getState().view.ruler).toMatchObject({ finished: true, vertices: [KIDAL, FREE] });
    click({ handle: 1 });
    expect(store.getState().view.ruler.finished).toBe(false);
  });

  it('comes back to an earlier corner on a click there, and beside its last corner does nothing', () => {
    click({ vertex: KIDAL });
    click({ vertex: FREE, handle: undefined });
    click({ vertex: FREE, handle: 1 });
    click({ vertex: KIDAL, handle: 0 });
    expect(store.getState().view.ruler.vertices).toEqual([KIDAL, FREE, KIDAL]);
  });

  it('tells where the next corner would fall', () => {
    run(tools.measure.move({ ...NOTHING, vertex: KIDAL }, store.getState()));
    expect(store.getState().live.aim).toEqual(KIDAL);
  });

  it('leaves on Escape and keeps the line', () => {
    click({ vertex: KIDAL });
    run(tools.measure.escape(store.getState()));
    expect(store.getState().live.tool).toBe('explore');
    expect(store.getState().view.ruler.vertices.length).toBe(1);
  });

  it('is done by keys alone', () => {
    click({ vertex: KIDAL });
    press('t');
    press('Enter');
    expect(store.getState().view.ruler).toMatchObject({ legs: ['track'], finished: false });
    press('r');
    expect(store.getState().view.ruler.vertices[0]).toEqual(FREE);
    press('z', false, true);
    expect(store.getState().view.ruler.vertices[0]).toEqual(KIDAL);
    press('Z', true, true);
    expect(store.getState().view.ruler.vertices[0]).toEqual(FREE);
    press('Enter', true);
    expect(store.getState().view.ruler.finished).toBe(true);
    press('T', true);
    expect(store.getState().view.ruler.legs).toEqual(['straight']);
    press('Backspace');
    expect(store.getState().view.ruler.vertices.length).toBe(1);
    expect(rulerKey({ key: 'x', shift: false, command: false }, store.getState(), FREE)).toBeUndefined();
  });
});
