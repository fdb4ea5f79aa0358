import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ConvoyId } from '../../src/domain/convoy';
import type { LonLat, PlaceId } from '../../src/domain/place';
import { globals } from '../../src/map/globals';
import { sources } from '../../src/map/sources';
import { style } from '../../src/map/style';
import { distanceKm, lineKm } from '../../src/measure/geodesy';
import { band } from '../../src/state/convoy';
import { legBetween } from '../../src/state/reports';
import type { Assumptions, State } from '../../src/state/state';
import { OPENED, SHIPPED, span } from './shipped';

const FRAME = { zoom: 8, markSize: 22 } as const;
const layers = style('https://map.test/basemap/', 'https://map.test/').layers;
const MARCH: Assumptions = { convoy: 'anefis-kidal' as ConvoyId, kmPerDay: undefined, hours: undefined, off: [], side: undefined, shifts: {} };
const seen = (end: string, convoy: Assumptions | undefined = undefined): State => ({
  ...OPENED,
  live: { ...OPENED.live, panel: 'convoy' },
  view: { ...OPENED.view, span: span('2023-10-01', end), convoy },
});
const KIDAL = [...SHIPPED.places.values()].find(({ id }) => id === 'kidal')!;

function drawnBy(source: string, { geometry, properties }: Feature): readonly string[] {
  const type = geometry.type === 'Point' ? 1 : geometry.type === 'LineString' ? 2 : 3;
  return layers.flatMap((layer) => {
    if (!('source' in layer) || layer.source !== source) return [];
    const passes =
      !('filter' in layer && layer.filter) ||
      featureFilter(layer.filter, 'filter', globals(OPENED)).filter({ zoom: 8 }, { type, properties: properties ?? {}, geometry: [] } as never);
    return passes ? [layer.id] : [];
  });
}

const part = (state: State, key: string): Feature | undefined => sources(state, FRAME).band.features.find(({ properties }) => properties?.['key'] === key);
const lengthOf = (feature: Feature | undefined): number =>
  feature?.geometry.type === 'LineString' ? lineKm(feature.geometry.coordinates as unknown as LonLat[]) : 0;

describe('the band on the map', () => {
  const state = seen('2023-11-11T18:00Z');

  it('is as long as its figures say, along the track, with its caption', () => {
    const here = band(state)!;
    expect(lengthOf(part(state, 'broad'))).toBeCloseTo(here.broad.high - here.broad.low, 3);
    expect(lengthOf(part(state, 'core'))).toBeCloseTo(here.core!.high - here.core!.low, 3);
    expect(part(state, 'caption')?.properties?.['text']).toMatch(/^The head of the column\ncould have been here:\n19 to 31\skm from Kidal$/);
    expect(part(state, 'caption')?.properties?.['muted']).toMatch(/^\nfrom 7 reports,\nat most 50\skm a day;\nnot a sighting$/);
  });

  it('has every part drawn by its layers, as given and as the reader’s own', () => {
    const own = seen('2023-11-11T18:00Z', { ...MARCH, kmPerDay: 60 });
    expect(drawnBy('band', part(state, 'broad')!)).toEqual(['band-broad']);
    expect(drawnBy('band', part(state, 'core')!)).toEqual(['band-casing', 'band-core']);
    expect(drawnBy('band', part(own, 'broad')!)).toEqual(['band-broad-own']);
    expect(drawnBy('band', part(own, 'core')!)).toEqual(['band-casing', 'band-core-own']);
    expect(drawnBy('band', part(own, 'caption')!)).toEqual(['band-caption']);
    expect(part(own, 'caption')?.properties?.['ink']).toContain('your assumption');
    const october = seen('2023-10-03T12:00Z');
    expect(drawnBy('band', part(october, 'tail')!)).toEqual(['band-tail']);
    expect(lengthOf(part(october, 'tail'))).toBeCloseTo(11.9, 1);
  });

  it('stays at the last report past it and says so, and is the identical object while nothing changes', () => {
    const after = seen('2023-11-15');
    expect(lengthOf(part(after, 'broad'))).toBeLessThan(2.1);
    expect(part(after, 'caption')?.properties?.['text']).toMatch(/^12:00, 14 Nov:\nThe head of the column\ncould have been here/);
    expect(sources(seen('2024-11-15'), FRAME).band.features.map(({ geometry }) => geometry)).toEqual(
      sources(after, FRAME).band.features.map(({ geometry }) => geometry),
    );
    expect(sources(seen('2023-11-08'), FRAME).band.features).toEqual([]);
    expect(sources({ ...state, live: { ...state.live, hover: { type: 'place', id: KIDAL.id } } }, FRAME).band).toBe(sources(state, FRAME).band);
  });
});

describe('a report that is checked', () => {
  const leg = legBetween(seen('2023-11-11', MARCH), 'anefis' as PlaceId, 'kidal' as PlaceId)!;
  const afp = leg.reports.find(({ said }) => said.phrase.en === 'some 110 km')!;
  const open: State = { ...seen('2023-11-11', MARCH), live: { ...OPENED.live, check: { leg: [afp.from.id, afp.to.id], claim: afp.claims[0].id } } };

  it('is a double ring of its core and broad bands round the place it counts from', () => {
    const { features } = sources(open, FRAME).check;
    const radii = features.flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [distanceKm(KIDAL.at, geometry.coordinates[0] as unknown as LonLat)] : [],
    );
    expect(radii.map((km) => km.toFixed(1))).toEqual(['105.0', '115.0', '93.5', '126.5']);
    for (const feature of features) expect(drawnBy('check', feature)).not.toEqual([]);
  });

  it('has the sector of the direction it gives: south, a quarter of the circle', () => {
    const sector = sources(open, FRAME).check.features.find(({ properties }) => properties?.['part'] === 'sector')!;
    expect(drawnBy('check', sector)).toEqual(['check-sector', 'check-sector-rims']);
    if (sector.geometry.type !== 'Polygon') throw new Error('a sector is a polygon');
    const corners = sector.geometry.coordinates[0]!;
    expect(Math.max(...corners.map(([, lat = 90]) => lat))).toBeCloseTo(KIDAL.at[1], 6);
    expect(sources(seen('2023-11-11', MARCH), FRAME).check.features).toEqual([]);
  });
});
