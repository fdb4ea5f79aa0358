import type { Span } from '../domain/when';
import type { Scale } from './scale';

/** One event on the axis of the lanes, px from its start. */
export interface Placed<Item> {
  readonly item: Item;
  readonly x: number;
  readonly width: number;
}

/** px that rounding may make neighbours overlap. */
const TOUCH = 0.01;

export interface Lane<Item> {
  readonly key: string;
  /** No two of a row overlap. */
  readonly rows: readonly (readonly Placed<Item>[])[];
}

/** Rows of items by lane, in the order of `keys`: each goes into the first row that is free from its start on. Items outside the shown stretch are left out. */
export function lanes<Item extends { readonly key: string; readonly span: Span }>(
  items: readonly Item[],
  keys: readonly string[],
  shown: Span,
  axis: Scale,
  least: number,
): readonly Lane<Item>[] {
  const edge = axis.x(shown.end);
  const byKey = new Map<string, { placed: Placed<Item>[]; end: number }[]>(keys.map((key) => [key, []]));
  for (const item of [...items].sort((a, b) => a.span.start - b.span.start)) {
    if (item.span.end <= shown.start || item.span.start >= shown.end) continue;
    const rows = byKey.get(item.key);
    if (!rows) continue;
    const from = Math.max(0, axis.x(item.span.start));
    const width = Math.max(least, Math.min(edge, axis.x(item.span.end)) - from);
    const x = Math.max(0, Math.min(from, edge - width));
    const placed = { item, x, width };
    const free = rows.find(({ end }) => end <= x + TOUCH);
    if (free) {
      free.placed.push(placed);
      free.end = x + width;
    } else rows.push({ placed: [placed], end: x + width });
  }
  return keys.flatMap((key) => {
    const rows = byKey.get(key) ?? [];
    return rows.length > 0 ? [{ key, rows: rows.map(({ placed }) => placed) }] : [];
  });
}
