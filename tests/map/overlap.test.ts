import { describe, expect, it } from 'vitest';
import type { LonLat, PlaceId } from '../../src/domain/place';
import type { Frame } from '../../src/map/arrangement';
import { type Box, shifted } from '../../src/map/box';
import { opening } from '../../src/map/camera';
import { project } from '../../src/map/mercator';
import { overlaps, parts } from '../../src/map/place/boxes';
import type { Screen } from '../../src/map/screen';
import { EMPTY_RULER, type Vertex } from '../../src/measure/ruler';
import type { State } from '../../src/state/state';
import { OPENED, SHIPPED, span } from './shipped';

interface Size {
  readonly width: number;
  readonly height: number;
  readonly markSize: 22 | 28;
  /** Controls, inset, scale, notes; px of the map's frame. */
  readonly covers: readonly Box[];
}

/** The map's frame at the four sizes of the page. */
const SIZES: Readonly<Record<string, Size>> = {
  1440: {
    width: 1048,
    height: 680,
    markSize: 22,
    covers: [
      { left: 16, top: 16, right: 104, bottom: 110 },
      { left: 1003, top: 12, right: 1036, bottom: 77 },
      { left: 12, top: 640, right: 620, bottom: 668 },
    ],
  },
  1024: {
    width: 632,
    height: 560,
    markSize: 28,
    covers: [
      { left: 16, top: 16, right: 104, bottom: 110 },
      { left: 587, top: 12, right: 620, bottom: 77 },
      { left: 12, top: 505, right: 588, bottom: 548 },
    ],
  },
  390: {
    width: 390,
    height: 440,
    markSize: 28,
    covers: [
      { left: 12, top: 12, right: 88, bottom: 56 },
      { left: 300, top: 375, right: 378, bottom: 396 },
      { left: 0, top: 400, right: 390, bottom: 440 },
    ],
  },
  '844×390': {
    width: 452,
    height: 200,
    markSize: 28,
    covers: [
      { left: 407, top: 12, right: 440, bottom: 77 },
      { left: 12, top: 160, right: 408, bottom: 190 },
    ],
  },
};

function frameAt({ width, height, markSize, covers }: Size, at: LonLat, zoom: number): Frame {
  const rounded = Math.round(zoom * 100) / 100;
  const [x, y] = project(at, rounded).map(Math.round) as [number, number];
  const corner = [x - Math.round(width / 2), y - Math.round(height / 2)] as const;
  const screen: Screen = { edge: shifted({ left: 0, top: 0, right: width, bottom: height }, corner), covers: covers.map((cover) => shifted(cover, corner)) };
  return { zoom: rounded, markSize, screen };
}

const vertex = (id: string): Vertex => {
  const found = SHIPPED.places.get(id as PlaceId);
  if (!found) throw new Error(id);
  return { type: 'place', place: found.id, at: found.at };
};
const KIDAL: LonLat = [1.40754, 18.44084];
const ROAD: LonLat = [1.0, 18.25];
const view = (state: State, more: Partial<State['view']>): State => ({ ...state, view: { ...state.view, ...more } });
const until = (state: State): State => view(state, { span: span('2023-11-09', '2023-11-11T18:00Z') });
const measuring: State = view(
  { ...until(OPENED), live: { ...OPENED.live, tool: 'measure' } },
  { ruler: { ...EMPTY_RULER, vertices: [vertex('anefis'), vertex('kidal')], legs: ['straight'] } },
);

const opened = (size: Size): Frame => {
  const { center, zoom } = opening(SHIPPED, size.width, size.height);
  return frameAt(size, center, zoom);
};
const VIEWS: Readonly<Record<string, { readonly state: State; readonly frame: (size: Size) => Frame }>> = {
  opening: { state: OPENED, frame: opened },
  october: { state: view(OPENED, { span: span('2023-10-01', '2023-11-01') }), frame: opened },
  'zoom 9 at Kidal': { state: OPENED, frame: (size) => frameAt(size, KIDAL, 9) },
  measuring: { state: measuring, frame: (size) => frameAt(size, ROAD, size.width < 600 ? 7.6 : 8.2) },
  'the column’s band': {
    state: { ...until(OPENED), live: { ...OPENED.live, panel: 'convoy' } },
    frame: (size) => frameAt(size, ROAD, size.width < 600 ? 7.6 : 8.2),
  },
};

describe('no name, mark, leader, figure or caption covers another', () => {
  for (const [name, size] of Object.entries(SIZES))
    for (const [what, { state, frame }] of Object.entries(VIEWS)) {
      // on the smallest maps the band's words are told even where they cover something: it may not be seen without them
      if (what === 'the column’s band' && size.width < 600) continue;
      it(`at ${name}, ${what}`, () => {
        for (const language of ['en', 'fr'] as const) {
          const seen = view(state, { language });
          expect({ language, overlaps: overlaps(seen, frame(size)) }).toEqual({ language, overlaps: [] });
        }
      });
    }

  it('has figures and captions to look at', () => {
    const keys = (what: string) =>
      parts(VIEWS[what]?.state ?? OPENED, VIEWS[what]?.frame(SIZES[1440] as Size) as Frame).map(({ kind, key }) => `${kind} ${key}`);
    expect(keys('measuring')).toEqual(expect.arrayContaining(['name kidal', 'caption label 0', 'mark kidal']));
    expect(keys('the column’s band')).toContain('caption caption');
  });
});

it('the map opens with at most a dozen marks, on a desktop and a phone', () => {
  for (const size of Object.values(SIZES)) {
    const marks = parts(OPENED, opened(size)).filter(({ kind }) => kind === 'mark');
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.length).toBeLessThanOrEqual(12);
  }
});
