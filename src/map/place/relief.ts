import type { PlacedMark } from '../arrangement';
import { type Box, crosses, holds, overlap } from '../box';
import type { Point } from '../mercator';

/** A mark in trouble, with what would help: its words left out, or its events in another's stack. */
export interface Relief {
  readonly key: string;
  readonly into: string | undefined;
}

/**
 * Where no clean place was found: which mark covers a name or another mark, or leads its line over one, and what to do. The fewest events yield;
 * the selected mark never does. `pixel`: px of the world; undefined: nothing is in trouble, or nothing helps.
 */
export function relief(
  marks: readonly PlacedMark[],
  hard: readonly Box[],
  edge: Box,
  pixel: (mark: PlacedMark) => Point,
  joins: (mark: PlacedMark) => boolean,
): Relief | undefined {
  const seen = marks.filter(({ boxes }) => boxes.some((box) => overlap(box, edge) > 0));
  const troubled = seen
    .filter((mark) => !mark.selected && inTrouble(mark, seen, hard, pixel(mark)))
    .toSorted((a, b) => Number(joins(b)) - Number(joins(a)) || a.events.length - b.events.length);
  for (const mark of troubled) {
    if (mark.boxes.length > 1) return { key: mark.key, into: undefined };
    if (!joins(mark)) continue;
    const [x, y] = pixel(mark);
    const away = (other: PlacedMark): number => Math.hypot(pixel(other)[0] - x, pixel(other)[1] - y);
    const near = seen.filter((other) => other !== mark && !other.selected && joins(other)).toSorted((a, b) => away(a) - away(b))[0];
    if (near && away(near) < REACH_PX) {
      // the busier keeps its place
      return near.events.length >= mark.events.length ? { key: mark.key, into: near.key } : { key: near.key, into: mark.key };
    }
  }
  return undefined;
}

/** No stack holds what lies farther off than this, px. */
const REACH_PX = 120;

function inTrouble(mark: PlacedMark, all: readonly PlacedMark[], hard: readonly Box[], spot: Point): boolean {
  const others = all.filter((other) => other !== mark);
  const covering = mark.boxes.some(
    (box) =>
      hard.some((other) => overlap(box, other) > 0 && !(holds(other, spot) && mark.leader === undefined)) ||
      others.some(({ boxes, leader }) => boxes.some((other) => overlap(box, other) > 0) || (leader !== undefined && crosses(box, ...leader))),
  );
  if (covering || !mark.leader) return covering;
  const [from, to] = mark.leader;
  return hard.some((box) => !holds(box, spot) && crosses(box, from, to)) || others.some(({ boxes }) => boxes.some((box) => crosses(box, from, to)));
}
