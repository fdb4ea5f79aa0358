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

/** The hollow marks, and words that seek a side free of names and marks. */
export const versionMarks: readonly LayerSpecification[] = [
  {
    id: 'version-marks',
    type: 'symbol',
    source: 'versions',
    filter: ['has', 'image'],
    layout: { 'icon-image': ['concat', ['get', 'image'], '|', global('theme')], 'icon-allow-overlap': true, 'icon-padding': 0 },
  },
  ...([false, true] as const).map(
    (strong): LayerSpecification => ({
      id: strong ? 'version-figures' : 'version-captions',
      type: 'symbol',
      source: 'versions',
      filter: ['all', ['has', 'text'], strong ? ['has', 'strong'] : ['!', ['has', 'strong']]],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': strong ? SEMIBOLD : ITALIC,
        'text-size': strong ? 12 : 11,
        'text-max-width': 16,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right'],
        'text-radial-offset': ['get', 'away'],
        'text-justify': 'auto',
        'text-allow-overlap': true,
        'text-padding': 2,
      },
      paint: { 'text-color': global('ink'), 'text-halo-color': global('ground'), 'text-halo-width': 1.8 },
    }),
  ),
];
