import { type Box, cross, crosses, holds, overlap, square } from '../box';
import type { Point } from '../mercator';
import { type Screen, seen, walls } from '../screen';
import { textWidth } from '../text-width';

/** Lines of words that belong to a point of the map: a figure of the ruler, what the column's band means. */
export interface Words {
  readonly key: string;
  /** px of the world at the frame's zoom. */
  readonly at: Point;
  readonly strong: string;
  readonly ink: string;
  readonly muted: string;
  /** px between the point and its words at least. */
  readonly off: number;
  /** In few words, where there is no room: told even where it covers something, for what it means may not be seen without it. */
  readonly brief?: { readonly strong: string; readonly muted: string };
}

/** Where they stand, and from where to where their leader goes; next to their point they need none. */
export interface Caption extends Words {
  readonly box: Box;
  readonly leader: Line | undefined;
}

export type Line = readonly [Point, Point];

/** What is already there. */
export interface Taken {
  readonly boxes: readonly Box[];
  /** Leaders and lines of the ruler, which words should not lie on. */
  readonly lines: readonly Line[];
  /** Points of tracks. */
  readonly soft: readonly Point[];
}

export const CAPTION_PX = 12;
export const LINE_PX = 15;
/** px from the point: how far out words are tried, the nearest first. */
const STEPS = [0, 10, 22, 36, 52, 70, 92, 118, 148, 182, 220, 262];
/** Where they are looked for first, and at most. */
const NEAR_PX = 36;
const FAR_PX = 262;
const SIDES = 16;
/** Words so far from their point, px, are led to it. */
const LED_FROM = 16;
const COST = { covered: 1000, cut: 10, onLine: 250, led: 400, crossed: 60, soft: 7 } as const;

/** How wide and high lines of words are, px. */
function sizeOf({ strong, ink, muted }: Pick<Words, 'strong' | 'ink' | 'muted'>): readonly [width: number, height: number] {
  const lines = [
    ...split(strong).map((line) => textWidth(line, CAPTION_PX, 600)),
    ...[...split(ink), ...split(muted)].map((line) => textWidth(line, CAPTION_PX)),
  ];
  return [Math.max(...lines), lines.length * LINE_PX + 2];
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** Puts words where they cover nothing and lie on no line, as near to their point as they can; earlier ones win. */
export function placeCaptions(wanted: readonly Words[], taken: Taken, screen?: Screen): readonly Caption[] {
  const [boxes, lines] = [[...taken.boxes], [...taken.lines]];
  const border = screen ? walls(screen) : [];
  return wanted.flatMap((words): readonly Caption[] => {
    const found = firstClean(words, boxes, lines, taken.soft, screen && seen(screen, words.at) ? border : []);
    // where even the figure alone would cover something, the panel says it
    if (screen && found.score >= CLEAN && !words.brief) return [];
    const { score: _, ...caption } = found;
    boxes.push(caption.box);
    if (caption.leader) lines.push(caption.leader);
    return [caption];
  });
}

/** The longest form that finds a clean place, near or farther off; if none does, the one that covers least. */
function firstClean(words: Words, boxes: readonly Box[], lines: readonly Line[], soft: readonly Point[], border: readonly Box[]): Words & Spot {
  let least: (Words & Spot) | undefined;
  for (const said of shorter(words)) {
    const size = sizeOf(said);
    for (const reach of [NEAR_PX, FAR_PX]) {
      const around = square(words.at, words.off + reach + Math.max(...size));
      const found = {
        ...said,
        ...best(
          said,
          size,
          reach,
          boxes.filter((box) => overlap(box, around) > 0),
          lines.filter(([a, b]) => crosses(around, a, b)),
          soft.filter((point) => holds(around, point)),
          border,
        ),
      };
      if (found.score < CLEAN) return found;
      if (!least || found.score < least.score) least = found;
    }
  }
  return least ?? { ...words, box: square(words.at, 0), leader: undefined, score: CLEAN };
}

/** With the least that words can do without left out, one after the other. */
function shorter(words: Words): readonly Words[] {
  const lines = split(words.ink);
  return [
    words,
    ...(lines.length > 1 ? [{ ...words, ink: lines[0] ?? '' }] : []),
    ...(words.brief ? [{ ...words, ...words.brief, ink: '' }] : []),
    ...(words.muted && !words.brief ? [{ ...words, ink: lines[0] ?? '', muted: '' }] : []),
    ...(words.ink && !words.brief ? [{ ...words, ink: '', muted: '' }] : []),
  ];
}

/** From this score on something is covered. */
const CLEAN = 200;

type Spot = Pick<Caption, 'box' | 'leader'> & { readonly score: number };

function best(
  { at, off }: Words,
  [width, height]: ReturnType<typeof sizeOf>,
  farthest: number,
  hard: readonly Box[],
  lines: readonly Line[],
  soft: readonly Point[],
  border: readonly Box[],
): Spot {
  const barring = hard.filter((box) => !holds(box, at));
  const apart = lines.filter((line) => !ends(line, at));
  let chosen: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const step of STEPS) {
    if (step > least || step > farthest) break;
    for (let i = 0; i < SIDES; i++) {
      const angle = ((i + 0.5) / SIDES) * 2 * Math.PI;
      const [x, y] = [Math.sin(angle), -Math.cos(angle)];
      const reach = off + step;
      const middle: Point = [at[0] + x * (reach + width / 2), at[1] + y * (reach + height / 2)];
      const box: Box = {
        left: Math.round(middle[0] - width / 2),
        right: Math.round(middle[0] + width / 2),
        top: Math.round(middle[1] - height / 2),
        bottom: Math.round(middle[1] + height / 2),
      };
      const covered = area(box, hard) + area(box, border) * COST.cut;
      if (covered * COST.covered + step >= least) continue;
      const leader = led(at, box);
      const onLine = lines.filter(([a, b]) => crosses(box, a, b)).length;
      if (onLine * COST.onLine + step >= least) continue;
      const barred = leader ? barring.filter((other) => crosses(other, ...leader)).length : 0;
      const crossed = leader ? apart.filter(([a, b]) => cross(a, b, ...leader)).length : 0;
      const run = Math.min(20, soft.filter((point) => holds(box, point)).length);
      const score = covered * COST.covered + onLine * COST.onLine + barred * COST.led + crossed * COST.crossed + run * COST.soft + step;
      if (score < least) {
        least = score;
        chosen = { box, leader, score };
      }
    }
  }
  return chosen ?? { box: square(at, width / 2), leader: undefined, score: CLEAN };
}

function ends([a, b]: Line, [x, y]: Point): boolean {
  // the line on which the point lies is not crossed by a leader that starts there
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length < 2;
}

function area(box: Box, others: readonly Box[]): number {
  let sum = 0;
  for (const other of others) sum += overlap(box, other);
  return sum;
}

/** From beside the point to the nearest edge of its words. */
function led([x, y]: Point, { left, right, top, bottom }: Box): Line | undefined {
  const end: Point = [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
  const length = Math.hypot(end[0] - x, end[1] - y);
  if (length < LED_FROM) return undefined;
  const at = (px: number): Point => [x + ((end[0] - x) * px) / length, y + ((end[1] - y) * px) / length];
  return [at(3), at(length - 3)];
}
