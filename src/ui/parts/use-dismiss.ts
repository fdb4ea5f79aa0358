import { type RefObject, useEffect } from 'react';

/** While open: Esc, a press outside the element and the focus leaving it close. `back` says whether the focus returns to the opener. */
export function useDismiss(element: RefObject<HTMLElement | null>, open: boolean, close: (back: boolean) => void): void {
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event): boolean => !(target instanceof Node && element.current?.contains(target));
    const press = (event: PointerEvent): void => {
      if (outside(event)) close(false);
    };
    const leave = (event: FocusEvent): void => {
      if (outside(event)) close(false);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // one Esc closes one thing
      event.preventDefault();
      close(true);
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', key, true);
    };
  }, [element, open, close]);
}
