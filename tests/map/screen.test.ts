import { describe, expect, it } from 'vitest';
import { arrangement } from '../../src/map/arrangement';
import { type Box, crosses, grown, overlap, shifted, square } from '../../src/map/box';
import { captionBox } from '../../src/map/labels';
import { project, unproject } from '../../src/map/mercator';
import { place, type Wish } from '../../src/map/placement';
import { outside, type Screen, seen, whole } from '../../src/map/screen';
import { sources } from '../../src/map/sources';
import { ALL, OPENED, SHIPPED } from './shipped';

/** A screen of so many px round a point; covers are given from its left upper corner. */
function screenAt(at: readonly [number, number], zoom: number, width: number, height: number, covers: readonly Box[] = []): Screen {
  const [x, y] = project(at, zoom).map(Math.round) as [number, number];
  const corner = [x - width / 2, y - height / 2] as const;
  return { edge: shifted({ left: 0, top: 0, right: width, bottom: height }, corner), covers: covers.map((cover) => shifted(cover, corner)) };
}

const PHONE: readonly Box[] = [
  { left: 12, top: 12, right: 88, bottom: 56 },
  { left: 290, top: 420, right: 378, bottom: 452 },
  { left: 0, top: 460, right: 390, bottom: 470 },
];

describe('the screen', () => {
  const screen: Screen = { edge: { left: 0, top: 0, right: 100, bottom: 100 }, covers: [{ left: 60, top: 60, right: 100, bottom: 100 }] };

  it('tells what is seen whole, in part or not at all', () => {
    expect([seen(screen, [10, 10]), seen(screen, [70, 70]), seen(screen, [-1, 10])]).toEqual([true, false, false]);
    expect(whole(screen, square([30, 30], 10))).toBe(true);
    expect(whole(screen, square([8, 30], 10))).toBe(false);
    expect(whole(screen, square([55, 55], 10))).toBe(false);
    expect(outside(screen, square([80, 80], 10))).toBe(false);
    expect(outside(screen, square([-30, 30], 10))).toBe(true);
    expect(outside(screen, square([-8, 30], 10))).toBe(false);
  });

  it('finds its way back from pixels', () => {
    const [lon, lat] = unproject(project([1.40754, 18.44084], 7.3), 7.3);
    expect(lon).toBeCloseTo(1.40754, 9);
    expect(lat).toBeCloseTo(18.44084, 9);
  });
});

describe('lines and boxes', () => {
  it('cross only inside', () => {
    const box = square([50, 50], 10);
    expect(crosses(box, [0, 50], [100, 50])).toBe(true);
    expect(crosses(box, [0, 0], [30, 100])).toBe(false);
    expect(crosses(box, [0, 60], [100, 60])).toBe(false);
    expect(crosses(box, [0, 50], [30, 50])).toBe(false);
    expect(crosses(box, [50, 0], [50, 45])).toBe(true);
  });
});

