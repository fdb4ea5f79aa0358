import { readFileSync } from 'node:fs';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/domain/event';
import type { PlaceId } from '../../src/domain/place';
import { difference } from '../../src/map/difference';
import { globals } from '../../src/map/globals';
import { imageSvg } from '../../src/map/images';
import { SOURCE_IDS, type SourceId, sources } from '../../src/map/sources';
import { style } from '../../src/map/style';
import { distanceKm } from '../../src/measure/geodesy';
import { EMPTY_RULER } from '../../src/measure/ruler';
import { visibleEvents } from '../../src/state/selectors';
import type { State } from '../../src/state/state';
import { ALL_DOZEN as ALL, DOZEN, OPENED_DOZEN as OPENED } from '../fixtures/dozen';
import { ALL as ALL_SHIPPED, OPENED as OPENED_SHIPPED, SHIPPED, span } from './shipped';

const FRAME = { zoom: 7, markSize: 22 } as const;
const layers = style('https://map.test/basemap/', 'https://map.test/').layers;

/** The layers of a source that draw a feature, by their filters. */
function drawnBy(source: string, { geometry, properties }: Feature, state: State = OPENED, zoom = 7): readonly string[] {
  const type = geometry.type.endsWith('Point') ? 1 : geometry.type.endsWith('LineString') ? 2 : 3;
  return layers.flatMap((layer) => {
    if (!('source' in layer) || layer.source !== source) return [];
    const passes =
      'filter' in layer && layer.filter
        ? featureFilter(layer.filter, 'filter', globals(state)).filter({ zoom }, { type, properties: properties ?? {}, geometry: [] } as never)
        : true;
    return passes ? [layer.id] : [];
  });
}

const shapes = (name: string): readonly Feature[] =>
  JSON.parse(readFileSync(new URL(`../../public/basemap/${name}.geojson`, import.meta.url), 'utf8')).features;
const selecting = (state: State, selection: State['view']['selection']): State => ({ ...state, view: { ...state.view, selection } });

const RULED: State = {
  ...ALL,
  live: { ...ALL.live, tool: 'measure' },
  view: {
    ...ALL.view,
    ruler: {
      ...EMPTY_RULER,
      vertices: [
        { type: 'place', place: 'anefis' as PlaceId, at: [0.6029, 18.04589] },
        { type: 'place', place: 'kidal' as PlaceId, at: [1.40754, 18.44084] },
        { type: 'free', at: [2.2, 18.9] },
      ],
      legs: ['track', 'straight'],
      next: 'straight',
      finished: false,
    },
  },
};

describe('filters on fixtures', () => {
  it('draw every feature of every varying source', () => {
    const region = ALL.datasets[0]?.events.find(({ where }) => where.basis === 'region');
    const states = [
      ALL,
      RULED,
      selecting(ALL, { type: 'event', id: region?.id ?? ('' as EventId) }),
      selecting(ALL, { type: 'place', id: 'kidal' as PlaceId }),
    ];
    for (const state of states) {
      const all = sources(state, FRAME);
      for (const id of SOURCE_IDS)
        for (const feature of all[id].features)
          expect({ id, key: feature.properties?.['key'], layers: drawnBy(id, feature).length > 0 }).toMatchObject({ layers: true });
    }
  });

  it('draw the lines of Mali’s regions and no other country’s, the disputed line without a band', () => {
    const lines = shapes('lines');
    const of = (k: string, a3?: string) => lines.filter(({ properties }) => properties?.['k'] === k && (a3 === undefined || properties['a3'] === a3));
    for (const line of of('admin1')) expect(drawnBy('lines', line)).toEqual(line.properties?.['a3'] === 'MLI' ? ['region-lines'] : []);
    for (const line of of('border')) expect(drawnBy('lines', line)).toEqual(['border-bands', 'borders']);
    for (const line of of('disputed')) expect(drawnBy('lines', line)).toEqual(['disputed-lines']);
    expect(of('admin1', 'MLI').length).toBeGreaterThan(0);
  });

  it('wash every country but Mali', () => {
    for (const country of shapes('countries')) expect(drawnBy('countries', country)).toEqual(country.properties?.['a3'] === 'MLI' ? [] : ['outland']);
  });

  it('drop a town for orientation that bears the name of a place of the data', () => {
    const town = (name: string): Feature => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] }, properties: { name, rank: 1 } });
    expect(drawnBy('towns', town('Kidal'), OPENED_SHIPPED)).toEqual([]);
    expect(drawnBy('towns', town('Tombouctou'), OPENED_SHIPPED)).toEqual([]);
    expect(drawnBy('towns', town('Niamey'), OPENED_SHIPPED)).toEqual(['towns-1']);
  });

  it('letter every kind of name of the basemap', () => {
    for (const label of shapes('labels')) expect(drawnBy('labels', label)).toEqual([`names-${label.properties?.['k']}`]);
  });
});

