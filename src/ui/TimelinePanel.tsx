import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './TimelineTools.module.css';

interface PanelProps {
  readonly title: string;
  /** The button that opened it and gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** At the row's end, not over the button. */
  readonly end?: boolean;
  readonly children: ReactNode;
}

/** A small sheet over the map that a button of the row opens. It takes the focus; Esc, its button or a press outside closes it. */
export function TimelinePanel({ title, opener, onClose, end = false, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    panel.current?.focus();
    const press = ({ target }: Event): void => {
      if (target instanceof Node && !panel.current?.contains(target) && !opener.current?.contains(target)) close.current();
    };
    // before anything under the press keeps it for itself
    document.addEventListener('pointerdown', press, true);
    return () => document.removeEventListener('pointerdown', press, true);
  }, [opener]);
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
    opener.current?.focus();
  };
  return (
    <section ref={panel} className={`${styles.panel} ${end ? styles.end : ''}`} aria-label={title} tabIndex={-1} onKeyDown={key}>
      {children}
    </section>
  );
}
