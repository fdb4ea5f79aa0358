import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/domain/place';
import { globals } from '../../src/map/globals';
import { sources } from '../../src/map/sources';
import { style } from '../../src/map/style';
import { distanceKm } from '../../src/measure/geodesy';
import { EMPTY_RULER, type Ruler, type Vertex } from '../../src/measure/ruler';
import type { State } from '../../src/state/state';
import { ALL } from './shipped';

const FRAME = { zoom: 7, markSize: 22 } as const;
const layers = style('https://map.test/basemap/', 'https://map.test/').layers;
const KIDAL: Vertex = { type: 'place', place: 'kidal' as PlaceId, at: [1.40754, 18.44084] };
const ANEFIS: Vertex = { type: 'place', place: 'anefis' as PlaceId, at: [0.6029, 18.04589] };

const ruled = (change: Partial<Ruler>, live: Partial<State['live']> = {}): State => ({
  ...ALL,
  live: { ...ALL.live, tool: 'measure', ...live },
  view: { ...ALL.view, ruler: { ...EMPTY_RULER, ...change } },
});

function drawnBy(source: string, { geometry, properties }: Feature): readonly string[] {
  const type = geometry.type.endsWith('Point') ? 1 : geometry.type.endsWith('LineString') ? 2 : 3;
  return layers.flatMap((layer) => {
    if (!('source' in layer) || layer.source !== source || !('filter' in layer) || !layer.filter) return [];
    const { filter } = featureFilter(layer.filter, 'filter', globals(ALL));
    return filter({ zoom: 7 }, { type, properties: properties ?? {}, geometry: [] } as never) ? [layer.id] : [];
  });
}

describe('range rings', () => {
  const { features } = sources(
    ruled({
      rings: [
        { centre: KIDAL, reach: { type: 'radii', km: [30, 60] } },
        { centre: ANEFIS, reach: { type: 'phrase', phrase: 'some 110 km' } },
      ],
    }),
    FRAME,
  ).rings;

  it('are each drawn by one layer, under a key of its own', () => {
    for (const feature of features) expect({ key: feature.properties?.['key'], layers: drawnBy('rings', feature).length }).toMatchObject({ layers: 1 });
    expect(new Set(features.map(({ properties }) => properties?.['key'])).size).toBe(features.length);
  });

  it('lie where they say, rim by rim', () => {
    const rims = features.filter(({ geometry }) => geometry.type === 'LineString');
    const of = ({ geometry }: Feature, centre: Vertex): number[] =>
      geometry.type === 'LineString' ? geometry.coordinates.map(([lon = 0, lat = 0]) => Math.round(distanceKm(centre.at, [lon, lat]) * 1000) / 1000) : [];
    expect(rims.slice(0, 2).map((rim) => [...new Set(of(rim, KIDAL))])).toEqual([[60], [30]]);
    expect(rims.slice(2).map((rim) => [...new Set(of(rim, ANEFIS))])).toEqual([[126.5], [93.5], [115], [105]]);
    expect(rims.map((rim) => drawnBy('rings', rim)[0])).toEqual(['ring-rims', 'ring-rims', 'ring-broad-rims', 'ring-broad-rims', 'ring-rims', 'ring-rims']);
  });

  it('bear their km at the rim', () => {
    const figures = features.flatMap(({ geometry, properties }) =>
      geometry.type === 'Point' ? [[String(properties?.['text']).replaceAll('\u00a0', ' '), properties?.['key']]] : [],
    );
    expect([...new Set(figures.map(([text]) => text))]).toEqual(['60 km', '30 km', 'read broadly 93.5 km to 126.5 km', '105 km to 115 km']);
  });
});

describe('the leg under the pointer', () => {
  const of = (state: State) => sources(state, FRAME).aim.features;
  const growing = ruled({ vertices: [ANEFIS] }, { aim: KIDAL });

  it('is drawn with its length, and the new total once there is one', () => {
    const texts = (state: State) => of(state).flatMap(({ properties }) => (properties?.['text'] ? [String(properties['text']).replaceAll('\u00a0', ' ')] : []));
    expect(texts(growing)).toEqual(['95.7 km ± 2.8']);
    expect(texts(ruled({ vertices: [ANEFIS], next: 'track' }, { aim: KIDAL }))).toEqual(['104.1 km ± 2.8']);
    const longer = ruled({ vertices: [KIDAL, ANEFIS], legs: ['straight'] }, { aim: KIDAL });
    expect(texts(longer)).toEqual(['95.7 km ± 2.8\ntotal 191.3 km']);
    for (const feature of of(growing)) expect(drawnBy('aim', feature).length).toBe(1);
  });

  it('is gone outside the ruler, once finished, and where the pointer is nowhere', () => {
    expect(of({ ...growing, live: { ...growing.live, tool: 'explore' } })).toEqual([]);
    expect(of(ruled({ vertices: [ANEFIS, KIDAL], legs: ['straight'], finished: true }, { aim: KIDAL }))).toEqual([]);
    expect(of(ruled({ vertices: [ANEFIS] }))).toEqual([]);
  });
});