describe('the sources', () => {
  it('are the identical objects as long as nothing they show has changed', () => {
    const first = sources(OPENED, FRAME);
    const hovered = sources({ ...OPENED, live: { ...OPENED.live, hover: { type: 'place', id: 'gao' as PlaceId } } }, FRAME);
    expect(SOURCE_IDS.filter((id) => first[id] !== hovered[id])).toEqual(['focus']);
    const reruled = sources({ ...OPENED, view: { ...OPENED.view, ruler: RULED.view.ruler } }, FRAME);
    expect(SOURCE_IDS.filter((id) => first[id] !== reruled[id]).filter((id) => id !== 'focus')).toEqual(['ruler']);
  });

  it('give every feature a key of its own, and every picture an image that can be drawn', () => {
    const all = sources(RULED, FRAME);
    for (const id of SOURCE_IDS) {
      const keys = all[id].features.map(({ properties }) => properties?.['key']);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { properties } of all[id].features)
        for (const name of ['image', 'leader', 'ring', 'hatch']) {
          const image: unknown = properties?.[name];
          if (typeof image === 'string') expect({ image, drawn: imageSvg(`${image}|light`) !== undefined }).toEqual({ image, drawn: true });
        }
    }
  });

  it('show exactly the visible events that have a position', () => {
    for (const state of [OPENED, ALL, selecting(ALL, { type: 'event', id: DOZEN.events.find(({ at }) => at)?.id ?? ('' as EventId) })]) {
      const { marks, selected } = sources(state, FRAME);
      const shown = [...marks.features, ...selected.features].flatMap(({ properties }) => String(properties?.['events']).split(' '));
      const expected = visibleEvents(state)
        .filter(({ event }) => event.at)
        .map(({ event }) => event.id);
      expect(shown.toSorted()).toEqual([...expected].toSorted());
    }
  });

  it('put an event on the map only while it is in the window', () => {
    const none: State = { ...OPENED, view: { ...OPENED.view, span: span('1990-01-01', '1990-01-02') } };
    expect(sources(none, FRAME).marks.features).toEqual([]);
    expect(sources(none, FRAME).doubt.features.filter(({ properties }) => properties?.['part'] !== 'place')).toEqual([]);
    // every place but the region
    expect(sources(none, FRAME).places.features.length).toBe(DOZEN.places.size - 1);
  });

  it('draw doubt in true scale: every corner of a disc is as far from its event as the radius', () => {
    const discs = SHIPPED.events
      .filter(({ at, where }) => at && where.radiusKm >= 1)
      .flatMap(({ id }) => sources({ ...ALL_SHIPPED, live: { ...ALL_SHIPPED.live, hover: { type: 'event', id } } }, FRAME).doubt.features)
      .filter(({ properties }) => properties?.['part'] === 'disc');
    expect(discs.length).toBeGreaterThan(50);
    for (const { geometry, properties } of discs) {
      const [at = '', km = ''] = String(properties?.['key']).split(' ');
      const [lon = 0, lat = 0] = at.split(',').map(Number);
      expect(Number(km)).toBeGreaterThanOrEqual(1);
      if (geometry.type !== 'Polygon') throw new Error('a disc is a polygon');
      for (const [x = 0, y = 0] of geometry.coordinates[0] ?? []) expect(distanceKm([lon, lat], [x, y])).toBeCloseTo(Number(km), 6);
    }
  });

  it('hatch the area of an event without an exact place only while it is selected', () => {
    const hatched = (state: State) => sources(state, FRAME).doubt.features.filter(({ properties }) => properties?.['hatch']);
    const region = ALL.datasets[0]?.events.find(({ where }) => where.basis === 'region' && where.place !== undefined);
    if (!region) throw new Error('no such event');
    expect(hatched(ALL)).toEqual([]);
    expect(hatched(selecting(ALL, { type: 'event', id: region.id })).length).toBe(1);
  });

  it('caption an area once, and lead no hair line to a place that is not known', () => {
    const { marks } = sources(ALL, FRAME);
    const areas = marks.features.filter(({ properties }) => DOZEN.places.get(String(properties?.['place']) as PlaceId)?.kind === 'region');
    expect(areas.length).toBeGreaterThan(0);
    for (const { properties } of areas) {
      expect(properties?.['caption']).toEqual(expect.any(String));
      expect(properties?.['leader']).toBeUndefined();
    }
  });

  it('draw the ruler with its handles only while measuring', () => {
    const parts = (state: State) => sources(state, FRAME).ruler.features.map(({ properties }) => properties?.['part']);
    expect(parts(RULED).filter((part) => part === 'handle').length).toBe(3);
    expect(parts(RULED).filter((part) => part === 'middle').length).toBe(2);
    expect(parts({ ...RULED, live: { ...RULED.live, tool: 'explore' } }).filter((part) => part === 'handle' || part === 'middle')).toEqual([]);
    expect(parts({ ...RULED, live: { ...RULED.live, tool: 'explore' } })).toContain('track');
  });

  it('hide a leg’s figure where the leg is under 60 px', () => {
    const labels = (zoom: number) => sources(RULED, { zoom, markSize: 22 }).ruler.features.filter(({ properties }) => properties?.['part'] === 'label');
    expect(labels(8).length).toBe(3);
    expect(labels(4).map(({ properties }) => properties?.['key'])).toEqual(['total']);
  });

  it('say who holds a place of the story', () => {
    const words = sources(OPENED, FRAME).places.features.find(({ properties }) => properties?.['key'] === 'kidal')?.properties?.['words'];
    expect(words).toMatch(/held by/);
  });
});

describe('the difference of two collections', () => {
  const one = sources(OPENED, FRAME);
  const two = sources(ALL, FRAME);
  const apply = (id: SourceId): ReadonlyMap<unknown, Feature> => {
    const change = difference(one[id], two[id]);
    const kept = new Map(one[id].features.map((feature) => [feature.properties?.['key'], feature]));
    for (const key of change?.remove ?? []) kept.delete(key);
    for (const feature of change?.add ?? []) kept.set(feature.properties?.['key'], feature);
    return kept;
  };

  it('leads from the one to the other', () => {
    for (const id of SOURCE_IDS)
      expect([...apply(id).values()].map(({ properties }) => JSON.stringify(properties)).toSorted()).toEqual(
        two[id].features.map(({ properties }) => JSON.stringify(properties)).toSorted(),
      );
  });

  it('is nothing between equals', () => {
    for (const id of SOURCE_IDS) expect(difference(two[id], JSON.parse(JSON.stringify(two[id])))).toBeUndefined();
  });
});
