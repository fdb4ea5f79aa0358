import { type DOMAttributes, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Span } from '../domain/when';
import { type Brush, type BrushInput, type Grip, type Snap, step } from '../timeline/brush';
import type { Scale } from '../timeline/scale';

/** px that a pointer travels before a press is a drag. */
const SLACK = 3;

/** What each key does to a grip; the same keys take a handle out of play. */
export const SLIDER_KEYS: Readonly<Record<string, (grip: Grip) => BrushInput>> = {
  ArrowLeft: (grip) => ({ type: 'ticks', grip, count: -1 }),
  ArrowDown: (grip) => ({ type: 'ticks', grip, count: -1 }),
  ArrowRight: (grip) => ({ type: 'ticks', grip, count: 1 }),
  ArrowUp: (grip) => ({ type: 'ticks', grip, count: 1 }),
  PageDown: (grip) => ({ type: 'ticks', grip, count: -10 }),
  PageUp: (grip) => ({ type: 'ticks', grip, count: 10 }),
  Home: (grip) => ({ type: 'home', grip }),
  End: (grip) => ({ type: 'end', grip }),
};

/** What a move does: shown as it happens, committed on release, or taken back on Escape. */
export interface BrushActions {
  readonly preview: (span: Span) => void;
  readonly commit: (span: Span) => void;
  readonly cancel: (began: Span) => void;
}

/** A move under way: what it began with and where the window now is. A key that is held down is one move, so that Back undoes all of it. */
interface Move {
  readonly began: Brush;
  readonly pointer: { readonly id: number; readonly x: number } | undefined;
  readonly span: Span;
}

type Handlers = DOMAttributes<HTMLElement>;

/** Event handlers for each grip. `snap` names the edges that draw a grip on; Alt holds that off. A pointer that is taken away (a pinch) drops the move. */
export function useBrush(brush: Brush, axis: Scale, actions: BrushActions, snap?: (grip: Grip) => Snap): (grip: Grip) => Handlers {
  const move = useRef<Move>(undefined);

  function show(current: Move, span: Span): void {
    if (span === current.span) return;
    move.current = { ...current, span };
    actions.preview(span);
  }

  function settle(): void {
    const { current } = move;
    move.current = undefined;
    if (!current) return;
    const { began, span } = current;
    if (span.start === began.span.start && span.end === began.span.end) actions.cancel(began.span);
    else actions.commit(span);
  }

  function drop(): void {
    if (move.current) actions.cancel(move.current.began.span);
    move.current = undefined;
  }

  function take(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || !event.isPrimary) return;
    settle();
    event.currentTarget.setPointerCapture(event.pointerId);
    move.current = { began: brush, pointer: { id: event.pointerId, x: event.clientX }, span: brush.span };
  }

  function drag(grip: Grip, { pointerId, clientX, altKey }: PointerEvent): void {
    const { current } = move;
    if (!current || current.pointer?.id !== pointerId) return;
    const by = clientX - current.pointer.x;
    const { began } = current;
    if (current.span === began.span && Math.abs(by) < SLACK) return;
    const held = grip === 'to' ? began.span.end : began.span.start;
    const to = axis.invert(axis.x(held) + by);
    show(current, step(began, snap && !altKey ? { type: 'drag', grip, to, snap: snap(grip) } : { type: 'drag', grip, to }));
  }

  function press(grip: Grip, event: KeyboardEvent): void {
    if (event.key === 'Escape' && move.current) {
      event.stopPropagation();
      drop();
      return;
    }
    const input = SLIDER_KEYS[event.key]?.(grip);
    if (!input || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (move.current?.pointer) return;
    const current = move.current ?? { began: brush, pointer: undefined, span: brush.span };
    move.current = current;
    show(current, step({ ...brush, span: current.span }, input));
  }

  return (grip) => ({
    onPointerDown: take,
    onPointerMove: (event) => drag(grip, event),
    onPointerUp: ({ pointerId }) => pointerId === move.current?.pointer?.id && settle(),
    onPointerCancel: drop,
    onLostPointerCapture: ({ pointerId }) => pointerId === move.current?.pointer?.id && drop(),
    onKeyDown: (event) => press(grip, event),
    onKeyUp: ({ key }) => key in SLIDER_KEYS && !move.current?.pointer && settle(),
    onBlur: () => !move.current?.pointer && settle(),
  });
}
