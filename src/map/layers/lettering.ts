import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { ITALIC, REGULAR, SEMIBOLD } from '../fonts';
import { global } from '../globals';

const NAME: ExpressionSpecification = [
  'match',
  global('language'),
  'fr',
  ['coalesce', ['get', 'name_fr'], ['get', 'name']],
  ['coalesce', ['get', 'name_en'], ['get', 'name']],
];

function kind(
  k: string,
  layout: NonNullable<SymbolLayerSpecification['layout']>,
  colour: ExpressionSpecification,
  zooms: Pick<SymbolLayerSpecification, 'minzoom' | 'maxzoom'>,
): LayerSpecification {
  return {
    id: `names-${k}`,
    type: 'symbol',
    source: 'labels',
    ...zooms,
    filter: ['==', ['get', 'k'], k],
    layout: { 'text-field': NAME, 'text-max-width': 8, 'text-padding': 4, ...layout },
    paint: { 'text-color': colour, 'text-halo-color': global('ground'), 'text-halo-width': 1.5 },
  };
}

/** Names of waters, nature, regions and countries, the lesser first. */
export const lettering: readonly LayerSpecification[] = [
  {
    id: 'names-rivers',
    type: 'symbol',
    source: 'rivers',
    minzoom: 5.5,
    filter: ['<=', ['get', 'rank'], 5],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 500,
      'text-field': ['get', 'name'],
      'text-font': ITALIC,
      'text-size': 11.5,
      'text-letter-spacing': 0.06,
      'text-offset': [0, -0.8],
      'text-max-angle': 30,
      'text-padding': 6,
    },
    paint: { 'text-color': global('waterLabel'), 'text-halo-color': global('ground'), 'text-halo-width': 1.5 },
  },
  {
    id: 'names-lakes',
    type: 'symbol',
    source: 'lakes',
    minzoom: 6,
    layout: { 'text-field': ['get', 'name'], 'text-font': ITALIC, 'text-size': 11.5, 'text-max-width': 6, 'text-padding': 4 },
    paint: { 'text-color': global('waterLabel'), 'text-halo-color': global('ground'), 'text-halo-width': 1.5 },
  },
  kind('water', { 'text-font': ITALIC, 'text-size': 11.5 }, global('waterLabel'), { minzoom: 7 }),
  kind('nature', { 'text-font': ITALIC, 'text-size': 11, 'text-transform': 'uppercase', 'text-letter-spacing': 0.12 }, global('muted'), { minzoom: 5 }),
  kind('region', { 'text-font': REGULAR, 'text-size': 11, 'text-transform': 'uppercase', 'text-letter-spacing': 0.14 }, global('muted'), {
    minzoom: 5,
    maxzoom: 9,
  }),
  kind('country', { 'text-font': SEMIBOLD, 'text-size': 12, 'text-transform': 'uppercase', 'text-letter-spacing': 0.2 }, global('muted'), {
    minzoom: 3.5,
    maxzoom: 8.5,
  }),
];
