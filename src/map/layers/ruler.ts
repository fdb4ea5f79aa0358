import type { LayerSpecification } from 'maplibre-gl';
import { SEMIBOLD } from '../fonts';
import { global } from '../globals';
import { captionLayers } from './captions';

/** Straight legs thin, legs along the track thick, assumed ways dashed. */
export const ruler: readonly LayerSpecification[] = [
  {
    id: 'ruler-casings',
    type: 'line',
    source: 'ruler',
    filter: ['in', ['get', 'part'], ['literal', ['straight', 'track', 'assumed']]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': global('ground'), 'line-width': ['match', ['get', 'part'], 'track', 7, 4.5] },
  },
  {
    id: 'ruler-assumed',
    type: 'line',
    source: 'ruler',
    filter: ['==', ['get', 'part'], 'assumed'],
    paint: { 'line-color': global('accent'), 'line-width': 1.5, 'line-dasharray': [4, 2.7] },
  },
  {
    id: 'ruler-legs',
    type: 'line',
    source: 'ruler',
    filter: ['in', ['get', 'part'], ['literal', ['straight', 'track']]],
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: { 'line-color': global('accent'), 'line-width': ['match', ['get', 'part'], 'track', 4, 1.5] },
  },
];

/** The leg that a click would add. */
export const rulerAim: readonly LayerSpecification[] = [
  {
    id: 'ruler-aim',
    type: 'line',
    source: 'aim',
    filter: ['==', ['get', 'part'], 'aim'],
    paint: { 'line-color': global('accent'), 'line-width': 1.2, 'line-dasharray': [3, 3] },
  },
];

/** Figures stand where they were placed; the one of the leg to come beside the pointer. */
export const rulerFigures: readonly LayerSpecification[] = [
  ...captionLayers('ruler', 'ruler-figures'),
  {
    id: 'ruler-aim-figure',
    type: 'symbol',
    source: 'aim',
    filter: ['has', 'text'],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': SEMIBOLD,
      'text-size': 12,
      'text-anchor': 'bottom',
      'text-offset': [0, -1.4],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': global('accent'), 'text-halo-color': global('ground'), 'text-halo-width': 2 },
  },
];

/** Ends and handles, above everything else. */
export const rulerHandles: readonly LayerSpecification[] = [
  {
    id: 'ruler-ends',
    type: 'circle',
    source: 'ruler',
    filter: ['==', ['get', 'part'], 'end'],
    paint: { 'circle-radius': 2.6, 'circle-color': global('accent'), 'circle-stroke-color': global('ground'), 'circle-stroke-width': 1 },
  },
  {
    id: 'ruler-middles',
    type: 'circle',
    source: 'ruler',
    filter: ['==', ['get', 'part'], 'middle'],
    paint: {
      'circle-radius': ['case', ['get', 'large'], 6, 3.2],
      'circle-color': global('panel'),
      'circle-stroke-color': global('accent'),
      'circle-stroke-width': 1.2,
    },
  },
  {
    id: 'ruler-handles',
    type: 'circle',
    source: 'ruler',
    filter: ['==', ['get', 'part'], 'handle'],
    paint: {
      // 26 px under a finger, and then not in the way of what it stands on
      'circle-radius': ['case', ['get', 'large'], 12, 5.5],
      'circle-color': global('panel'),
      'circle-opacity': ['case', ['get', 'large'], 0.35, 1],
      'circle-stroke-color': global('accent'),
      'circle-stroke-width': 2,
    },
  },
];
