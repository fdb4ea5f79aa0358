import type { Span } from '../domain/when';
import type { Scale } from './scale';

/** Words of an item: in its bar, or beside it, with so many px. */
export interface LaneWords {
  readonly side: 'in' | 'after' | 'before';
  readonly width: number;
}

/** One event on the axis of the lanes, px from its start. */
export interface Placed<Item> {
  readonly item: Item;
  readonly x: number;
  readonly width: number;
  /** Undefined where it has none, or no room for them. */
  readonly words: LaneWords | undefined;
}

/** px that rounding may make neighbours overlap. */
const TOUCH = 0.01;
/** px between a bar and the words beside it, and before the next bar. */
const GAP = 6;
/** px below which what is left of the words would be nonsense. */
const LEGIBLE = 60;

export interface Lane<Item> {
  readonly key: string;
  /** No two of a row overlap. */
  readonly rows: readonly (readonly Placed<Item>[])[];
}

/** What bounds the lanes: the shown stretch, how wide an item is drawn at least, px from which on nothing may stand, and the px that an item's words need (0: none). */
export interface LaneRoom<Item> {
  readonly shown: Span;
  readonly axis: Scale;
  readonly least: number;
  readonly edge: number;
  readonly wordsOf: (item: Item) => number;
}

/** Rows of items by lane, in the order of `keys`: each goes into the first row that is free from its start on, words included. Items outside the shown stretch are left out. */
export function lanes<Item extends { readonly key: string; readonly span: Span }>(
  items: readonly Item[],
  keys: readonly string[],
  room: LaneRoom<Item>,
): readonly Lane<Item>[] {
  const byKey = new Map<string, { placed: Placed<Item>[]; end: number }[]>(keys.map((key) => [key, []]));
  const found = items.flatMap((item) => placedIn(room, item) ?? []).sort((a, b) => startOf(a) - startOf(b) || a.x - b.x);
  for (const placed of found) {
    const rows = byKey.get(placed.item.key);
    if (!rows) continue;
    const start = startOf(placed);
    const free = rows.find(({ end }) => end <= start + TOUCH);
    if (free) {
      free.placed.push(placed);
      free.end = endOf(placed);
    } else rows.push({ placed: [placed], end: endOf(placed) });
  }
  return keys.flatMap((key) => {
    const rows = byKey.get(key) ?? [];
    return rows.length > 0 ? [{ key, rows: rows.map(({ placed }) => placed) }] : [];
  });
}

/** Where it begins, its words included. */
export function startOf({ x, words }: Placed<unknown>): number {
  return words?.side === 'before' ? x - words.width - GAP : x;
}

function endOf({ x, width, words }: Placed<unknown>): number {
  return words?.side === 'after' ? x + width + words.width + 2 * GAP : x + width;
}

function placedIn<Item extends { readonly span: Span }>({ shown, axis, least, edge, wordsOf }: LaneRoom<Item>, item: Item): Placed<Item> | undefined {
  if (item.span.end <= shown.start || item.span.start >= shown.end) return undefined;
  const from = Math.max(0, axis.x(item.span.start));
  if (from >= edge) return undefined;
  const width = Math.max(least, Math.min(edge, axis.x(item.span.end)) - from);
  const x = Math.max(0, Math.min(from, edge - width));
  return { item, x, width, words: wordsFor(wordsOf(item), x, width, edge) };
}

function wordsFor(need: number, x: number, width: number, edge: number): LaneWords | undefined {
  if (need <= 0) return undefined;
  const [before, after] = [x - GAP, edge - x - width - 2 * GAP];
  if (width >= need) return { side: 'in', width };
  if (after >= need) return { side: 'after', width: need };
  if (before >= need) return { side: 'before', width: need };
  const most = Math.max(width, before, after);
  if (most < LEGIBLE) return undefined;
  return { side: most === width ? 'in' : most === after ? 'after' : 'before', width: most };
}
