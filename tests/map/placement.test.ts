import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangement, type Frame } from '../../src/map/arrangement';
import { type Box, overlap, shifted, square } from '../../src/map/box';
import { firstZoom } from '../../src/map/labels';
import { project } from '../../src/map/mercator';
import { place, type Wish } from '../../src/map/placement';
import { ALL, OPENED, SHIPPED } from './shipped';

const wish = (key: string, x: number, y: number, onSpot = false): Wish => ({ key, at: [x, y], half: 15, onSpot });
const standing = (wishes: readonly Wish[], offsets: ReturnType<typeof place>): readonly Box[] =>
  wishes.map(({ key, at, half }) => {
    const [dx, dy] = offsets.get(key) ?? [Number.NaN, Number.NaN];
    return square([at[0] + dx, at[1] + dy], half);
  });

describe('placing marks', () => {
  it('leaves a mark on its spot when the spot is free', () => {
    expect(place([wish('a', 100, 100, true)], [], []).get('a')).toEqual([0, 0]);
  });

  it('steps out round a dot, to the side where no name stands', () => {
    const dot = square([100, 100], 10);
    const name: Box = { left: 112, top: 84, right: 220, bottom: 116 };
    const [x] = place([wish('a', 100, 100)], [dot, name], []).get('a') ?? [];
    expect(x).toBeLessThanOrEqual(0);
  });

  it('avoids tracks where a free side is as near', () => {
    const track = Array.from({ length: 20 }, (_, i) => [100 + i * 3, 100 - i * 3] as const);
    const [x, y] = place([wish('a', 100, 100)], [square([100, 100], 5)], track).get('a') ?? [0, 0];
    expect(x > 0 && y < 0).toBe(false);
  });

  it('leads no hair line through a name when another side is free', () => {
    const names: Box[] = [{ left: 60, top: 72, right: 140, bottom: 80 }];
    const [, y] = place([wish('a', 100, 100)], [square([100, 100], 10), ...names], []).get('a') ?? [0, -1];
    expect(y).toBeGreaterThanOrEqual(0);
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), { maxLength: 12 }), (points) => {
        const wishes = points.map(([x, y], i) => wish(`${i}`, x, y));
        expect(place(wishes, [], [])).toEqual(place(wishes, [], []));
      }),
    );
  });

  it('covers no name and no other mark while there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { minLength: 1, maxLength: 20 }), (cells) => {
        const points = [...new Set(cells.map(([x, y]) => `${x} ${y}`))].map((cell) => cell.split(' ').map((n) => Number(n) * 260));
        const names = points.map(([x = 0, y = 0]): Box => ({ left: x + 12, top: y - 15, right: x + 120, bottom: y + 15 }));
        const dots = points.map(([x = 0, y = 0]) => square([x, y], 10));
        const wishes = points.flatMap(([x = 0, y = 0], i) => [wish(`a${i}`, x, y), wish(`b${i}`, x, y), wish(`c${i}`, x + 3, y + 2, true)]);
        const boxes = standing(wishes, place(wishes, [...names, ...dots], []));
        for (const [i, box] of boxes.entries()) {
          for (const other of [...names, ...dots, ...boxes.slice(i + 1)]) expect(overlap(box, other)).toBe(0);
        }
      }),
    );
  });
});

describe('the arrangement of the shipped data', () => {
  const frames: readonly Frame[] = [5, 6.3, 7, 7.6, 8.5, 10, 12].flatMap((zoom): readonly Frame[] => [
    { zoom, markSize: 22 },
    { zoom, markSize: 28 },
  ]);

  it('lets no mark cover a name of a place, at any of several zooms and in both languages', () => {
    for (const language of ['en', 'fr'] as const)
      for (const frame of frames) {
        const state = { ...ALL, view: { ...ALL.view, language } };
        const { labels, marks } = arrangement(state, frame);
        const names = labels.map(({ place: { at }, box }) => shifted(box, project(at, frame.zoom)));
        for (const { at, offset, key } of marks) {
          const [x, y] = project(at, frame.zoom);
          const disc = square([x + offset[0], y + offset[1]], frame.markSize / 2);
          expect({ key, zoom: frame.zoom, covered: names.filter((name) => overlap(disc, name) > 0).length }).toEqual({ key, zoom: frame.zoom, covered: 0 });
        }
      }
  });

  it('lets no two names and no two marks run into each other', () => {
    for (const frame of frames) {
      const { labels, marks } = arrangement(ALL, frame);
      const names = labels.map(({ place: { at }, box }) => shifted(box, project(at, frame.zoom)));
      const discs = marks.map(({ at, offset }) => {
        const [x, y] = project(at, frame.zoom);
        return square([x + offset[0], y + offset[1]], frame.markSize / 2);
      });
      for (const boxes of [names, discs]) for (const [i, box] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(0);
    }
  });

  it('keeps every mark where it is while time is scrubbed', () => {
    const frame: Frame = { zoom: 7, markSize: 22 };
    const everywhere = new Map(arrangement(ALL, frame).marks.map(({ key, offset }) => [key, offset]));
    const now = arrangement(OPENED, frame).marks;
    expect(now.length).toBeGreaterThan(3);
    const moved = now.filter(({ key, offset }) => JSON.stringify(everywhere.get(key)) !== JSON.stringify(offset));
    expect(moved.map(({ key }) => key)).toEqual([]);
  });

  it('draws neither dot nor name of a computed place or a region', () => {
    const drawn = arrangement(ALL, { zoom: 14, markSize: 22 }).labels.map(({ place: { id } }) => id);
    for (const item of SHIPPED.places.values()) {
      if (!item.computed && item.kind !== 'region') continue;
      expect(firstZoom(item)).toBe(Number.POSITIVE_INFINITY);
      expect(drawn).not.toContain(item.id);
    }
  });

  it('names camps and airfields only from zoom 10, places of rank 3 from 7.5', () => {
    for (const zoom of [5, 7.4, 9.9])
      for (const { place: item } of arrangement(ALL, { zoom, markSize: 22 }).labels) expect(firstZoom(item)).toBeLessThanOrEqual(zoom);
    const near = [...SHIPPED.places.values()].filter(({ near }) => near !== undefined);
    expect(near.length).toBeGreaterThan(2);
    for (const item of near) expect(firstZoom(item)).toBe(10);
  });

  it('draws the selected event of a stack by itself', () => {
    const frame: Frame = { zoom: 7, markSize: 22 };
    const stack = arrangement(ALL, frame).marks.find(({ events }) => events.length > 1);
    const chosen = stack?.events[1]?.event.id;
    if (!stack || !chosen) throw new Error('no stack');
    const { marks } = arrangement({ ...ALL, view: { ...ALL.view, selection: { type: 'event', id: chosen } } }, frame);
    const alone = marks.find(({ selected }) => selected);
    expect(alone?.events.map(({ event }) => event.id)).toEqual([chosen]);
    expect(marks.find(({ key }) => key === stack.key)?.events.length).toBe(stack.events.length - 1);
  });

  it('gathers neighbouring places from afar without losing an event', () => {
    const count = (zoom: number): number => arrangement(ALL, { zoom, markSize: 22 }).marks.reduce((sum, { events }) => sum + events.length, 0);
    const far = arrangement(ALL, { zoom: 4.5, markSize: 22 }).marks;
    expect(far.length).toBeLessThan(arrangement(ALL, { zoom: 7, markSize: 22 }).marks.length);
    expect(count(4.5)).toBe(count(7));
  });
});
