interface Point {
  readonly x: number;
  readonly y: number;
}

interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** px between the places that are tried for a grip. */
const STEP = 4;

/**
 * Where the square grip of each box lies, its middle: as near to the middle of its box as it can without lying over another; the smaller
 * box chooses first. Where there is no room left it lies over its box all the same.
 */
export function gripsOf(boxes: readonly Area[], size: number, frame: Area): readonly Point[] {
  const placed = new Map<number, Point>();
  const free = (at: Point): boolean => [...placed.values()].every((other) => Math.abs(other.x - at.x) >= size || Math.abs(other.y - at.y) >= size);
  const places = grid(frame, size);
  for (const i of boxes.map((_, n) => n).sort((a, b) => area(boxes[a]) - area(boxes[b]))) {
    const box = boxes[i];
    if (!box) continue;
    const middle = within({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, frame, size);
    const far = (at: Point): number => Math.hypot(at.x - middle.x, at.y - middle.y) + (inside(at, box) ? 0 : OUTSIDE);
    const nearest = places.filter(free).reduce<Point | undefined>((best, at) => (best && far(best) <= far(at) ? best : at), undefined);
    placed.set(i, free(middle) ? middle : (nearest ?? middle));
  }
  return boxes.map((_, i) => placed.get(i) ?? { x: 0, y: 0 });
}

/** A place in the box is better than a nearer one beside it. */
const OUTSIDE = 1000;

function area(box: Area | undefined): number {
  return box ? box.width * box.height : 0;
}

function inside({ x, y }: Point, box: Area): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function within({ x, y }: Point, frame: Area, size: number): Point {
  const clamp = (value: number, low: number, length: number): number => Math.max(low + size / 2, Math.min(value, low + length - size / 2));
  return { x: clamp(x, frame.x, frame.width), y: clamp(y, frame.y, frame.height) };
}

function grid(frame: Area, size: number): readonly Point[] {
  const found: Point[] = [];
  for (let x = frame.x + size / 2; x <= frame.x + frame.width - size / 2; x += STEP)
    for (let y = frame.y + size / 2; y <= frame.y + frame.height - size / 2; y += STEP) found.push({ x, y });
  return found;
}
