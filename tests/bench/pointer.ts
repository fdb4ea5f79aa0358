import type { Map as MapLibre } from 'maplibre-gl';
import type { LonLat } from '../../src/domain/place';
import { handleAt, MOUSE, markAt, placeAt, vertexAt } from '../../src/map/aim';
import type { Frame } from '../../src/map/arrangement';
import { project, unproject } from '../../src/map/mercator';
import { tools } from '../../src/map/pointer';
import { store } from '../../src/state/store';

/** Projects as the map does that is neither turned nor tilted. */
function flatMap({ zoom }: Frame): MapLibre {
  const flat = {
    project: (at: LonLat) => {
      const [x, y] = project(at, zoom);
      return { x, y };
    },
    unproject: (pixel: readonly [number, number]) => {
      const [lng, lat] = unproject(pixel, zoom);
      return { lng, lat };
    },
  };
  return flat as unknown as MapLibre;
}

/** On the map, far from every mark, place and track. */
export const NOWHERE: LonLat = [-1.5, 17.6];

/** One pointer move as the map makes it: what lies under the pixel, where a corner of the ruler would fall, and what the tool does with it. */
export function pointTo(at: LonLat, frame: Frame): void {
  const map = flatMap(frame);
  const state = store.getState();
  const pixel = project(at, frame.zoom);
  const pointer = {
    at,
    mark: markAt(map, state, frame, pixel),
    place: placeAt(map, state, frame, pixel),
    vertex: vertexAt(map, state, frame, pixel, MOUSE.snap),
    handle: state.live.tool === 'measure' ? handleAt(map, state, pixel, MOUSE)?.index : undefined,
    shift: false,
  };
  for (const act of tools[state.live.tool].move(pointer, state)) act();
}
