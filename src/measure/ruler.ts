import type { LonLat, PlaceId } from '../domain/place';

/** Straight: the geodesic. Track: the shortest way along the indicative tracks. */
export type LegType = 'straight' | 'track';

/** A corner of the ruler, bound to a place, to a track, or free. */
export type Vertex =
  | { readonly type: 'place'; readonly place: PlaceId; readonly at: LonLat }
  | { readonly type: 'track'; readonly at: LonLat }
  | { readonly type: 'free'; readonly at: LonLat };

export interface Ruler {
  readonly vertices: readonly Vertex[];
  /** One fewer than vertices. */
  readonly legs: readonly LegType[];
  /** What the next leg will be. */
  readonly next: LegType;
  readonly finished: boolean;
}

export const EMPTY_RULER: Ruler = { vertices: [], legs: [], next: 'straight', finished: false };

export type RulerInput =
  | { readonly type: 'add'; readonly vertex: Vertex; readonly leg?: LegType }
  | { readonly type: 'move'; readonly index: number; readonly vertex: Vertex }
  | { readonly type: 'insert'; readonly index: number; readonly vertex: Vertex }
  | { readonly type: 'remove'; readonly index: number }
  | { readonly type: 'leg'; readonly index: number; readonly leg: LegType }
  | { readonly type: 'next'; readonly leg: LegType }
  | { readonly type: 'reverse' }
  | { readonly type: 'finish' }
  | { readonly type: 'resume' };

/** One edit of the ruler; returns the same object when the edit changes nothing or its index names nothing. A finished ruler takes no new end until resumed. */
export function step(ruler: Ruler, input: RulerInput): Ruler {
  const { vertices, legs } = ruler;
  switch (input.type) {
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
    case 'reverse':
      return vertices.length < 2 ? ruler : { ...ruler, vertices: vertices.toReversed(), legs: legs.toReversed() };
    case 'finish':
      return ruler.finished || vertices.length < 2 ? ruler : { ...ruler, finished: true };
    case 'resume':
      return ruler.finished ? { ...ruler, finished: false } : ruler;
  }
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
