import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { REGULAR } from '../fonts';
import { global } from '../globals';

function rank(number: number, from: number): readonly LayerSpecification[] {
  const filter: FilterSpecification = ['all', ['==', ['get', 'rank'], number], ['!', ['in', ['get', 'name'], global('takenNames')]]];
  return [
    {
      id: `towns-${number}`,
      type: 'symbol',
      source: 'towns',
      minzoom: from,
      filter,
      layout: {
        'icon-image': ['concat', 'dot|', global('theme')],
        'icon-padding': 1,
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': 11,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
        'text-padding': 3,
      },
      paint: { 'text-color': global('muted'), 'text-halo-color': global('ground'), 'text-halo-width': 1.5 },
    },
  ];
}

/** Towns for orientation: they yield to everything else. */
export const towns: readonly LayerSpecification[] = [...rank(3, 7), ...rank(2, 6), ...rank(1, 4.5)];
