import { shownColumn } from '../state/convoy';
import styles from './BandKey.module.css';
import { LegendGroup } from './LegendGroup';
import legend from './legend/FilterPanel.module.css';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

const PARTS = ['core', 'broad', 'tail', 'own'] as const;

/** How the map draws where a column could have been; nothing where none may be shown. Beside a moving slider it stays. */
export function BandKey() {
  const { legend: words } = useConvoyWords();
  const seen = useSelect(shownColumn);
  if (seen?.refused !== undefined) return null;
  return (
    <LegendGroup title={words.title} open>
      {PARTS.map((part) => (
        <li key={part} className={legend.note}>
          <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true" className={styles.band} data-part={part}>
            <path className={styles.wide} d="M0 11H30" />
            {part === 'core' && <path className={styles.casing} d="M0 11H30" />}
            {part === 'core' && <path className={styles.narrow} d="M0 11H30" />}
          </svg>
          {words[part]}
        </li>
      ))}
      <li className={legend.foot}>{words.note}</li>
    </LegendGroup>
  );
}
