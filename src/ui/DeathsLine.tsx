import { useMemo } from 'react';
import { deaths } from '../evidence/deaths';
import { PAGE_WORDS } from '../i18n/page-words';
import { visibleEvents } from '../state/selectors';
import styles from './DeathsLine.module.css';
import { useSelect } from './use-select';

/** For how many of the listed events anybody counts the dead, and their sum as a range. The rule stands where the map tells of itself. */
export function DeathsLine() {
  const words = useSelect((state) => PAGE_WORDS[state.view.language].deaths);
  const events = useSelect(visibleEvents);
  const { low, high, more, stated, of } = useMemo(() => deaths(events), [events]);
  if (of === 0) return null;
  return (
    <p className={styles.deaths} title={words.rule}>
      {words.line(stated, of, words.sum(low, high, more))}
    </p>
  );
}
