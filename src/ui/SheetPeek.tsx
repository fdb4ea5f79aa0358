import { counts, selectedEvent, selectedPlace } from '../state/selectors';
import { supportWords } from './CardSummary';
import { Mark } from './Mark';
import styles from './SheetPeek.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The phone sheet's one line when it is down: what is open, or how many events there are. */
export function SheetPeek() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const event = useSelect(selectedEvent);
  const place = useSelect(selectedPlace);
  const { certain, possible } = useSelect(counts);
  const [title, note] = event
    ? [event.event.title[language], supportWords(event.assessment, words)]
    : [place ? place.names[language] : words.list.name, words.list.status(certain, possible)];
  return (
    <span className={styles.peek}>
      {event && <Mark seen={event} size={28} />}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.note}>{note}</span>
      </span>
    </span>
  );
}
