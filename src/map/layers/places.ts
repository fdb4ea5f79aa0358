import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { REGULAR, SEMIBOLD } from '../fonts';
import { global } from '../globals';
import { NAME_SIZE, type Rank } from '../labels';
import { pair } from './pair';

const ring: ExpressionSpecification = ['concat', ['get', 'ring'], '|', global('theme')];

function names(rank: Rank): LayerSpecification {
  const font: [string] = [(rank === 1 ? SEMIBOLD : REGULAR)[0] ?? ''];
  const text: DataDrivenPropertyValueSpecification<string> = [
    'format',
    ['get', 'name'],
    { 'text-font': ['literal', font] },
    ['coalesce', ['get', 'script'], ''],
    { 'text-font': ['literal', REGULAR], 'text-color': global('muted') },
    ['coalesce', ['get', 'words'], ''],
    { 'text-font': ['literal', REGULAR], 'font-scale': ['coalesce', ['get', 'wordsScale'], 0.85], 'text-color': global('muted') },
  ] as ExpressionSpecification;
  return {
    id: `place-names-${rank}`,
    type: 'symbol',
    source: 'places',
    filter: ['all', ['has', 'name'], ['==', ['get', 'rank'], rank]],
    layout: {
      'text-field': text,
      'text-font': font,
      'text-size': NAME_SIZE[rank],
      'text-anchor': ['get', 'anchor'],
      'text-justify': ['get', 'justify'],
      'text-offset': pair('textX', 'textY'),
      'text-max-width': 60,
      'text-line-height': 1.15,
      'text-allow-overlap': true,
      'text-padding': 1,
    },
    paint: { 'text-color': rank === 3 ? global('muted') : global('ink'), 'text-halo-color': global('ground'), 'text-halo-width': 1.5 },
  };
}

/** Rings of the holders (wider for a place on another's point), dots, and names, the most important last so that it wins. */
export const places: readonly LayerSpecification[] = [
  {
    id: 'holders',
    type: 'symbol',
    source: 'places',
    filter: ['has', 'ring'],
    layout: {
      'icon-image': ring,
      'icon-size': ['case', ['has', 'outer'], 1.6, 1],
      'symbol-sort-key': ['case', ['has', 'outer'], 0, 1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-padding': 0,
    },
  },
  {
    id: 'place-dots',
    type: 'circle',
    source: 'places',
    paint: {
      'circle-radius': ['match', ['get', 'rank'], 1, 3.2, 2, 2.9, 2.3],
      'circle-color': global('panel'),
      'circle-stroke-color': ['match', ['get', 'rank'], 3, global('muted'), global('ink')],
      'circle-stroke-width': ['match', ['get', 'rank'], 3, 1.2, 1.6],
    },
  },
  names(3),
  names(2),
  names(1),
];
