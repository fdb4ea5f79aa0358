import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import styles from './Menu.module.css';
import { useDismiss } from './use-dismiss';

interface MenuProps {
  /** What stands on the button. */
  readonly face: ReactNode;
  /** The button's name where its face has no words. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** On which side of the button the panel begins, and whether above it. */
  readonly align?: 'start' | 'end';
  readonly above?: boolean;
  /** What is in the panel; `close` after a choice, the focus goes back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button and the panel that it opens; Esc, a press outside and choosing close it. */
export function Menu({ face, label, className, align = 'end', above = false, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback((back: boolean) => {
    setOpen(false);
    if (back) button.current?.focus();
  }, []);
  useDismiss(root, open, close);
  return (
    <div ref={root} className={styles.menu}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div id={id} className={styles.panel} data-align={align} data-above={above || undefined}>
          {children(() => close(true))}
        </div>
      )}
    </div>
  );
}
