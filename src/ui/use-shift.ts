import { type DOMAttributes, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { hoursMoved } from '../convoy/shift';
import { shiftSighting } from '../state/assume';
import type { Column, SightingSeen } from '../state/convoy';

/** A report that a hand is moving, and by how many hours from its reported time. */
export interface Trial {
  readonly id: string;
  readonly hours: number;
}

/** px that a pointer travels before a press is a drag. */
const SLACK = 3;

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -6, PageUp: 6 };

/** A move under way. A key that is held down is one move, so that Undo takes back all of it. */
interface Move extends Trial {
  readonly began: number;
  readonly pointer: { readonly id: number; readonly x: number } | undefined;
}

/** Event handlers that move a report in time: tried as it happens, assumed on release, dropped on Escape. */
export function useShift(
  { convoy, last }: Column,
  hoursPerPx: (handle: HTMLElement) => number,
  onTry: (trial: Trial | undefined) => void,
): (seen: SightingSeen) => DOMAttributes<HTMLElement> {
  const move = useRef<Move>(undefined);

  function show(current: Move, { when }: SightingSeen['sighting'], wished: number): void {
    const hours = hoursMoved(wished, when, last);
    move.current = { ...current, hours };
    onTry({ id: current.id, hours });
  }

  function end(): Move | undefined {
    const { current } = move;
    move.current = undefined;
    onTry(undefined);
    return current;
  }

  function settle(): void {
    const done = end();
    if (done && done.hours !== done.began) shiftSighting(convoy.id, done.id, done.hours);
  }

  function take(seen: SightingSeen, event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || !event.isPrimary) return;
    settle();
    event.currentTarget.setPointerCapture(event.pointerId);
    move.current = { id: seen.sighting.id, hours: seen.hours, began: seen.hours, pointer: { id: event.pointerId, x: event.clientX } };
  }

  function drag({ sighting }: SightingSeen, { pointerId, clientX, currentTarget }: PointerEvent<HTMLElement>): void {
    const { current } = move;
    if (!current || current.pointer?.id !== pointerId) return;
    const by = clientX - current.pointer.x;
    if (current.hours === current.began && Math.abs(by) < SLACK) return;
    show(current, sighting, current.began + Math.round(by * hoursPerPx(currentTarget)));
  }

  function press({ sighting, hours }: SightingSeen, event: KeyboardEvent): void {
    if (event.key === 'Escape' && move.current) {
      event.stopPropagation();
      end();
      return;
    }
    const by = KEYS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (move.current?.pointer) return;
    const current = move.current ?? { id: sighting.id, hours, began: hours, pointer: undefined };
    show(current, sighting, current.hours + by);
  }

  return (seen) => ({
    onPointerDown: (event) => take(seen, event as PointerEvent<HTMLElement>),
    onPointerMove: (event) => drag(seen, event as PointerEvent<HTMLElement>),
    onPointerUp: ({ pointerId }) => pointerId === move.current?.pointer?.id && settle(),
    onPointerCancel: end,
    onLostPointerCapture: ({ pointerId }) => pointerId === move.current?.pointer?.id && end(),
    onKeyDown: (event) => press(seen, event),
    onKeyUp: ({ key }) => key in KEYS && !move.current?.pointer && settle(),
    onBlur: () => !move.current?.pointer && settle(),
  });
}
