import { withError } from '../measure/format';
import { measurement } from '../state/measuring';
import { marchTime } from './march-time';
import styles from './SheetPeek.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';

/** The phone sheet's one line while measuring: the total, or what to do first. */
export function RulerPeek() {
  const words = useRulerWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const { paceKmPerDay } = useSelect((state) => state.view.ruler);
  const { legs, total } = useSelect(measurement);
  const format = { unit, language, precise: true };
  return (
    <span className={styles.peek}>
      <span className={styles.words}>
        <span className={styles.title}>{legs.length === 0 ? words.title : `${words.total} ${withError(total.km, total.errorKm, format)}`}</span>
        <span className={styles.note}>{legs.length === 0 ? words.peek : marchTime(total.km, paceKmPerDay, format)}</span>
      </span>
    </span>
  );
}
