import { instantInWords, whenInWords } from '../i18n/dates';
import { dataset, knownBy, perhapsEvents } from '../state/selectors';
import styles from './PerhapsList.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** What had perhaps been reported by the second clock: dotted, counted, never graded. */
export function PerhapsList() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const clock = useSelect(knownBy);
  const events = useSelect(perhapsEvents);
  if (!data || clock === undefined || events.length === 0) return null;
  return (
    <details className={styles.perhaps}>
      <summary>{words.list.perhaps(events.length, instantInWords(clock, data.timeZone, language, 'minute', 'short'))}</summary>
      <p className={styles.why}>{words.list.perhapsWhy}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            {event.title[language]} <span className={styles.when}>{whenInWords(event.when, data.timeZone, language, 'short')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
