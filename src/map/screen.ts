import { type Box, grown, holds, overlap } from './box';
import type { Point } from './mercator';

/** What a reader sees of the map at rest: its frame, and what lies over it (controls, legend, inset, sheet); px of the world at the frame's zoom. */
export interface Screen {
  readonly edge: Box;
  readonly covers: readonly Box[];
}

/** Beyond this, px, nothing is seen. */
const FAR = 100_000;
/** What is kept free along the frame and round what lies over it, px. */
const MARGIN = 3;

/** The point can be seen. */
export function seen({ edge, covers }: Screen, at: Point): boolean {
  return holds(edge, at) && !covers.some((cover) => holds(cover, at));
}

/** All of the box can be seen. */
export function whole({ edge, covers }: Screen, box: Box): boolean {
  const inside = grown(edge, -MARGIN);
  return (
    box.left >= inside.left &&
    box.right <= inside.right &&
    box.top >= inside.top &&
    box.bottom <= inside.bottom &&
    !covers.some((cover) => overlap(cover, grown(box, MARGIN)) > 0)
  );
}

/** The box lies wholly outside the frame; what lies under something over the map may shimmer through. */
export function outside({ edge }: Screen, box: Box): boolean {
  return overlap(edge, box) === 0;
}

/** Where nothing may stand that should be seen whole: beyond the frame, and under what lies over the map. */
export function walls({ edge, covers }: Screen): readonly Box[] {
  const { left, top, right, bottom } = grown(edge, -MARGIN);
  return [
    { left: left - FAR, top: top - FAR, right: left, bottom: bottom + FAR },
    { left: right, top: top - FAR, right: right + FAR, bottom: bottom + FAR },
    { left: left - FAR, top: top - FAR, right: right + FAR, bottom: top },
    { left: left - FAR, top: bottom, right: right + FAR, bottom: bottom + FAR },
    ...covers.map((cover) => grown(cover, MARGIN)),
  ];
}

/** Half the width of a strip along the frame, px. */
const STRIP = 5;

/** Strips along the frame, and what lies over the map. */
export function frontier({ edge: { left, top, right, bottom }, covers }: Screen): readonly Box[] {
  return [
    { left: left - STRIP, top, right: left + STRIP, bottom },
    { left: right - STRIP, top, right: right + STRIP, bottom },
    { left, top: top - STRIP, right, bottom: top + STRIP },
    { left, top: bottom - STRIP, right, bottom: bottom + STRIP },
    ...covers,
  ];
}
