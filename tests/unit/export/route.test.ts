import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { WINDS } from '../../../src/domain/claim';
import type { LonLat, PlaceId } from '../../../src/domain/place';
import { toCsv } from '../../../src/export/csv';
import { toGeoJson } from '../../../src/export/geojson';
import { toGpx } from '../../../src/export/gpx';
import { type TextWords, toPlainText } from '../../../src/export/plain-text';
import { fileName, type Route } from '../../../src/export/route';
import { distanceKm, lineKm } from '../../../src/measure/geodesy';
import { measure } from '../../../src/measure/measurement';
import { EMPTY_RULER, type RingSet, type Ruler, type Vertex } from '../../../src/measure/ruler';
import { buildNetwork } from '../../../src/measure/track-graph';
import { ANEFIS, GAO, KIDAL, TRACKS } from '../measure/fixture';

const place = (name: string, at: LonLat): Vertex => ({ type: 'place', place: name as PlaceId, at });
const FREE: Vertex = { type: 'free', at: [1.9, 18.9] };
const ruler: Ruler = {
  ...EMPTY_RULER,
  vertices: [place('gao', GAO), place('anefis', ANEFIS), place('kidal', KIDAL), FREE],
  legs: ['straight', 'track', 'straight'],
};
const rings: readonly RingSet[] = [
  { centre: place('kidal', KIDAL), reach: { type: 'radii', km: [30, 60] } },
  { centre: place('anefis', ANEFIS), reach: { type: 'phrase', phrase: 'some 110 km' } },
];
const names = ['Gao', 'Anéfis, "the wells" & <more>', '=Kidal', 'point 18.900, 1.900'];
const radius = (vertex: Vertex): number | undefined => (vertex.type === 'place' ? 2 : undefined);
const route: Route = {
  title: 'Gao – point <18.9>',
  points: ruler.vertices.map((vertex, i) => ({ name: names[i] ?? '', vertex, radiusKm: radius(vertex) })),
  measured: measure(ruler, buildNetwork(TRACKS), radius),
  rings: rings.map((set) => ({ name: set.centre.type === 'place' ? set.centre.place : '', set })),
  paceKmPerDay: 50,
  method: 'WGS84 geodesic; tracks, "indicative".',
  credit: 'Northern Mali, edition 1.',
};
const bare: Route = { ...route, points: [], measured: { legs: [], total: { km: 0, errorKm: 0, straightKm: 0, free: false } }, rings: [] };

