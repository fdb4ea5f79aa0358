import type { LayerSpecification } from 'maplibre-gl';
import { global } from '../globals';

/** Indicative tracks: 7 on 3 px, cased in ground. */
export const tracks: readonly LayerSpecification[] = [
  {
    id: 'track-casings',
    type: 'line',
    source: 'tracks',
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': global('ground'), 'line-width': 4.5, 'line-opacity': 0.85 },
  },
  { id: 'tracks', type: 'line', source: 'tracks', paint: { 'line-color': global('track'), 'line-width': 1.3, 'line-dasharray': [5.4, 2.3] } },
];
