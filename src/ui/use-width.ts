import { useLayoutEffect, useState } from 'react';

/** The inner width of an element in px, as it changes; 0 before it is known. With another `layout` it is read before anything is painted. */
export function useWidth(element: { readonly current: HTMLElement | null }, layout: unknown): number {
  const [width, setWidth] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout changes the width, and is not read
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const read = (): void => setWidth(current.clientWidth);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, layout]);
  return width;
}
