import type { LayerSpecification } from 'maplibre-gl';
import { global } from '../globals';

/** Nothing to be seen: it only keeps the lettering of lower layers away. */
export const barred: readonly LayerSpecification[] = [
  {
    id: 'barred',
    type: 'symbol',
    source: 'screen',
    layout: { 'icon-image': ['concat', ['get', 'blank'], '|', global('theme')], 'icon-allow-overlap': true, 'icon-padding': 0 },
  },
];