describe('GeoJSON', () => {
  const { features, ...rest } = JSON.parse(toGeoJson(route)) as FeatureCollection & { method: string; credit: string };
  const of = (role: string) => features.filter(({ properties }) => properties?.['role'] === role);
  const line = (index: number, role: string): LonLat[] => {
    const geometry = of(role)[index]?.geometry;
    if (geometry?.type !== 'LineString') throw new Error('no line');
    return geometry.coordinates.map(([lon = 0, lat = 0]) => [lon, lat]);
  };

  it('holds the original corners, once as points and once as a line', () => {
    expect(of('point').map(({ geometry }) => geometry.type === 'Point' && geometry.coordinates)).toEqual(ruler.vertices.map(({ at }) => [...at]));
    expect(of('point').map(({ properties }) => [properties?.['name'], properties?.['place'], properties?.['radius_km']])).toEqual([
      ['Gao', 'gao', 2],
      [names[1], 'anefis', 2],
      ['=Kidal', 'kidal', 2],
      ['point 18.900, 1.900', null, null],
    ]);
    expect(line(0, 'vertices')).toEqual(ruler.vertices.map(({ at }) => [...at]));
  });

  it('holds each leg densified, as long as it was measured', () => {
    expect(of('leg').length).toBe(3);
    for (const [i, leg] of route.measured.legs.entries()) {
      const written = line(i, 'leg');
      expect(lineKm(written)).toBeCloseTo(leg.km, 2);
      expect(of('leg')[i]?.properties?.['km']).toBeCloseTo(leg.km, 3);
      for (const [n, at] of written.slice(1).entries()) expect(distanceKm(written[n]!, at)).toBeLessThan(10.001);
    }
    expect(line(0, 'leg').length).toBeGreaterThan(20);
    expect(of('leg')[1]?.properties).toMatchObject({ type: 'track', from: names[1], to: '=Kidal' });
  });

  it('holds the rings as closed polygons, the bands of a phrase with a hole', () => {
    expect(of('ring').map(({ properties }) => [properties?.['part'], properties?.['km'] ?? [properties?.['from_km'], properties?.['to_km']]])).toEqual([
      ['radius', 60],
      ['radius', 30],
      ['broad', [93.5, 126.5]],
      ['core', [105, 115]],
    ]);
    const holes = of('ring').map(({ geometry }) => geometry.type === 'Polygon' && geometry.coordinates.length - 1);
    expect(holes).toEqual([0, 0, 1, 1]);
    for (const { geometry } of of('ring')) if (geometry.type === 'Polygon') for (const ring of geometry.coordinates) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('says how and whose', () => expect(rest).toEqual({ type: 'FeatureCollection', method: route.method, credit: route.credit }));
});

/** The elements of an XML text in order, as [depth, tag, attributes, text]; throws where a tag is not closed by its own. */
function elements(xml: string): { tag: string; inside: string; attributes: Record<string, string>; text: string }[] {
  const found: ReturnType<typeof elements> = [];
  const open: number[] = [];
  const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const [, closing, tag = '', attributes = '', empty, text = ''] of xml
    .replace(/<\?.*?\?>/, '')
    .matchAll(/<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>([^<]*)/gi)) {
    if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`bare & in ${text}`);
    if (closing) {
      if (found[open.pop() ?? -1]?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => [name, plain(value)]);
    found.push({ tag, inside: found[open.at(-1) ?? -1]?.tag ?? '', attributes: Object.fromEntries(pairs), text: plain(text) });
    if (!empty) open.push(found.length - 1);
  }
  if (open.length > 0) throw new Error('not closed');
  return found;
}

describe('GPX', () => {
  const all = elements(toGpx(route));
  const points = (tag: string): LonLat[] => all.filter((one) => one.tag === tag).map(({ attributes: { lat, lon } }) => [Number(lon), Number(lat)]);

  it('is one well-formed document of version 1.1, in the order of its schema', () => {
    expect(all[0]).toMatchObject({ tag: 'gpx', attributes: { version: '1.1', xmlns: 'http://www.topografix.com/GPX/1/1' } });
    expect(all.filter(({ inside }) => inside === 'gpx').map(({ tag }) => tag)).toEqual(['metadata', 'rte', ...Array(7).fill('trk')]);
  });

  it('holds the corners with their names, whatever these contain', () => {
    expect(points('rtept')).toEqual(ruler.vertices.map(({ at }) => at.map((degrees) => Math.round(degrees * 1e6) / 1e6)));
    expect(all.filter(({ tag, inside }) => tag === 'name' && inside === 'rtept').map(({ text }) => text)).toEqual(names);
    expect(all.find(({ tag }) => tag === 'desc')?.text).toBe(`${route.method} ${route.credit}`);
  });

  it('holds the measured line as one segment a leg, and a circle for every rim', () => {
    const tracks = all.filter(({ tag, inside }) => tag === 'name' && inside === 'trk').map(({ text }) => text);
    expect(tracks).toEqual([
      route.title,
      'kidal: 60 km',
      'kidal: 30 km',
      'anefis: 93.5 km (broad)',
      'anefis: 126.5 km (broad)',
      'anefis: 105 km (core)',
      'anefis: 115 km (core)',
    ]);
    expect(all.filter(({ tag }) => tag === 'trkseg').length).toBe(3 + 6);
    expect(distanceKm(KIDAL, points('trkpt').at(-1) ?? [0, 0])).not.toBeCloseTo(115, 1);
    expect(distanceKm(ANEFIS, points('trkpt').at(-1) ?? [0, 0])).toBeCloseTo(115, 3);
  });

  it('is well-formed for an empty ruler too', () => expect(elements(toGpx(bare)).map(({ tag }) => tag)).toEqual(['gpx', 'metadata', 'name', 'desc']));
});

/** A reader of RFC 4180. */
function rows(csv: string): string[][] {
  const read: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    read.push(row);
    row = [];
  }
  return read;
}

