import { withError } from '../measure/format';
import { measurement } from '../state/measuring';
import { marchTime } from './march-time';
import styles from './Ruler.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';

/** The answer of the ruler: the whole length, and the time it takes at the chosen pace. */
export function RulerTotal() {
  const words = useRulerWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const pace = useSelect((state) => state.view.ruler.paceKmPerDay);
  const { legs, total } = useSelect(measurement);
  if (legs.length === 0) return null;
  const format = { unit, language, precise: true };
  return (
    <p className={styles.total}>
      <span>{words.total}</span>
      <strong>{withError(total.km, total.errorKm, format)}</strong>
      <span className={styles.time}>{marchTime(total.km, pace, format)}</span>
    </p>
  );
}
