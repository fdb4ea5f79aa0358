import type { LayerSpecification } from 'maplibre-gl';
import { global } from '../globals';

/** Lines of Mali's regions, borders of states, and the disputed line, which has no band. */
export const borders: readonly LayerSpecification[] = [
  {
    id: 'region-lines',
    type: 'line',
    source: 'lines',
    filter: ['all', ['==', ['get', 'k'], 'admin1'], ['==', ['get', 'a3'], 'MLI']],
    paint: { 'line-color': global('region'), 'line-width': 0.9, 'line-dasharray': [1.1, 3.9] },
  },
  {
    id: 'border-bands',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'k'], 'border'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': global('border'), 'line-width': 4.5, 'line-opacity': 0.16 },
  },
  {
    id: 'borders',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'k'], 'border'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': global('border'), 'line-width': 1.1 },
  },
  {
    id: 'disputed-lines',
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'k'], 'disputed'],
    paint: { 'line-color': global('border'), 'line-width': 1.1, 'line-dasharray': [4.5, 3.6] },
  },
];