describe('CSV', () => {
  const [head = [], ...all] = rows(toCsv(route));
  const body = all.filter(([kind]) => kind === 'leg');
  const column = (name: string, of = body) => of.map((row) => row[head.indexOf(name)]);

  it('has one row a leg and as many cells in each as columns', () => {
    expect(body.map(({ length }) => length)).toEqual([head.length, head.length, head.length]);
    expect(column('leg')).toEqual(['1', '2', '3']);
    expect(column('type')).toEqual(['straight', 'track', 'straight']);
  });

  it('gives the figures back', () => {
    const { legs, total } = route.measured;
    expect(column('km').map(Number)).toEqual(legs.map(({ km }) => Math.round(km * 1000) / 1000));
    expect(Number(column('cumulative_km').at(-1))).toBeCloseTo(total.km, 3);
    expect(column('from_lat').map(Number)).toEqual(ruler.vertices.slice(0, 3).map(({ at }) => at[1]));
    expect(column('days').map(Number)).toEqual(legs.map(({ km }) => Math.round((km / 50) * 100) / 100));
    expect(column('error_km')).toEqual(['2.828', '2.828', '']);
    expect(column('track_km')[2] === '').toBe(legs[2]?.trackKm === undefined);
  });

  it('has one row a ring after the legs, two for a band in words', () => {
    const circles = all.slice(body.length);
    expect(circles.map(({ length }) => length)).toEqual(Array(6).fill(head.length));
    expect(new Set(column('kind', circles))).toEqual(new Set(['ring']));
    expect(circles.map((row) => ['from', 'type', 'km', 'phrase'].map((name) => row[head.indexOf(name)]))).toEqual([
      ['kidal', 'radius', '60', ''],
      ['kidal', 'radius', '30', ''],
      ['anefis', 'broad', '93.5', 'some 110 km'],
      ['anefis', 'broad', '126.5', 'some 110 km'],
      ['anefis', 'core', '105', 'some 110 km'],
      ['anefis', 'core', '115', 'some 110 km'],
    ]);
    expect(column('from_lat', circles).map(Number)).toEqual([KIDAL, KIDAL, ANEFIS, ANEFIS, ANEFIS, ANEFIS].map(([, lat]) => lat));
    expect(new Set(column('leg', circles))).toEqual(new Set(['']));
    expect(rows(toCsv({ ...bare, rings: route.rings }))).toHaveLength(1 + 6);
  });

  it('keeps commas, quotes and method, and lets no spreadsheet run a name', () => {
    expect(column('to')).toEqual([names[1], "'=Kidal", names[3]]);
    expect(new Set(column('method'))).toEqual(new Set([route.method]));
  });
});

describe('plain text', () => {
  const words: TextWords = {
    total: 'total',
    leg: (n) => `Leg ${n}`,
    straight: 'straight',
    track: 'along the track',
    ratio: 'ratio',
    noTrack: 'no track',
    winds: Object.fromEntries(WINDS.map((wind) => [wind, wind])) as TextWords['winds'],
    bearing: (to, back) => `bearing ${to}, back ${back}`,
    time: (km) => `${(km / 50).toFixed(1)} days at 50 km a day`,
    ringsRound: (name) => `Rings round ${name}`,
    core: (low, high) => `core ${low} to ${high}`,
    broad: (low, high) => `broad ${low} to ${high}`,
  };
  const lines = toPlainText(route, words, { unit: 'km', language: 'en', precise: true }, 'https://map.test/#measure=gao').replaceAll('\u00a0', ' ').split('\n');

  it('says total, legs, rings, method, credit and link, in this order', () => {
    const { total, legs } = route.measured;
    expect(lines[0]).toBe(`${route.title}: total ${total.km.toFixed(1)} km ± ${total.errorKm.toFixed(1)}; ${(total.km / 50).toFixed(1)} days at 50 km a day`);
    expect(lines[1]).toMatch(
      /^Leg 1: Gao \(16\.\d{4}, -0\.\d{4}\) – Anéfis.*: straight 20\d\.\d km ± 2\.8; along the track .*; ratio 1\.\d\d; bearing 019° NNE, back \d{3}°$/,
    );
    expect(lines[2]).toContain(`along the track ${legs[1]?.km.toFixed(1)} km ± 2.8; straight 95.`);
    expect(lines.slice(4)).toEqual([
      'Rings round kidal: 30 km, 60 km',
      'Rings round anefis: “some 110 km”, core 105 km to 115 km, broad 93.5 km to 126.5 km',
      route.method,
      route.credit,
      'https://map.test/#measure=gao',
    ]);
  });
});

describe('a file’s name', () => {
  it('is plain', () => {
    expect(fileName(route)).toBe('ruler-gao-point-18-900-1-900');
    expect(fileName({ ...bare, rings: route.rings })).toBe('ruler-kidal-anefis');
    expect(fileName(bare)).toBe('ruler');
  });
});
