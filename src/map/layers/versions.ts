import type { LayerSpecification } from 'maplibre-gl';
import { ITALIC, SEMIBOLD } from '../fonts';
import { global, partyColourOf } from '../globals';

/** The radii of two positions that cannot both be right, and the line between them. */
export const versions: readonly LayerSpecification[] = [
  { id: 'version-discs', type: 'fill', source: 'versions', filter: ['has', 'party'], paint: { 'fill-color': partyColourOf('party'), 'fill-opacity': 0.1 } },
  {
    id: 'version-rims',
    type: 'line',
    source: 'versions',
    filter: ['has', 'party'],
    paint: { 'line-color': partyColourOf('party'), 'line-width': 1, 'line-dasharray': [2, 3], 'line-opacity': 0.8 },
  },
  {
    id: 'version-gap-casings',
    type: 'line',
    source: 'versions',
    filter: ['==', ['get', 'part'], 'gap'],
    paint: { 'line-color': global('ground'), 'line-width': 3.5 },
  },
  { id: 'version-gaps', type: 'line', source: 'versions', filter: ['==', ['get', 'part'], 'gap'], paint: { 'line-color': global('ink'), 'line-width': 1 } },
];

/** From the point to the words, em: near at first, then far enough to clear a mark. */
const SIDES: [string, [number, number]][] = [1.3, 3.2].flatMap((away): [string, [number, number]][] => [
  ['left', [away, 0]],
  ['right', [-away, 0]],
  ['top', [0, away]],
  ['bottom', [0, -away]],
  ['top-left', [away * 0.7, away * 0.7]],
  ['top-right', [-away * 0.7, away * 0.7]],
  ['bottom-left', [away * 0.7, -away * 0.7]],
  ['bottom-right', [-away * 0.7, -away * 0.7]],
]);

function words(id: string, part: string, font: string[], size: number): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'versions',
    filter: ['==', ['get', 'part'], part],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': font,
      'text-size': size,
      'text-max-width': 16,
      'text-variable-anchor-offset': SIDES.flat() as [string, [number, number]],
      'text-justify': 'auto',
      'text-allow-overlap': true,
      'text-padding': 2,
    },
    paint: { 'text-color': global('ink'), 'text-halo-color': global('ground'), 'text-halo-width': 1.8 },
  };
}

/** They seek a side free of names and marks, which lie above them. */
export const versionWords: readonly LayerSpecification[] = [words('version-captions', 'caption', ITALIC, 11), words('version-figures', 'apart', SEMIBOLD, 12)];

/** The hollow marks of positions that cannot both be right. */
export const versionMarks: readonly LayerSpecification[] = [
  {
    id: 'version-marks',
    type: 'symbol',
    source: 'versions',
    filter: ['has', 'image'],
    layout: { 'icon-image': ['concat', ['get', 'image'], '|', global('theme')], 'icon-allow-overlap': true, 'icon-padding': 0 },
  },
];
