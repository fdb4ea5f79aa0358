import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { REGULAR, SEMIBOLD } from '../fonts';
import { global } from '../globals';
import { CAPTION_PX, LINE_PX } from '../place/captions';

const LINES: ExpressionSpecification = [
  'format',
  ['get', 'text'],
  { 'text-font': ['literal', SEMIBOLD], 'text-color': global('accent') },
  ['coalesce', ['get', 'ink'], ''],
  { 'text-font': ['literal', REGULAR], 'text-color': global('ink') },
  ['coalesce', ['get', 'muted'], ''],
  { 'text-font': ['literal', REGULAR], 'text-color': global('muted') },
] as unknown as ExpressionSpecification;

/** Words that stand where they were placed, with their leaders. */
export function captionLayers(source: 'ruler' | 'band', id: string): readonly LayerSpecification[] {
  return [
    {
      id: `${id}-leaders`,
      type: 'line',
      source,
      filter: ['==', ['get', 'part'], 'leader'],
      paint: { 'line-color': global('accent'), 'line-width': 1 },
    },
    {
      id,
      type: 'symbol',
      source,
      filter: ['==', ['get', 'part'], 'label'],
      layout: {
        'text-field': LINES,
        'text-font': SEMIBOLD,
        'text-size': CAPTION_PX,
        'text-line-height': LINE_PX / CAPTION_PX,
        'text-justify': ['get', 'justify'],
        'text-max-width': 60,
        'text-allow-overlap': true,
        'text-padding': 1,
      },
      paint: { 'text-color': global('accent'), 'text-halo-color': global('ground'), 'text-halo-width': 2 },
    },
  ];
}
