import type { Map as MapLibre } from 'maplibre-gl';
import type { LonLat, Place } from '../domain/place';
import { middleOf } from '../measure/measurement';
import type { Vertex } from '../measure/ruler';
import { snap } from '../measure/snap';
import { measurement, network } from '../state/measuring';
import { dataset } from '../state/selectors';
import type { State } from '../state/state';
import { arrangement, type Frame, type PlacedMark } from './arrangement';
import { holds, shifted } from './box';
import { firstZoom } from './labels';
import type { Point } from './mercator';

/** How near counts, px: a fingertip is less exact than a mouse. */
export interface Reach {
  readonly snap: number;
  readonly handle: number;
}
export const MOUSE: Reach = { snap: 14, handle: 10 };
export const FINGER: Reach = { snap: 24, handle: 24 };

/** The mark under a pixel or so near to it, px; the selected one first, else the nearest. */
export function markAt(map: MapLibre, state: State, frame: Frame, [x, y]: Point, near = 3): PlacedMark | undefined {
  const radius = frame.markSize / 2 + near;
  const found = arrangement(state, frame).marks.flatMap((mark) => {
    const at = pixel(map, mark.at);
    const away = Math.hypot(at[0] + mark.offset[0] - x, at[1] + mark.offset[1] - y);
    return away <= radius ? [{ mark, away }] : [];
  });
  return found.toSorted((a, b) => Number(b.mark.selected) - Number(a.mark.selected) || a.away - b.away)[0]?.mark;
}

/** The place whose dot or name is under a pixel. */
export function placeAt(map: MapLibre, state: State, frame: Frame, point: Point): Place | undefined {
  const [x, y] = point;
  const dots = drawnPlaces(state, frame).flatMap((place) => {
    const at = pixel(map, place.at);
    const away = Math.hypot(at[0] - x, at[1] - y);
    return away <= 12 ? [{ place, away }] : [];
  });
  const dot = dots.toSorted((a, b) => a.away - b.away)[0]?.place;
  return dot ?? arrangement(state, frame).labels.find(({ place, box }) => holds(shifted(box, pixel(map, place.at)), point))?.place;
}

/** The ruler's corner under a pixel, or the middle of one of its legs. */
export function handleAt(
  map: MapLibre,
  state: State,
  point: Point,
  { handle }: Reach,
): { readonly part: 'corner' | 'middle'; readonly index: number } | undefined {
  const near = (at: LonLat | undefined): boolean => {
    if (!at) return false;
    const [x, y] = pixel(map, at);
    return Math.hypot(x - point[0], y - point[1]) <= handle;
  };
  const corner = state.view.ruler.vertices.findIndex(({ at }) => near(at));
  if (corner >= 0) return { part: 'corner', index: corner };
  const middle = measurement(state).legs.findIndex((leg) => near(middleOf(leg)));
  return middle >= 0 ? { part: 'middle', index: middle } : undefined;
}

/** A pixel as a corner of the ruler: at a place, a corner or a track if one is near. `dragged` is the corner in hand; without one the last is left out, as a new corner never means it. */
export function vertexAt(map: MapLibre, state: State, frame: Frame, point: Point, tolerance: number, dragged?: number): Vertex {
  return snap(point, {
    project: (at) => pixel(map, at),
    unproject: ([x, y]) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
    places: drawnPlaces(state, frame),
    vertices: state.view.ruler.vertices.toSpliced(dragged ?? -1, 1),
    network: network(state),
    tolerance,
  }).vertex;
}

function drawnPlaces(state: State, frame: Frame): readonly Place[] {
  return [...(dataset(state)?.places.values() ?? [])].filter((place) => firstZoom(place) <= frame.zoom);
}

function pixel(map: MapLibre, [lon, lat]: LonLat): Point {
  const { x, y } = map.project([lon, lat]);
  return [x, y];
}
