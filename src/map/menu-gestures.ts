import type { Point } from './mercator';

const LONG_PRESS_MS = 500;
const STILL_PX = 10;
/** One wish may be told twice: a key or a long press, then the browser's own event. */
const SAME_WISH_MS = 800;

interface Wishes {
  readonly open: (at: Point) => void;
  /** Where the cross is: the keys mean it. */
  readonly middle: () => Point;
  /** A finger that rests on a handle is about to drag it. */
  readonly isHandle: (at: Point) => boolean;
}

/** Opens the context menu on a right click, a long press, the menu key or Shift+F10; returns what undoes it. */
export function listenForMenu(canvas: HTMLElement, { open, middle, isHandle }: Wishes): () => void {
  let told = Number.NEGATIVE_INFINITY;
  let pressed: { readonly at: Point; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let opened = false;

  const pointOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left, top } = canvas.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const wish = (at: Point): void => {
    told = performance.now();
    open(at);
  };
  const release = (): void => {
    clearTimeout(pressed?.timer);
    pressed = undefined;
  };

  const onMenu = (event: MouseEvent): void => {
    event.preventDefault();
    release();
    if (performance.now() - told > SAME_WISH_MS) wish(pointOf(event));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    wish(middle());
  };
  const onTouch = ({ touches }: TouchEvent): void => {
    release();
    opened = false;
    const [touch, another] = touches;
    if (!touch || another) return;
    const at = pointOf(touch);
    if (isHandle(at)) return;
    const timer = setTimeout(() => {
      pressed = undefined;
      opened = true;
      if (performance.now() - told > SAME_WISH_MS) wish(at);
    }, LONG_PRESS_MS);
    pressed = { at, timer };
  };
  const onTouchMove = ({ touches: [touch] }: TouchEvent): void => {
    if (!pressed || !touch) return;
    const [x, y] = pointOf(touch);
    if (Math.hypot(x - pressed.at[0], y - pressed.at[1]) > STILL_PX) release();
  };
  const onTouchEnd = (event: TouchEvent): void => {
    release();
    // no click may follow the press that opened the menu
    if (opened) event.preventDefault();
  };

  canvas.addEventListener('contextmenu', onMenu);
  canvas.addEventListener('keydown', onKey);
  canvas.addEventListener('touchstart', onTouch, { passive: true });
  canvas.addEventListener('touchmove', onTouchMove, { passive: true });
  canvas.addEventListener('touchend', onTouchEnd);
  canvas.addEventListener('touchcancel', release);
  return () => {
    release();
    canvas.removeEventListener('contextmenu', onMenu);
    canvas.removeEventListener('keydown', onKey);
    canvas.removeEventListener('touchstart', onTouch);
    canvas.removeEventListener('touchmove', onTouchMove);
    canvas.removeEventListener('touchend', onTouchEnd);
    canvas.removeEventListener('touchcancel', release);
  };
}
