import type { Swatch as Look } from '../../theme/mark';
import styles from './Swatch.module.css';

/** A party's colour beside its name: solid, hollow where another party has the same colour, hatched where nobody is named. */
export function Swatch({ look: { party, hollow } }: { readonly look: Look }) {
  const colour = party === 'civilians' ? 'var(--ink)' : party === 'unknown' ? 'var(--unknown)' : `var(--party-${party})`;
  return (
    <svg className={styles.swatch} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={{ stroke: colour, fill: hollow ? 'none' : colour }}>
      {party === 'unknown' ? (
        <path d="M1.6 8.6 8.6 1.6M3.4 10.4 10.4 3.4M.8 5.4 5.4.8M6.6 11.2 11.2 6.6" strokeWidth="1.3" />
      ) : (
        <circle cx="6" cy="6" r={hollow ? 4.7 : 5.5} strokeWidth={hollow ? 2.4 : 1} />
      )}
    </svg>
  );
}
