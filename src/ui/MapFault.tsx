import { NOTICE_WORDS } from '../i18n/notice-words';
import { PART_WORDS } from '../i18n/part-words';
import type { MapFault as Fault } from '../state/state';
import styles from './parts/part.module.css';
import { useSelect } from './use-select';

interface MapFaultProps {
  readonly fault: Fault;
  readonly onAgain: () => void;
}

/** In the map's empty frame: why nothing is drawn, what goes on without it, and a button to try again. */
export function MapFault({ fault, onAgain }: MapFaultProps) {
  const language = useSelect((state) => state.view.language);
  return (
    <div className={styles.missing} data-place="frame" role="alert">
      <p>{NOTICE_WORDS[language][fault]}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={onAgain}>
          {PART_WORDS[language].again}
        </button>
      </p>
    </div>
  );
}
