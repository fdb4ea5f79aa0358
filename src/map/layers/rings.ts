import type { LayerSpecification } from 'maplibre-gl';
import { SEMIBOLD } from '../fonts';
import { global } from '../globals';

/** Range rings: the bands of a phrase as washes, the broad one with dashed rims; a radius as one thin line. */
export const rings: readonly LayerSpecification[] = [
  {
    id: 'ring-bands',
    type: 'fill',
    source: 'rings',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': global('accent'), 'fill-opacity': ['match', ['get', 'part'], 'core', 0.16, 0.08] },
  },
  {
    id: 'ring-rims',
    type: 'line',
    source: 'rings',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['!=', ['get', 'part'], 'broad']],
    paint: { 'line-color': global('accent'), 'line-width': 1.2 },
  },
  {
    id: 'ring-broad-rims',
    type: 'line',
    source: 'rings',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'part'], 'broad']],
    paint: { 'line-color': global('accent'), 'line-width': 1.2, 'line-dasharray': [5, 3] },
  },
];

/** Their km, at the rim. */
export const ringFigures: readonly LayerSpecification[] = [
  {
    id: 'ring-figures',
    type: 'symbol',
    source: 'rings',
    filter: ['has', 'text'],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': SEMIBOLD,
      'text-size': 12,
      'text-anchor': ['get', 'anchor'],
      'text-max-width': 24,
      'text-padding': 2,
    },
    paint: { 'text-color': global('accent'), 'text-halo-color': global('ground'), 'text-halo-width': 2 },
  },
];
