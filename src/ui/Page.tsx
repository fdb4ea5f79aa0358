import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { PAGE_WORDS } from '../i18n/page-words';
import { openPanel } from '../state/actions';
import styles from './Page.module.css';
import { useSelect } from './use-select';

/** A page over the map's frame, on a phone over everything between header and timeline: heading, Close, Esc; the focus goes in and comes back. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const words = useSelect((state) => PAGE_WORDS[state.view.language]);
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useCover(frame);
  useVisit(heading);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    openPanel(undefined);
  };
  return (
    <section ref={frame} className={styles.page} aria-labelledby="page-title" onKeyDown={leave}>
      <div className={styles.head}>
        <h2 id="page-title" ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={() => openPanel(undefined)}>
          {words.close}
        </button>
      </div>
      <div className={styles.scroller}>{children}</div>
    </section>
  );
}

/** What the page lies over cannot be reached by keyboard or screen reader while it is there. */
function useCover(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = frame.current;
    if (!page) return;
    const beside = [...(page.parentElement?.children ?? [])].filter((element): element is HTMLElement => element instanceof HTMLElement && element !== page);
    const cover = (): void => {
      for (const element of beside) element.inert = overlap(page.getBoundingClientRect(), element.getBoundingClientRect());
    };
    const observer = new ResizeObserver(cover);
    for (const element of [page, ...beside]) observer.observe(element);
    cover();
    return () => {
      observer.disconnect();
      for (const element of beside) element.inert = false;
    };
  }, [frame]);
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

/** The focus goes to the heading and, on leaving, back to where it came from; if that is in a menu that has closed, to the menu. */
function useVisit(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const from = document.activeElement;
    heading.current?.focus();
    return () => {
      if (!(from instanceof HTMLElement)) return;
      from.focus();
      if (document.activeElement !== from) from.closest('details')?.querySelector('summary')?.focus();
    };
  }, [heading]);
}
