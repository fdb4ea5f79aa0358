import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { INITIAL } from '../state/initial';
import { fontFaces } from './fonts';
import { globals } from './globals';
import { band, bandCaption } from './layers/band';
import { borders } from './layers/borders';
import { check } from './layers/check';
import { doubt } from './layers/doubt';
import { ground } from './layers/ground';
import { lettering } from './layers/lettering';
import { marks, softRings } from './layers/marks';
import { places } from './layers/places';
import { ringFigures, rings } from './layers/rings';
import { ruler, rulerAim, rulerFigures, rulerHandles } from './layers/ruler';
import { barred } from './layers/screen';
import { towns } from './layers/towns';
import { tracks } from './layers/tracks';
import { versionMarks, versions, versionWords } from './layers/versions';
import { water } from './layers/water';
import { SOURCE_IDS } from './sources';

/** The box of the shipped basemap: west, south, east, north in degrees. */
const BASEMAP_BOX = [-13, 9, 13, 26] as const;

/** The style is a constant: colours and language are globals, what varies is a source. `base` is the folder of the basemap, `page` the page's own address; `small` takes the lighter relief. */
export function style(base: string, page: string, small = false): StyleSpecification {
  return {
    version: 8,
    name: 'conflict map',
    'font-faces': fontFaces(page),
    transition: { duration: 0, delay: 0 },
    state: Object.fromEntries(Object.entries(globals(INITIAL)).map(([name, value]) => [name, { default: value }])),
    sources: {
      ...basemap(base, small),
      ...Object.fromEntries(
        SOURCE_IDS.map((id): [string, SourceSpecification] => [
          id,
          {
            type: 'geojson',
            promoteId: 'key',
            data: { type: 'FeatureCollection', features: [] },
            tolerance: id === 'doubt' || id === 'versions' || id === 'rings' || id === 'check' || id === 'band' || id === 'ruler' ? 0.1 : 0.375,
          },
        ]),
      ),
    },
    layers: [
      ...ground,
      ...water,
      ...borders,
      ...tracks,
      ...doubt,
      ...versions,
      ...check,
      ...band,
      ...rings,
      ...softRings,
      ...towns,
      ...lettering,
      ...ringFigures,
      ...versionWords,
      ...places,
      ...marks,
      ...versionMarks,
      ...ruler,
      ...rulerAim,
      ...rulerHandles,
      ...rulerFigures,
      ...bandCaption,
      ...barred,
    ],
  };
}

function basemap(base: string, small: boolean): StyleSpecification['sources'] {
  const [west, south, east, north] = BASEMAP_BOX;
  const corners: [[number, number], [number, number], [number, number], [number, number]] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const relief = (theme: string): SourceSpecification => ({ type: 'image', url: `${base}relief-${theme}${small ? '-s' : ''}.webp`, coordinates: corners });
  const shapes = (name: string): SourceSpecification => ({ type: 'geojson', data: `${base}${name}.geojson` });
  return {
    'relief-light': relief('light'),
    'relief-dark': relief('dark'),
    countries: shapes('countries'),
    lines: shapes('lines'),
    rivers: shapes('rivers'),
    lakes: shapes('lakes'),
    towns: shapes('towns'),
    labels: shapes('labels'),
  };
}
