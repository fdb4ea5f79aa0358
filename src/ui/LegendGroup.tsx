import type { ReactNode } from 'react';
import styles from './legend/FilterPanel.module.css';

/** Entries of one kind under their name. */
export function LegendGroup({ title, open = false, children }: { readonly title: string; readonly open?: boolean; readonly children: ReactNode }) {
  return (
    <details className={styles.group} open={open}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
