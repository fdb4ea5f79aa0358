import { type Box, holds, overlap, shifted, square } from './box';
import type { Point } from './mercator';

/** A mark that wants to stand at a point, px. */
export interface Wish {
  readonly key: string;
  readonly at: Point;
  /** Half the side of the square that it needs, px. */
  readonly half: number;
  /** It has the point to itself when nothing stands there: no dot, no name. */
  readonly onSpot: boolean;
  /** Words that go with the mark, round its middle. */
  readonly caption?: Box;
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
const STEPS = [1.95, 2.35, 2.8, 3.3, 3.9, 4.6, 5.4];
/** What has no exact place may stand farther off still. */
const FAR_STEPS = [6.4, 7.5, 9];

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
    taken.push(...boxesAt(wish, offset));
  }
  return placed;
}

function best(wish: Wish, hard: readonly Box[], soft: readonly Point[]): Offset {
  const near = hard.filter((box) => overlap(box, square(wish.at, wish.half * 12)) > 0);
  const points = soft.filter(([x, y]) => Math.abs(x - wish.at[0]) < wish.half * 8 && Math.abs(y - wish.at[1]) < wish.half * 8);
  let chosen: Offset = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const offset of candidates(wish)) {
    const boxes = boxesAt(wish, offset);
    const covered = near.reduce((sum, other) => sum + boxes.reduce((part, box) => part + overlap(box, other), 0), 0);
    const crossed = points.filter((point) => boxes.some((box) => holds(box, point))).length;
    const led = wish.caption ? 0 : barred(wish, offset, near);
    const score = covered * 1000 + led * 400 + Math.min(crossed, 8) * 2.5 + Math.hypot(...offset);
    if (score < least) {
      least = score;
      chosen = offset;
    }
  }
  return chosen;
}

function boxesAt({ at: [x, y], half, caption }: Wish, [dx, dy]: Offset): readonly Box[] {
  const middle: Point = [x + dx, y + dy];
  return caption ? [square(middle, half), shifted(caption, middle)] : [square(middle, half)];
}

/** How many things the leader runs over on its way from the spot. */
function barred({ at: [x, y] }: Wish, [dx, dy]: Offset, near: readonly Box[]): number {
  const samples = [0.35, 0.42, 0.49, 0.56, 0.63, 0.7, 0.77, 0.84].map((t): Point => [x + dx * t, y + dy * t]);
  return near.filter((box) => samples.some((sample) => holds(box, sample))).length;
}

function* candidates(wish: Wish): Iterable<Offset> {
  if (wish.onSpot) yield [0, 0];
  for (const reach of wish.caption ? [...STEPS, ...FAR_STEPS] : STEPS)
    for (const [x, y] of DIRECTIONS) yield [Math.round(x * reach * wish.half), Math.round(y * reach * wish.half)];
}
