import { type DOMAttributes, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Instant, Span } from '../domain/when';
import { showStretch } from '../state/actions';
import type { Scale } from '../timeline/scale';
import { panned, pinched, zoomed } from '../timeline/zoom';

/** px that a pointer travels before a press is a drag. */
const SLACK = 4;
/** How much longer a turn of the wheel by one px makes the stretch, as a power of e. */
const TURN = 0.002;
const LINE = 16;

interface Axis {
  readonly shown: Span;
  readonly extent: Span;
  readonly axis: Scale;
  readonly width: number;
}

interface Held {
  readonly pan: { readonly id: number; readonly x: number; readonly shown: Span } | undefined;
  readonly pinch: readonly [Instant, Instant] | undefined;
}

/**
 * Wheel, pinch and drag of the axis. A drag that begins on a handle is the handle's; a second finger takes it away and pinches. `dragged` says, until the
 * click that follows, that the press was no click.
 */
export function useAxisGestures(
  stage: RefObject<HTMLElement | null>,
  now: Axis,
): { readonly handlers: DOMAttributes<HTMLElement>; readonly dragged: RefObject<boolean> } {
  const latest = useRef(now);
  latest.current = now;
  const fingers = useRef(new Map<number, number>());
  const held = useRef<Held>({ pan: undefined, pinch: undefined });
  const dragged = useRef(false);

  useEffect(() => {
    const { current } = stage;
    if (!current) return;
    // not React's: its wheel listener may not keep the page from scrolling
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { shown, extent, axis, width } = latest.current;
      const scale = event.deltaMode === 1 ? LINE : 1;
      const across = event.shiftKey ? event.deltaY : event.deltaX;
      if (Math.abs(across) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        showStretch(panned(shown, ((across * scale) / width) * (shown.end - shown.start), extent));
      } else {
        const about = axis.invert(event.clientX - current.getBoundingClientRect().left);
        showStretch(zoomed(shown, about, Math.exp(event.deltaY * scale * TURN), extent));
      }
    };
    current.addEventListener('wheel', wheel, { passive: false });
    return () => current.removeEventListener('wheel', wheel);
  }, [stage]);

  const at = (x: number): number => x - (stage.current?.getBoundingClientRect().left ?? 0);

  function press(event: PointerEvent<HTMLElement>): void {
    dragged.current = false;
    if (event.pointerType === 'touch') fingers.current.set(event.pointerId, at(event.clientX));
    if (fingers.current.size === 2) {
      event.stopPropagation();
      const [first, second] = [...fingers.current];
      for (const [id] of fingers.current) event.currentTarget.setPointerCapture(id);
      const { axis } = latest.current;
      held.current = { pan: undefined, pinch: [axis.invert(first?.[1] ?? 0), axis.invert(second?.[1] ?? 0)] };
      dragged.current = true;
    } else if (event.button === 0 && event.isPrimary && !(event.target as Element).closest('[role=slider], button')) {
      held.current = { pan: { id: event.pointerId, x: event.clientX, shown: latest.current.shown }, pinch: undefined };
    }
  }

  function move(event: PointerEvent<HTMLElement>): void {
    const { shown, extent, width } = latest.current;
    const { pan, pinch } = held.current;
    if (pinch && fingers.current.has(event.pointerId)) {
      event.stopPropagation();
      fingers.current.set(event.pointerId, at(event.clientX));
      const [first = 0, second = 0] = fingers.current.values();
      showStretch(pinched(shown, { instants: pinch, px: [first, second], width }, extent));
    } else if (pan?.id === event.pointerId) {
      const by = event.clientX - pan.x;
      if (!dragged.current && Math.abs(by) < SLACK) return;
      dragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      showStretch(panned(pan.shown, (-by / width) * (pan.shown.end - pan.shown.start), extent));
    }
  }

  function release({ pointerId }: PointerEvent<HTMLElement>): void {
    fingers.current.delete(pointerId);
    if (fingers.current.size < 2) held.current = { pan: undefined, pinch: undefined };
  }

  return {
    handlers: { onPointerDownCapture: press, onPointerMoveCapture: move, onPointerUpCapture: release, onPointerCancelCapture: release },
    dragged,
  };
}
