import type { LayerSpecification } from 'maplibre-gl';
import { global } from '../globals';

/** The check of a reported distance: the sector of its direction, the broad ring with dashed rims, the core ring with solid ones. */
export const check: readonly LayerSpecification[] = [
  {
    id: 'check-sector',
    type: 'fill',
    source: 'check',
    filter: ['==', ['get', 'part'], 'sector'],
    paint: { 'fill-color': global('accent'), 'fill-opacity': 0.07 },
  },
  {
    id: 'check-bands',
    type: 'fill',
    source: 'check',
    filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!=', ['get', 'part'], 'sector']],
    paint: { 'fill-color': global('accent'), 'fill-opacity': ['match', ['get', 'part'], 'core', 0.14, 0.09] },
  },
  {
    id: 'check-sector-rims',
    type: 'line',
    source: 'check',
    filter: ['==', ['get', 'part'], 'sector'],
    paint: { 'line-color': global('accent'), 'line-width': 1, 'line-dasharray': [1.5, 3] },
  },
  {
    id: 'check-core-rims',
    type: 'line',
    source: 'check',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'part'], 'core']],
    paint: { 'line-color': global('accent'), 'line-width': 1.5 },
  },
  {
    id: 'check-broad-rims',
    type: 'line',
    source: 'check',
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'part'], 'broad']],
    paint: { 'line-color': global('accent'), 'line-width': 1.2, 'line-dasharray': [5, 3] },
  },
];
