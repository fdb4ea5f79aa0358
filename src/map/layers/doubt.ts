import type { LayerSpecification } from 'maplibre-gl';
import { global, partyColourOf } from '../globals';

/** Discs of doubt in true scale, and the hatched area of an event without an exact place. */
export const doubt: readonly LayerSpecification[] = [
  {
    id: 'doubt-areas',
    type: 'fill',
    source: 'doubt',
    filter: ['has', 'hatch'],
    paint: { 'fill-pattern': ['image', ['concat', ['get', 'hatch'], '|', global('theme')]], 'fill-opacity': 0.3 },
  },
  {
    id: 'doubt-discs',
    type: 'fill',
    source: 'doubt',
    filter: ['has', 'party'],
    paint: { 'fill-color': partyColourOf('party'), 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.1, 9, 0.06, 11, 0.025] },
  },
  {
    id: 'doubt-rims',
    type: 'line',
    source: 'doubt',
    filter: ['has', 'party'],
    paint: { 'line-color': partyColourOf('party'), 'line-width': 1, 'line-dasharray': [2, 3], 'line-opacity': 0.7 },
  },
];
