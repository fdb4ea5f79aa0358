import type { ReactNode } from 'react';
import styles from './fold.module.css';

/** A part that stands folded under its heading, with what is in it said in a word at the end. */
export function Fold({ title, note, children }: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>
        <h3 className={styles.title}>{title}</h3>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        <svg className={styles.arrow} width="10" height="7" viewBox="0 0 10 7" aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
