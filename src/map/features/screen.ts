import type { Feature, FeatureCollection } from 'geojson';
import { derived } from '../../state/derived';
import type { Frame } from '../arrangement';
import type { Box } from '../box';
import { imageId } from '../images';
import { unproject } from '../mercator';
import { frontier, type Screen } from '../screen';
import { collection, EMPTY, feature, pointAt } from './collection';

/** Where the basemap's own lettering may not stand while the map rests: along the frame and under what lies over the map. Drawn as nothing. */
export function barred({ screen, zoom, moving }: Frame): FeatureCollection {
  return screen && !moving ? drawn(screen, zoom) : EMPTY;
}

// a map that is hidden, as while the page is printed, has no frame
const drawn = derived(
  (screen: Screen, zoom: number): FeatureCollection =>
    collection(
      frontier(screen)
        .filter(({ left, top, right, bottom }) => right - left >= 1 && bottom - top >= 1)
        .map((box, i) => blank(i, box, zoom)),
    ),
);

function blank(i: number, { left, top, right, bottom }: Box, zoom: number): Feature {
  return feature(`${i}`, pointAt(unproject([(left + right) / 2, (top + bottom) / 2], zoom)), {
    blank: imageId.blank(Math.round(right - left), Math.round(bottom - top)),
  });
}
