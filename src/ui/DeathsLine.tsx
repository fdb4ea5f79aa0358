import { useMemo } from 'react';
import { deaths } from '../evidence/deaths';
import { PAGE_WORDS } from '../i18n/page-words';
import { visibleEvents } from '../state/selectors';
import styles from './DeathsLine.module.css';
import { useSelect } from './use-select';

/** The dead of the listed events as a range, those that nobody counts apart; pressing it says by which rule. */
export function DeathsLine() {
  const words = useSelect((state) => PAGE_WORDS[state.view.language].deaths);
  const events = useSelect(visibleEvents);
  const { low, high, more, stated, unstated } = useMemo(() => deaths(events), [events]);
  if (stated + unstated === 0) return null;
  return (
    <details className={styles.deaths}>
      <summary title={words.rule}>{stated === 0 ? words.none(unstated) : words.line(words.range(low, high, more), stated, unstated)}</summary>
      <p className={styles.rule}>{words.rule}</p>
    </details>
  );
}
