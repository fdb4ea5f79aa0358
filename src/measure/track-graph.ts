import type { LonLat } from '../domain/place';
import type { Track, TrackId } from '../domain/track';
import { type Course, closedByChoice, rivalCourses } from './alternatives';
import { nearestAmong, type Polyline, polyline, stretch } from './polyline';
import { type Piece, type Position, shortestPath } from './shortest-path';

/** A stretch of one track between two junctions. */
export interface Edge extends Polyline {
  readonly track: TrackId;
  /** Junction numbers. */
  readonly from: number;
  readonly to: number;
}

/** The junction graph of the tracks: an edge is a whole stretch of polyline, weighted by its geodesic length. */
export interface TrackNetwork {
  readonly edges: readonly Edge[];
  /** The numbers of the edges that meet at each junction. */
  readonly junctions: readonly (readonly number[])[];
  readonly rivals: readonly (readonly Course[])[];
}

/** A way along the tracks. */
export interface Way {
  /** On the tracks only; it begins and ends at the points of the tracks nearest to those asked for. */
  readonly line: readonly LonLat[];
  /** Along `line`. */
  readonly km: number;
  /** How far start and end lie off the tracks, km. */
  readonly offTrackKm: readonly [start: number, end: number];
  readonly trackIds: readonly TrackId[];
}

/** A point farther than this from every track, km, is not connected. */
const OFF_TRACK_LIMIT_KM = 50;
/** A point this near to a track, km, lies on it. */
export const ON_TRACK_KM = 0.05;

const key = (at: LonLat): string => `${at[0].toFixed(6)} ${at[1].toFixed(6)}`;

/** Tracks meet where they share a vertex, also in mid-line: there they are cut. */
export function buildNetwork(tracks: readonly Track[]): TrackNetwork {
  const drawn = tracks.filter(({ line }) => line.length >= 2);
  const uses = new Map<string, number>();
  for (const { line } of drawn) {
    line.forEach((at, i) => {
      const count = i === 0 || i === line.length - 1 ? 2 : 1;
      uses.set(key(at), (uses.get(key(at)) ?? 0) + count);
    });
  }
  const numbers = new Map<string, number>();
  const junctions: number[][] = [];
  const junction = (at: LonLat, edge: number): number => {
    const number = numbers.get(key(at)) ?? junctions.push([]) - 1;
    numbers.set(key(at), number);
    junctions[number]!.push(edge);
    return number;
  };
  const edges: Edge[] = [];
  for (const { id, line } of drawn) {
    let start = 0;
    for (let i = 1; i < line.length; i++) {
      if (uses.get(key(line[i]!)) === 1) continue;
      const edge = edges.length;
      edges.push({ track: id, from: junction(line[start]!, edge), to: junction(line[i]!, edge), ...polyline(line.slice(start, i + 1)) });
      start = i;
    }
  }
  return { edges, junctions, rivals: rivalCourses(drawn) };
}

/**
 * The default way, or undefined: no connection. It is the shortest over the network without the later courses of each group of
 * alternatives: file order decides. A point that lies on a later course and on no other track opens that course.
 */
export function shortestWay(network: TrackNetwork, a: LonLat, b: LonLat): Way | undefined {
  return wayWithout(network, closedByChoice(network.rivals)[0]!, a, b);
}

/** One way per choice among the alternatives, the default first; choices that come to the same way count once. */
export function ways(network: TrackNetwork, a: LonLat, b: LonLat): readonly Way[] {
  const found = new Map<string, Way>();
  for (const closed of closedByChoice(network.rivals)) {
    const way = wayWithout(network, closed, a, b);
    if (way) found.set(way.trackIds.join(' '), way);
  }
  return [...found.values()];
}

/** The point of any track nearest to a given one, with its distance; undefined only when there is no track. */
export function nearestOnTrack(network: TrackNetwork, at: LonLat): { readonly at: LonLat; readonly km: number; readonly trackId: TrackId } | undefined {
  const foot = nearestAmong(network.edges, at);
  return foot && { at: foot.at, km: foot.offKm, trackId: network.edges[foot.index]!.track };
}

function wayWithout(network: TrackNetwork, closed: ReadonlySet<TrackId>, a: LonLat, b: LonLat): Way | undefined {
  const opened = [a, b].flatMap((at) => courseUnder(network, closed, at));
  const shut = new Set([...closed].filter((track) => !opened.includes(track)));
  const start = position(network, shut, a);
  const end = position(network, shut, b);
  if (!start || !end) return undefined;
  const pieces = shortestPath(network, (edge) => !shut.has(network.edges[edge]!.track), start, end);
  return pieces && way(network, pieces, [start.offKm, end.offKm]);
}

/** The closed course on which a point lies, if it lies on no open track. */
function courseUnder(network: TrackNetwork, closed: ReadonlySet<TrackId>, at: LonLat): Course {
  if (closed.size === 0) return [];
  const nearest = nearestOnTrack(network, at);
  if (!nearest || nearest.km > ON_TRACK_KM || !closed.has(nearest.trackId)) return [];
  const onOpen = position(network, closed, at);
  if (onOpen && onOpen.offKm <= ON_TRACK_KM) return [];
  return network.rivals.flat().find((course) => course.includes(nearest.trackId)) ?? [];
}

type Projected = Position & { readonly offKm: number };

function position(network: TrackNetwork, closed: ReadonlySet<TrackId>, at: LonLat): Projected | undefined {
  const foot = nearestAmong(network.edges, at, (edge) => !closed.has(network.edges[edge]!.track));
  return foot && foot.offKm <= OFF_TRACK_LIMIT_KM ? { edge: foot.index, km: foot.km, offKm: foot.offKm } : undefined;
}

function way(network: TrackNetwork, pieces: readonly Piece[], offTrackKm: readonly [number, number]): Way {
  const walked = pieces.filter(({ from, to }) => from !== to);
  const shown = walked.length > 0 ? walked : pieces.slice(0, 1);
  const line = shown.flatMap(({ edge, from, to }, i) => stretch(network.edges[edge]!, from, to).slice(i === 0 ? 0 : 1));
  const trackIds = [...new Set(shown.map(({ edge }) => network.edges[edge]!.track))];
  return { line, km: walked.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0), offTrackKm, trackIds };
}
