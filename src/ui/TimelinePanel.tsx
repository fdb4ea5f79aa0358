import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './TimelineTools.module.css';
import { useTimelineWords } from './use-timeline-words';

/** A small sheet over the map that a button of the row opens. It takes the focus; Esc or its button closes it. */
export function TimelinePanel({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const words = useTimelineWords();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section ref={panel} className={styles.panel} aria-label={title} tabIndex={-1} onKeyDown={press}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <button type="button" className={styles.button} onClick={onClose}>
          {words.close}
        </button>
      </div>
      {children}
    </section>
  );
}
