import type { ExpressionSpecification } from 'maplibre-gl';

const FAR = 1000;

/**
 * Two numbers of a feature as one offset. A feature's own array would do in the worker, but MapLibre hands it to
 * queryRenderedFeatures as text, with a warning; interpolated between the corners of a large square it is the same pair,
 * or so much of it.
 */
export function pair(x: string, y: string, share = 1): ExpressionSpecification {
  const along = (fixed: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['get', x],
    -FAR,
    ['literal', [-FAR * share, fixed * share]],
    FAR,
    ['literal', [FAR * share, fixed * share]],
  ];
  return ['interpolate', ['linear'], ['get', y], -FAR, along(-FAR), FAR, along(FAR)];
}
