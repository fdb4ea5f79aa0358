import type { LonLat, PlaceId } from '../domain/place';

/** Straight: the geodesic. Track: the shortest way along the indicative tracks. */
export type LegType = 'straight' | 'track';

/** A corner of the ruler, bound to a place, to a track, or free. */
export type Vertex =
  | { readonly type: 'place'; readonly place: PlaceId; readonly at: LonLat }
  | { readonly type: 'track'; readonly at: LonLat }
  | { readonly type: 'free'; readonly at: LonLat };

/** How far range rings reach: one to five radii, km, or a vague distance in words, which `rings.ts` reads as a core and a broad band. */
export type Reach = { readonly type: 'radii'; readonly km: readonly number[] } | { readonly type: 'phrase'; readonly phrase: string };

export interface RingSet {
  readonly centre: Vertex;
  readonly reach: Reach;
}

export interface Ruler {
  readonly vertices: readonly Vertex[];
  /** One fewer than vertices. */
  readonly legs: readonly LegType[];
  /** What the next leg will be. */
  readonly next: LegType;
  readonly finished: boolean;
  readonly rings: readonly RingSet[];
  /** By which the time along the line is reckoned, km a day. */
  readonly paceKmPerDay: number;
}

export const EMPTY_RULER: Ruler = { vertices: [], legs: [], next: 'straight', finished: false, rings: [], paceKmPerDay: 50 };

/** Centres that may have rings at the same time. */
export const MOST_RING_SETS = 5;
/** The largest radius, km: past it a circle is no shape that a flat map shows. */
export const FARTHEST_RING_KM = 2000;
/** The slowest and the fastest pace that can be set, km a day. */
export const PACES = { low: 1, high: 1000 } as const;

export type RulerInput =
  | { readonly type: 'start'; readonly vertex: Vertex }
  | { readonly type: 'add'; readonly vertex: Vertex; readonly leg?: LegType }
  | { readonly type: 'move'; readonly index: number; readonly vertex: Vertex }
  | { readonly type: 'insert'; readonly index: number; readonly vertex: Vertex }
  | { readonly type: 'remove'; readonly index: number }
  | { readonly type: 'leg'; readonly index: number; readonly leg: LegType }
  | { readonly type: 'next'; readonly leg: LegType }
  | { readonly type: 'toggle' }
  | { readonly type: 'reverse' }
  | { readonly type: 'finish' }
  | { readonly type: 'resume' }
  | { readonly type: 'ring'; readonly ring: RingSet }
  | { readonly type: 'remove-ring'; readonly index: number }
  | { readonly type: 'pace'; readonly kmPerDay: number }
  | { readonly type: 'clear' };

/** One edit of the ruler; returns the same object when the edit changes nothing or its index names nothing. A finished ruler takes no new end until resumed. */
export function step(ruler: Ruler, input: RulerInput): Ruler {
  const { vertices, legs } = ruler;
  switch (input.type) {
    case 'start':
      return vertices.length === 1 && sameVertex(vertices[0], input.vertex) ? ruler : { ...ruler, vertices: [input.vertex], legs: [], finished: false };
    case 'add':
      // The second press of a double click falls on the last vertex: it adds nothing.
      if (ruler.finished || sameVertex(vertices.at(-1), input.vertex)) return ruler;
      return { ...ruler, vertices: [...vertices, input.vertex], legs: vertices.length === 0 ? [] : [...legs, input.leg ?? ruler.next] };
    case 'move':
      if (!(input.index in vertices) || sameVertex(vertices[input.index], input.vertex)) return ruler;
      return { ...ruler, vertices: vertices.with(input.index, input.vertex) };
    case 'insert':
      return inserted(ruler, input.index, input.vertex);
    case 'remove':
      return removed(ruler, input.index);
    case 'leg':
      if (!(input.index in legs) || legs[input.index] === input.leg) return ruler;
      return { ...ruler, legs: legs.with(input.index, input.leg) };
    case 'next':
      return ruler.next === input.leg ? ruler : { ...ruler, next: input.leg };
    case 'toggle':
      // while the line grows its next leg, once it is finished its last
      if (ruler.finished && legs.length > 0) return { ...ruler, legs: legs.with(-1, other(legs.at(-1)!)) };
      return { ...ruler, next: other(ruler.next) };
    case 'reverse':
      return vertices.length < 2 ? ruler : { ...ruler, vertices: vertices.toReversed(), legs: legs.toReversed() };
    case 'finish':
      return ruler.finished || vertices.length < 2 ? ruler : { ...ruler, finished: true };
    case 'resume':
      return ruler.finished ? { ...ruler, finished: false } : ruler;
    case 'ring':
      return ringed(ruler, input.ring);
    case 'remove-ring':
      return input.index in ruler.rings ? { ...ruler, rings: ruler.rings.toSpliced(input.index, 1) } : ruler;
    case 'pace':
      if (!(input.kmPerDay >= PACES.low && input.kmPerDay <= PACES.high) || input.kmPerDay === ruler.paceKmPerDay) return ruler;
      return { ...ruler, paceKmPerDay: input.kmPerDay };
    case 'clear':
      return vertices.length + ruler.rings.length === 0 ? ruler : { ...ruler, vertices: [], legs: [], finished: false, rings: [] };
  }
}

/** Radii take the place of earlier radii round the same centre, words that of words; past the fifth set the oldest gives way. */
function ringed(ruler: Ruler, ring: RingSet): Ruler {
  const earlier = ruler.rings.findIndex(({ centre, reach }) => reach.type === ring.reach.type && sameVertex(centre, ring.centre));
  if (earlier < 0) return { ...ruler, rings: [...ruler.rings, ring].slice(-MOST_RING_SETS) };
  return JSON.stringify(ruler.rings[earlier]?.reach) === JSON.stringify(ring.reach) ? ruler : { ...ruler, rings: ruler.rings.with(earlier, ring) };
}

/** The other type of leg. */
export function other(leg: LegType): LegType {
  return leg === 'straight' ? 'track' : 'straight';
}

/** The new vertex gets that number. In mid-line both halves keep the type of the leg they split. */
function inserted(ruler: Ruler, index: number, vertex: Vertex): Ruler {
  const { vertices, legs } = ruler;
  if (!Number.isInteger(index) || index < 0 || index > vertices.length) return ruler;
  if (index === vertices.length) return step(ruler, { type: 'add', vertex });
  if (sameVertex(vertices[index], vertex) || sameVertex(vertices[index - 1], vertex)) return ruler;
  const leg = legs[Math.max(0, index - 1)] ?? ruler.next;
  return { ...ruler, vertices: vertices.toSpliced(index, 0, vertex), legs: legs.toSpliced(index, 0, leg) };
}

/** In mid-line the leg that arrived at the vertex takes over; a line of one point is no longer finished. */
function removed(ruler: Ruler, index: number): Ruler {
  if (!(index in ruler.vertices)) return ruler;
  const vertices = ruler.vertices.toSpliced(index, 1);
  const legs = ruler.legs.toSpliced(Math.min(index, ruler.legs.length - 1), 1);
  return { ...ruler, vertices, legs, finished: ruler.finished && vertices.length >= 2 };
}

function sameVertex(a: Vertex | undefined, b: Vertex): boolean {
  if (!a || a.at[0] !== b.at[0] || a.at[1] !== b.at[1]) return false;
  return a.type === 'place' && b.type === 'place' ? a.place === b.place : a.type === b.type;
}