describe('placing marks on a screen', () => {
  const wish = (x: number, y: number, more: Partial<Wish> = {}): Wish => ({ key: 'a', at: [x, y], half: 15, onSpot: false, ...more });
  const screen: Screen = { edge: { left: 0, top: 0, right: 400, bottom: 400 }, covers: [] };
  const boxOf = ({ at, half }: Wish, [dx, dy]: readonly [number, number]): Box => square([at[0] + dx, at[1] + dy], half);

  it('keeps a mark inside whose spot is seen', () => {
    const near = wish(380, 20);
    expect(whole(screen, boxOf(near, place([near], [], [], screen).get('a') ?? [99, 99]))).toBe(true);
    expect(whole(screen, boxOf(near, place([near], [], []).get('a') ?? [0, 0]))).toBe(false);
  });

  it('keeps it from under what lies over the map', () => {
    const cover = { left: 200, top: 0, right: 400, bottom: 400 };
    const near = wish(190, 200);
    const offset = place([near], [], [], { ...screen, covers: [cover] }).get('a') ?? [0, 0];
    expect(overlap(boxOf(near, offset), cover)).toBe(0);
  });

  it('brings words without an exact place into the frame, also from a little outside', () => {
    const caption = captionBox('Northern Mali, no exact place', 21);
    for (const x of [5, -60]) {
      const words = wish(x, 200, { caption, onSpot: true });
      const [dx, dy] = place([words], [], [], screen).get('a') ?? [0, 0];
      expect(whole(screen, shifted(caption, [x + dx, 200 + dy]))).toBe(true);
    }
  });

  it('leads a hair line round a name where another direction is free, though it be the farther', () => {
    // a thin name to the east and north, which marks could well overstep; west and south are shut but for one way far out
    const name = { left: 214, top: 150, right: 220, bottom: 260 };
    const above = { left: 150, top: 176, right: 260, bottom: 182 };
    const wall = { left: 110, top: 185, right: 186, bottom: 320 };
    const one = wish(200, 200);
    const [dx, dy] = place([one], [square([200, 200], 6), name, above, wall], [], screen).get('a') ?? [0, 0];
    const [start, end] = [0.25, 0.8].map((t): [number, number] => [200 + dx * t, 200 + dy * t]);
    expect([name, above, wall].filter((box) => crosses(box, start ?? [0, 0], end ?? [0, 0]))).toEqual([]);
    expect(dy).toBeGreaterThan(0);
  });

  it('sets no mark on the leader of another when there is room', () => {
    // a passage too narrow for the first mark, which so leaves its leader in it
    const shut = [
      { left: 100, top: 200, right: 192, bottom: 420 },
      { left: 208, top: 200, right: 300, bottom: 420 },
      { left: 100, top: 312, right: 300, bottom: 420 },
    ];
    const [a, b] = [wish(200, 300), wish(200, 190, { key: 'b', half: 5, onSpot: true })];
    const offsets = place([a, b], shut, [], screen);
    expect(offsets.get('a')).toEqual([0, -135]);
    expect(crosses(boxOf(b, offsets.get('b') ?? [0, 0]), [200, 300], [200, 180])).toBe(false);
  });
});

describe('the shipped map on a phone', () => {
  const zoom = 6.3;
  const centres = [SHIPPED.opening.center, [0.2, 17], [1.5, 19.5], [-1.5, 16.8]] as const;

  it('cuts no name and no caption at the frame or under what lies over it', () => {
    for (const language of ['en', 'fr'] as const)
      for (const state of [OPENED, ALL])
        for (const centre of centres) {
          const screen = screenAt([centre[0], centre[1]], zoom, 390, 470, PHONE);
          const { labels, marks } = arrangement({ ...state, view: { ...state.view, language } }, { zoom, markSize: 28, screen });
          const cut = labels.filter(({ place: { at, rank }, box }) => {
            const there = shifted(box, project(at, zoom));
            // a place of the story keeps its name whatever happens
            return rank > 1 && !outside(screen, grown(there, -1)) && !whole(screen, there);
          });
          expect({ centre, cut: cut.map(({ place }) => place.id) }).toEqual({ centre, cut: [] });
          for (const { at, offset, place: id, captioned } of marks) {
            const item = id && SHIPPED.places.get(id);
            if (item?.kind !== 'region' || !captioned) continue;
            const [x, y] = project(at, zoom);
            if (!seen(screen, [x, y])) continue;
            expect({
              id,
              centre,
              language,
              whole: whole(screen, shifted(captionBox(`${item.names[language]}: somewhere`, 27), [x + offset[0], y + offset[1]])),
            }).toEqual({
              id,
              centre,
              language,
              whole: true,
            });
          }
        }
  });

  it('bars the basemap’s lettering from the frame while the map rests, and from nothing while it moves', () => {
    const screen = screenAt([1, 18.2], zoom, 390, 470, PHONE);
    expect(sources(OPENED, { zoom, markSize: 28, screen }).screen.features).toHaveLength(4 + PHONE.length);
    expect(sources(OPENED, { zoom, markSize: 28, screen, moving: true }).screen.features).toEqual([]);
  });
});
