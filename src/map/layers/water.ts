import type { LayerSpecification } from 'maplibre-gl';
import { global } from '../globals';

/** Lakes and rivers; lesser rivers come with the zoom. */
export const water: readonly LayerSpecification[] = [
  { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': global('water') } },
  { id: 'lake-shores', type: 'line', source: 'lakes', paint: { 'line-color': global('river'), 'line-width': 0.6 } },
  {
    id: 'rivers',
    type: 'line',
    source: 'rivers',
    filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 5, 5, 7, 6, 12]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': global('river'),
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, ['case', ['<=', ['get', 'rank'], 4], 0.9, 0.5], 9, ['case', ['<=', ['get', 'rank'], 4], 2.2, 1.2]],
    },
  },
];
