import { type Box, cross, crosses, grown, holds, overlap, shifted, square } from './box';
import type { Point } from './mercator';
import { type Screen, seen, walls } from './screen';

/** A mark that wants to stand at a point, px. */
export interface Wish {
  readonly key: string;
  readonly at: Point;
  /** Half the side of the square that it needs, px. */
  readonly half: number;
  /** It has the point to itself when nothing stands there: no dot, no name. */
  readonly onSpot: boolean;
  /** Words that go with the mark, round its middle; it has no exact place, and so no leader. */
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
/** Between those, once the first ring is full. */
const BETWEEN: readonly Point[] = [
  [0.38, -0.92],
  [0.92, -0.38],
  [0.92, 0.38],
  [0.38, 0.92],
  [-0.38, 0.92],
  [-0.92, 0.38],
  [-0.92, -0.38],
  [-0.38, -0.92],
];
/** How far out, px beyond the mark's half side. */
const STEPS = [14, 20, 27, 35, 44, 54, 66, 81, 98, 120];
/** A mark without an exact place is brought into the frame from so far outside, px. */
const FETCHED = 120;

/** A thing that must not be covered costs by area, what is cut off by the frame ten times as much, a leader by what it runs over. */
const COST = { covered: 1000, cut: 10, led: 400, onLeader: 250, crossed: 60, soft: 2.5 } as const;

type Leader = readonly [Point, Point];

/**
 * Puts every mark where it covers neither a name, nor a dot, nor another mark: on its spot where that is free,
 * else in one of sixteen directions, as near as it can, its leader clear of all of them. `hard` may not be covered; `soft` costs a little
 * (tracks, the ruler); what can be seen of the map's spots stands whole inside the screen. The same input gives the same answer; earlier wishes win.
 */
export function place(wishes: readonly Wish[], hard: readonly Box[], soft: readonly Point[], screen?: Screen): ReadonlyMap<string, Offset> {
  const taken: Box[] = [];
  const leaders: Leader[] = [];
  const placed = new Map<string, Offset>();
  const border = screen ? walls(screen) : [];
  for (const wish of wishes) {
    const offset = best(wish, [...hard, ...taken], leaders, soft, screen && inFrame(wish, screen) ? border : []);
    placed.set(wish.key, offset);
    taken.push(...boxesAt(wish, offset));
    if (!wish.caption && (offset[0] !== 0 || offset[1] !== 0)) leaders.push(leader(wish, offset));
  }
  return placed;
}

function inFrame({ at, caption }: Wish, screen: Screen): boolean {
  return caption ? holds(grown(screen.edge, FETCHED), at) : seen(screen, at);
}

function best(wish: Wish, hard: readonly Box[], leaders: readonly Leader[], soft: readonly Point[], border: readonly Box[]): Offset {
  const around = square(wish.at, wish.caption ? 460 : wish.half * 2 + 130);
  const near = hard.filter((box) => overlap(box, around) > 0);
  const barring = near.filter((box) => !holds(box, wish.at));
  const points = soft.filter((point) => holds(around, point));
  const lines = leaders.filter(([a, b]) => crosses(around, a, b));
  let chosen: Offset = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const { offset, reach } of candidates(wish)) {
    // no nearer candidate is to come
    if (reach * 0.98 > least) break;
    const boxes = boxesAt(wish, offset);
    const covered = shared(boxes, near) + shared(boxes, border) * COST.cut;
    const distance = Math.hypot(...offset);
    if (covered * COST.covered + distance >= least) continue;
    const run = Math.min(8, points.filter((point) => boxes.some((box) => holds(box, point))).length) * (wish.caption ? 5 : 1);
    const onLeader = lines.filter(([a, b]) => boxes.some((box) => crosses(box, a, b))).length;
    const score = covered * COST.covered + onLeader * COST.onLeader + led(wish, offset, barring, lines) + run * COST.soft + distance;
    if (score < least) {
      least = score;
      chosen = offset;
    }
  }
  return chosen;
}

function shared(boxes: readonly Box[], others: readonly Box[]): number {
  let area = 0;
  for (const other of others) for (const box of boxes) area += overlap(box, other);
  return area;
}

/** Whether a mark so placed covers none of these and its leader runs over none of them. */
export function clear(wish: Wish, offset: Offset, hard: readonly Box[]): boolean {
  const boxes = boxesAt(wish, offset);
  return (
    hard.every((other) => boxes.every((box) => overlap(box, other) === 0)) &&
    led(
      wish,
      offset,
      hard.filter((box) => !holds(box, wish.at)),
      [],
    ) === 0
  );
}

/** What a mark takes up, with its words. */
export function boxesAt({ at: [x, y], half, caption }: Wish, [dx, dy]: Offset): readonly Box[] {
  const middle: Point = [x + dx, y + dy];
  return caption ? [square(middle, half), shifted(caption, middle)] : [square(middle, half)];
}

/** What the leader costs that runs over names, dots, marks and other leaders on its way from the spot. */
function led(wish: Wish, offset: Offset, barring: readonly Box[], lines: readonly Leader[]): number {
  if (wish.caption || (offset[0] === 0 && offset[1] === 0)) return 0;
  const [a, b] = leader(wish, offset);
  const barred = barring.filter((box) => crosses(box, a, b)).length;
  return barred * COST.led + lines.filter(([c, d]) => cross(a, b, c, d)).length * COST.crossed;
}

/** From the ring's edge to the mark's. */
export function leader({ at: [x, y], half }: Wish, [dx, dy]: Offset): Leader {
  const length = Math.hypot(dx, dy);
  const start = Math.min(0.5, 10 / length);
  const end = Math.max(start, 1 - half / length);
  return [
    [x + dx * start, y + dy * start],
    [x + dx * end, y + dy * end],
  ];
}

/** The nearest first. What has no exact place may stand anywhere near. */
function candidates({ onSpot, half, caption }: Wish): Iterable<Candidate> {
  return caption ? FIELD : around(onSpot, half);
}

function* around(onSpot: boolean, half: number): Iterable<Candidate> {
  if (onSpot) yield { offset: [0, 0], reach: 0 };
  for (const [i, step] of STEPS.entries()) {
    const reach = half + step;
    for (const [x, y] of i < 2 ? DIRECTIONS : [...DIRECTIONS, ...BETWEEN]) yield { offset: [Math.round(x * reach), Math.round(y * reach)], reach };
  }
}

interface Candidate {
  readonly offset: Offset;
  /** px from the point, to within two percent. */
  readonly reach: number;
}

const FIELD: readonly Candidate[] = Array.from({ length: 61 * 61 }, (_, i): Offset => [((i % 61) - 30) * 12, (Math.floor(i / 61) - 30) * 12])
  .map((offset) => ({ offset, reach: Math.hypot(...offset) }))
  .toSorted((a, b) => a.reach - b.reach);
