import type { LayerSpecification } from 'maplibre-gl';
import { SEMIBOLD } from '../fonts';
import { global } from '../globals';

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

/** Where the caption may stand, in ems from the band's middle: in the corners that the band leaves free, near it first, then farther off, for marks must not hide it. */
function corners(first: string, second: string, across: number): (string | [number, number])[] {
  return [1, 2.5, 4.5, 7].flatMap(
    (off) =>
      [first, [-0.4 * off * across, -1.1 * off], second, [0.4 * off * across, 1.1 * off], 'bottom', [0, -1.6 * off], 'top', [0, 1.6 * off]] as (
        | string
        | [number, number]
      )[],
  );
}

export const bandCaption: readonly LayerSpecification[] = [
  {
    id: 'band-caption',
    type: 'symbol',
    source: 'band',
    filter: ['has', 'text'],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': SEMIBOLD,
      'text-size': 12,
      // at the zoom at which a phone opens the frame has no room for a wider one
      'text-max-width': ['step', ['zoom'], 10.5, 6.5, 15],
      'text-variable-anchor-offset': [
        'case',
        ['get', 'rising'],
        ['literal', corners('bottom-right', 'top-left', 1)],
        ['literal', corners('bottom-left', 'top-right', -1)],
      ] as never,
      'text-justify': 'auto',
      'text-allow-overlap': true,
      'text-padding': 2,
    },
    paint: { 'text-color': global('accent'), 'text-halo-color': global('ground'), 'text-halo-width': 2 },
  },
];
