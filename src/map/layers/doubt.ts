import type { LayerSpecification } from 'maplibre-gl';
import { global, partyColourOf } from '../globals';

/** Where events may have been: discs, parts of rings with their core, the hatched area of an event without an exact place; and how well places are known. */
export const doubt: readonly LayerSpecification[] = [
  {
    id: 'doubt-areas',
    type: 'fill',
    source: 'doubt',
    filter: ['has', 'hatch'],
    paint: { 'fill-pattern': ['image', ['concat', ['get', 'hatch'], '|', global('theme')]], 'fill-opacity': 0.22 },
  },
  {
    id: 'doubt-area-rims',
    type: 'line',
    source: 'doubt',
    filter: ['has', 'hatch'],
    paint: { 'line-color': global('muted'), 'line-width': 1, 'line-dasharray': [2, 3] },
  },
  {
    id: 'doubt-places',
    type: 'line',
    source: 'doubt',
    filter: ['==', ['get', 'part'], 'place'],
    minzoom: 7.5,
    paint: {
      'line-color': global('muted'),
      'line-width': 1,
      'line-dasharray': [1, 3],
      // as soon as the place has a dot and the rim is wider than its ring
      'line-opacity': [
        'step',
        ['zoom'],
        ['case', ['all', ['>=', ['get', 'km'], 5], ['<=', ['get', 'from'], 7.5]], 0.7, 0],
        9,
        ['case', ['<=', ['get', 'from'], 9], 0.7, 0],
        10,
        0.7,
      ],
    },
  },
  {
    id: 'doubt-discs',
    type: 'fill',
    source: 'doubt',
    filter: ['has', 'party'],
    paint: {
      'fill-color': partyColourOf('party'),
      'fill-opacity': ['case', ['has', 'chosen'], 0.12, 0.09],
    },
  },
  {
    id: 'doubt-rims',
    type: 'line',
    source: 'doubt',
    filter: ['in', ['get', 'part'], ['literal', ['disc', 'broad']]],
    paint: {
      'line-color': partyColourOf('party'),
      'line-width': ['case', ['has', 'chosen'], 1.6, 1],
      'line-dasharray': [2, 3],
      'line-opacity': ['case', ['has', 'chosen'], 1, 0.8],
    },
  },
];
