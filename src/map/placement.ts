import { type Box, holds, overlap, square } from './box';
import type { Point } from './mercator';

/** A mark that wants to stand at a point, px. */
export interface Wish {
  readonly key: string;
  readonly at: Point;
  /** Half the side of the square that it needs, px. */
  readonly half: number;
  /** It has the point to itself when nothing stands there: no dot, no name. */
  readonly onSpot: boolean;
}

/** Where the mark's middle stands, px from its point; [0, 0] is on the spot. */
export type Offset = Point;

/** East of north, in the order in which they are tried. */
const DIRECTIONS: readonly Point[] = [
  [0.71, -0.71],
  [0.71, 0.71],
  [-0.71, -0.71],
  [-0.71, 0.71],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
];
/** How far out, as multiples of the mark's half side. */
const STEPS = [1.95, 2.8, 3.8, 5];

/**
 * Puts every mark where it covers neither a name, nor a dot, nor another mark: on its spot where that is free,
 * else in one of eight directions, as near as it can. `hard` may not be covered; `soft` costs a little (tracks, the ruler).
 * The same input gives the same answer; earlier wishes win.
 */
export function place(wishes: readonly Wish[], hard: readonly Box[], soft: readonly Point[]): ReadonlyMap<string, Offset> {
  const taken: Box[] = [];
  const placed = new Map<string, Offset>();
  for (const wish of wishes) {
    const offset = best(wish, [...hard, ...taken], soft);
    placed.set(wish.key, offset);
    taken.push(square([wish.at[0] + offset[0], wish.at[1] + offset[1]], wish.half));
  }
  return placed;
}

function best(wish: Wish, hard: readonly Box[], soft: readonly Point[]): Offset {
  const near = hard.filter((box) => overlap(box, square(wish.at, wish.half * 8)) > 0);
  const points = soft.filter(([x, y]) => Math.abs(x - wish.at[0]) < wish.half * 8 && Math.abs(y - wish.at[1]) < wish.half * 8);
  let chosen: Offset = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const offset of candidates(wish)) {
    const box = square([wish.at[0] + offset[0], wish.at[1] + offset[1]], wish.half);
    const covered = near.reduce((sum, other) => sum + overlap(box, other), 0);
    const crossed = points.filter(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
    const score = covered * 1000 + barred(wish, offset, near) * 400 + Math.min(crossed, 8) * 2.5 + Math.hypot(...offset);
    if (score < least) {
      least = score;
      chosen = offset;
    }
  }
  return chosen;
}

/** How many things the leader runs over on its way from the spot. */
function barred({ at: [x, y] }: Wish, [dx, dy]: Offset, near: readonly Box[]): number {
  const samples = [0.45, 0.6, 0.75].map((t): Point => [x + dx * t, y + dy * t]);
  return near.filter((box) => samples.some((sample) => holds(box, sample))).length;
}

function* candidates(wish: Wish): Iterable<Offset> {
  if (wish.onSpot) yield [0, 0];
  for (const reach of STEPS) for (const [x, y] of DIRECTIONS) yield [Math.round(x * reach * wish.half), Math.round(y * reach * wish.half)];
}
