import type { LonLat, Place } from '../domain/place';
import type { Vertex } from './ruler';
import { nearestOnTrack, type TrackNetwork } from './track-graph';

export type Pixel = readonly [x: number, y: number];

export interface SnapTargets {
  readonly project: (at: LonLat) => Pixel;
  readonly unproject: (pixel: Pixel) => LonLat;
  readonly places: Iterable<Place>;
  /** The ruler's own, without the one that is being dragged. */
  readonly vertices: readonly Vertex[];
  readonly network: TrackNetwork;
  /** Pixels; 14 for a mouse, 24 for a finger, 0 holds snapping off. */
  readonly tolerance: number;
}

export interface Snap {
  /** What was caught, to be announced. */
  readonly on: 'place' | 'vertex' | 'track' | 'nothing';
  readonly vertex: Vertex;
}

/** What the pointer means: a place before a vertex before a track, each within the tolerance; else a free point. */
export function snap(pointer: Pixel, targets: SnapTargets): Snap {
  const { project, unproject, places, vertices, network, tolerance } = targets;
  const free = unproject(pointer);
  const nothing: Snap = { on: 'nothing', vertex: { type: 'free', at: free } };
  if (tolerance <= 0) return nothing;
  const offset = (at: LonLat): number => {
    const [x, y] = project(at);
    return Math.hypot(x - pointer[0], y - pointer[1]);
  };
  const place = nearest([...places].filter(isDot), offset, tolerance);
  if (place) return { on: 'place', vertex: { type: 'place', place: place.id, at: place.at } };
  const vertex = nearest(vertices, offset, tolerance);
  if (vertex) return { on: 'vertex', vertex };
  const onTrack = nearestOnTrack(network, free);
  if (onTrack && offset(onTrack.at) <= tolerance) return { on: 'track', vertex: { type: 'track', at: onTrack.at } };
  return nothing;
}

/** A region and a computed position are not drawn as dots: nobody can aim at them. */
function isDot({ kind, computed }: Place): boolean {
  return kind !== 'region' && computed === undefined;
}

function nearest<T extends { readonly at: LonLat }>(items: readonly T[], offset: (at: LonLat) => number, tolerance: number): T | undefined {
  let [best, least]: [T | undefined, number] = [undefined, tolerance];
  for (const item of items) {
    const px = offset(item.at);
    if (px < least || (!best && px === least)) [best, least] = [item, px];
  }
  return best;
}
