import { FOOTNOTES } from '../../i18n/footnotes';
import { LEGEND_WORDS } from '../../i18n/legend-words';
import { dataset } from '../../state/selectors';
import { LegendGroup } from '../LegendGroup';
import { part } from '../parts/part';
import { useSelect } from '../use-select';
import { useWords } from '../use-words';
import styles from './FilterPanel.module.css';

/** Its words come with the column's. */
const BandKey = part('column-key', async () => (await import('../BandKey')).BandKey);

/** What else the map draws, and how it is to be read. */
export function MapKey() {
  const words = useWords();
  const { groups, key } = useSelect((state) => LEGEND_WORDS[state.view.language]);
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const column = useSelect((state) => state.live.panel === 'convoy');
  if (!data) return null;
  return (
    <>
      {column && <BandKey />}
      <LegendGroup title={groups.key}>
        <li className={styles.note}>
          <svg width="36" height="22" viewBox="0 0 22 22" aria-hidden="true" className={styles.ring}>
            <circle cx="11" cy="11" r="8" />
            <circle cx="11" cy="11" r="2.5" className={styles.dot} />
          </svg>
          {key.holder}
        </li>
        <li className={styles.note}>
          <svg width="36" height="22" viewBox="0 0 22 22" aria-hidden="true" className={styles.disc}>
            <circle cx="11" cy="11" r="9" />
          </svg>
          {key.disc}
        </li>
        <li className={styles.foot}>{key.possible}</li>
        <li className={styles.foot}>{FOOTNOTES[language].doubt}</li>
        <li className={styles.foot}>{FOOTNOTES[language].towns}</li>
        <li className={styles.foot}>{FOOTNOTES[language].silence}</li>
        <li className={styles.foot}>
          {data.attribution[language]} {words.edition(data.edition.number, data.edition.date)}, {data.licence}.
        </li>
      </LegendGroup>
    </>
  );
}
