import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Lists up to this long are drawn whole, so that the browser's own search finds every row. */
const WHOLE = 250;
/** Rows drawn beyond what is in sight, so that Tab always finds a next one. */
const BEYOND = 12;
/** px of a row before any was measured. */
const GUESS = 66;

/** Which rows of a long list are to be drawn, first and last + 1, and the px that a row not drawn takes. Follows every scrolling element around the list. */
export function useRowsInSight(list: RefObject<HTMLElement | null>, count: number): { readonly first: number; readonly end: number; readonly height: number } {
  const [sight, setSight] = useState({ first: 0, end: WHOLE });
  const height = useRef(GUESS);
  const long = count > WHOLE;

  useLayoutEffect(() => {
    if (!long) return;
    const look = (): void => {
      const { current } = list;
      if (!current) return;
      const { top } = current.getBoundingClientRect();
      const rows = current.querySelectorAll<HTMLElement>('[data-row]');
      const tall = [...rows].reduce((sum, row) => sum + row.offsetHeight, 0);
      if (rows.length > 0 && tall > 0) height.current = tall / rows.length;
      const first = Math.max(0, Math.floor(-top / height.current) - BEYOND);
      const end = Math.max(first, Math.ceil((innerHeight - top) / height.current) + BEYOND);
      setSight((now) => (Math.abs(now.first - first) < BEYOND / 2 && Math.abs(now.end - end) < BEYOND / 2 ? now : { first, end }));
    };
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [list, long]);

  return long ? { first: Math.min(sight.first, count), end: Math.min(sight.end, count), height: height.current } : { first: 0, end: count, height: 0 };
}
