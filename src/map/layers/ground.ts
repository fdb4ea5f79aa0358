import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { global } from '../globals';

/** Full strength to zoom 6, gone by 8: the heights are cells of 3.7 km. */
function fading(name: 'reliefLight' | 'reliefDark'): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 6, global(name), 8, 0];
}

/** Ground, relief in both themes, and a wash over the neighbours of the country of the story. */
export const ground: readonly LayerSpecification[] = [
  { id: 'ground', type: 'background', paint: { 'background-color': global('ground') } },
  { id: 'relief-light', type: 'raster', source: 'relief-light', maxzoom: 8, paint: { 'raster-opacity': fading('reliefLight'), 'raster-fade-duration': 0 } },
  { id: 'relief-dark', type: 'raster', source: 'relief-dark', maxzoom: 8, paint: { 'raster-opacity': fading('reliefDark'), 'raster-fade-duration': 0 } },
  {
    id: 'outland',
    type: 'fill',
    source: 'countries',
    filter: ['!=', ['get', 'a3'], 'MLI'],
    paint: { 'fill-color': global('outland'), 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 8, 0.9], 'fill-antialias': false },
  },
];
