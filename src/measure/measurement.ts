import type { Wind } from '../domain/claim';
import type { LonLat } from '../domain/place';
import { bearing, between, densify, distanceKm } from './geodesy';
import { pointAlong, polyline } from './polyline';
import type { LegType, Ruler, Vertex } from './ruler';
import { ON_TRACK_KM, shortestWay, type TrackNetwork } from './track-graph';
import { windOf } from './wind';

export interface LegMeasurement {
  readonly type: LegType;
  readonly straightKm: number;
  /** The tracks and the stubs at both ends; undefined: no connection. */
  readonly trackKm: number | undefined;
  /** What of trackKm lies off the tracks, at the start and at the end. */
  readonly offTrackKm: readonly [start: number, end: number] | undefined;
  /** Of the leg's type. */
  readonly km: number;
  /** Asked for along the track, but there is no connection: `km` is straight. */
  readonly fellBack: boolean;
  /** Sinuosity, track / straight. */
  readonly ratio: number | undefined;
  /** Of the straight line, degrees from true north; `reverse` as seen from the other end. */
  readonly bearing: number;
  readonly reverse: number;
  readonly wind: Wind;
  /** From the radii of both ends, km; of the known ones only when `free`. */
  readonly errorKm: number;
  /** An end has no radius on file. */
  readonly free: boolean;
  /** To draw: the geodesic, densified when long, or the way along the tracks without its stubs. */
  readonly line: readonly LonLat[];
  /** The assumed ways between an end and the track, to draw dashed. */
  readonly stubs: readonly (readonly [LonLat, LonLat])[];
}

export interface Measurement {
  readonly legs: readonly LegMeasurement[];
  readonly total: { readonly km: number; readonly errorKm: number; readonly straightKm: number; readonly free: boolean };
}

/** How well a vertex's position is known, km; undefined for a point that nobody vouches for. */
export type RadiusOf = (vertex: Vertex) => number | undefined;

const DENSIFY_OVER_KM = 300;
const DENSIFY_EVERY_KM = 25;

/** Every leg of the ruler and their sum. */
export function measure(ruler: Ruler, network: TrackNetwork, radiusOf: RadiusOf): Measurement {
  const legs = ruler.legs.map((type, i) => measureLeg(type, ruler.vertices[i]!, ruler.vertices[i + 1]!, network, radiusOf));
  const sum = (km: (leg: LegMeasurement) => number): number => legs.reduce((total, leg) => total + km(leg), 0);
  return {
    legs,
    total: {
      km: sum((leg) => leg.km),
      errorKm: chainErrorKm(ruler.vertices, legs, radiusOf),
      straightKm: sum((leg) => leg.straightKm),
      free: legs.some((leg) => leg.free),
    },
  };
}

function measureLeg(type: LegType, from: Vertex, to: Vertex, network: TrackNetwork, radiusOf: RadiusOf): LegMeasurement {
  const [a, b] = [from.at, to.at];
  const straightKm = distanceKm(a, b);
  const way = shortestWay(network, a, b);
  const trackKm = way && way.km + way.offTrackKm[0] + way.offTrackKm[1];
  const along = type === 'track' ? way : undefined;
  const [start, end] = [along?.line[0], along?.line.at(-1)];
  const stubs: (readonly [LonLat, LonLat])[] = [];
  if (along && start && along.offTrackKm[0] > ON_TRACK_KM) stubs.push([a, start]);
  if (along && end && along.offTrackKm[1] > ON_TRACK_KM) stubs.push([end, b]);
  const radii = [radiusOf(from), radiusOf(to)];
  const degrees = bearing(a, b);
  return {
    type,
    straightKm,
    trackKm,
    offTrackKm: way?.offTrackKm,
    km: type === 'track' ? (trackKm ?? straightKm) : straightKm,
    fellBack: type === 'track' && !way,
    ratio: trackKm !== undefined && straightKm > 0 ? trackKm / straightKm : undefined,
    bearing: degrees,
    reverse: bearing(b, a),
    wind: windOf(degrees),
    errorKm: Math.hypot(radii[0] ?? 0, radii[1] ?? 0),
    free: radii.includes(undefined),
    line: along ? along.line : straightKm > DENSIFY_OVER_KM ? densify([a, b], DENSIFY_EVERY_KM) : [a, b],
    stubs,
  };
}

/** The point half way along a leg. */
export function middleOf({ line }: LegMeasurement): LonLat | undefined {
  const [a, b, ...more] = line;
  if (!a || !b) return undefined;
  if (more.length === 0) return between(a, b, distanceKm(a, b) / 2);
  const along = polyline(line);
  return pointAlong(along, along.km / 2);
}

/**
 * Root of the sum of squares over the vertices, km, each taken once and weighted by what a shift of it does to the whole chain.
 * A shift of an inner vertex lengthens one leg while it shortens the other: on a straight chain it cancels, at a right angle it
 * counts √2-fold, there and back twofold. So the weight is the length of (unit vector of the leg that arrives − of the leg that
 * leaves), which is 1 at the ends and 2·sin(turn / 2) between. A place visited twice is one error, not two: its vectors add first.
 * Adding the legs' own errors instead would count every inner vertex twice as if it were two independent points.
 */
function chainErrorKm(vertices: readonly Vertex[], legs: readonly LegMeasurement[], radiusOf: RadiusOf): number {
  const pulls = new Map<string, { readonly radius: number; readonly x: number; readonly y: number }>();
  vertices.forEach((vertex, i) => {
    const radius = radiusOf(vertex) ?? 0;
    const [arrives, leaves] = [legs[i - 1], legs[i]];
    const [inX, inY] = arrives ? unit(arrives.reverse + 180) : [0, 0];
    const [outX, outY] = leaves ? unit(leaves.bearing) : [0, 0];
    const name = vertex.type === 'place' ? vertex.place : `${i}`;
    const before = pulls.get(name);
    pulls.set(name, { radius, x: (before?.x ?? 0) + inX - outX, y: (before?.y ?? 0) + inY - outY });
  });
  return Math.hypot(...[...pulls.values()].map(({ radius, x, y }) => radius * Math.hypot(x, y)));
}

function unit(degrees: number): readonly [x: number, y: number] {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)];
}
