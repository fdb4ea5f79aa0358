import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { ITALIC, SEMIBOLD } from '../fonts';
import { global } from '../globals';
import { CAPTION_SIZE } from '../labels';
import { pair } from './pair';

const picture = (property: string): ExpressionSpecification => ['concat', ['get', property], '|', global('theme')];
/** While something is measured the events stand back. */
const OPACITY: ExpressionSpecification = ['*', ['case', ['has', 'possible'], 0.55, 1], global('fade')];
/** A mark hides lesser lettering under it; names of places it has been kept away from. */
const ALWAYS = { 'icon-allow-overlap': true, 'icon-padding': 0 } satisfies SymbolLayerSpecification['layout'];

/** An event's mark or the disc of several, by the place at which it stands. */
function standing(source: 'marks' | 'selected'): readonly LayerSpecification[] {
  return [
    {
      id: source,
      type: 'symbol',
      source,
      layout: { ...ALWAYS, 'icon-image': picture('image'), 'icon-offset': pair('x', 'y') },
      paint: { 'icon-opacity': OPACITY },
    },
    {
      id: `${source}-counts`,
      type: 'symbol',
      source,
      filter: ['has', 'count'],
      layout: {
        'text-field': ['get', 'count'],
        'text-font': SEMIBOLD,
        'text-size': 12,
        'text-offset': pair('countX', 'countY'),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': global('ink'), 'text-opacity': OPACITY },
    },
    {
      id: `${source}-captions`,
      type: 'symbol',
      source,
      filter: ['has', 'caption'],
      layout: {
        'text-field': ['get', 'caption'],
        'text-font': ITALIC,
        'text-size': CAPTION_SIZE,
        'text-anchor': 'top',
        'text-offset': pair('captionX', 'captionY'),
        'text-max-width': 14,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': global('muted'), 'text-halo-color': global('ground'), 'text-halo-width': 1.5, 'text-opacity': OPACITY },
    },
  ];
}

function leaders(source: 'marks' | 'selected'): LayerSpecification {
  return {
    id: `${source}-leaders`,
    type: 'symbol',
    source,
    filter: ['has', 'leader'],
    layout: { ...ALWAYS, 'icon-ignore-placement': true, 'icon-image': picture('leader'), 'icon-offset': pair('x', 'y', 0.5) },
    paint: { 'icon-opacity': OPACITY },
  };
}

/** Round a mark that is larger than the area in which its event may have been: below all lettering. */
export const softRings: readonly LayerSpecification[] = (['marks', 'selected'] as const).map((source) => ({
  id: `${source}-soft`,
  type: 'symbol',
  source,
  filter: ['has', 'soft'],
  layout: { ...ALWAYS, 'icon-ignore-placement': true, 'icon-image': picture('soft'), 'icon-offset': pair('x', 'y') },
  paint: { 'icon-opacity': OPACITY },
}));

/** Leaders, marks, then the rings of hover and selection, then the selected mark. */
export const marks: readonly LayerSpecification[] = [
  leaders('marks'),
  leaders('selected'),
  ...standing('marks'),
  {
    id: 'focus',
    type: 'symbol',
    source: 'focus',
    layout: { ...ALWAYS, 'icon-ignore-placement': true, 'icon-image': picture('image'), 'icon-offset': pair('x', 'y') },
  },
  ...standing('selected'),
];
