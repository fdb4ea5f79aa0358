import { QUESTION, UNEQUAL } from '../../theme/badges';
import styles from './BadgeMark.module.css';

/** A badge by itself, as marks wear it. */
export function BadgeMark({ badge }: { readonly badge: 'disputed' | 'unchecked' }) {
  return (
    <svg className={styles.badge} width="16" height="16" viewBox="-7 -7 14 14" aria-hidden="true">
      <circle r="5.6" strokeWidth="1.1" strokeDasharray={badge === 'unchecked' ? '1 2' : undefined} pathLength="36" />
      <path d={badge === 'unchecked' ? QUESTION : UNEQUAL} strokeWidth="1.25" />
    </svg>
  );
}
