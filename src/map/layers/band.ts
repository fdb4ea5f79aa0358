import type { LayerSpecification } from 'maplibre-gl';
import { global } from '../globals';
import { captionLayers } from './captions';

type Part = 'tail' | 'broad' | 'core';

/** Head and tail are cut square. What the reader assumes is dashed, 6 on 3 px: dashes are counted in widths of the line. */
function line(part: Part, own: boolean, width: number, opacity: number): LayerSpecification {
  return {
    id: `band-${part}${own ? '-own' : ''}`,
    type: 'line',
    source: 'band',
    filter: ['all', ['==', ['get', 'part'], part], ['==', ['get', 'own'], own]],
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: { 'line-color': global('accent'), 'line-width': width, 'line-opacity': opacity, ...(own && { 'line-dasharray': [6 / width, 3 / width] }) },
  };
}

/** Where a column can have been: dim in the broad reading, solid in the narrow one, dimmer still what lies behind its head. */
export const band: readonly LayerSpecification[] = [
  {
    id: 'band-casing',
    type: 'line',
    source: 'band',
    filter: ['==', ['get', 'part'], 'core'],
    layout: { 'line-cap': 'butt' },
    paint: { 'line-color': global('ground'), 'line-width': 8 },
  },
  ...[false, true].flatMap((own) => [line('tail', own, 15, 0.11), line('broad', own, 15, 0.22), line('core', own, 5, 1)]),
];

export const bandCaption: readonly LayerSpecification[] = captionLayers('band', 'band-caption');
