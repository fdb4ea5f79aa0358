import { PART_WORDS } from '../../i18n/part-words';
import { useSelect } from '../use-select';
import styles from './part.module.css';

interface AskAgainProps {
  readonly sentence: string;
  readonly onAgain: () => void;
  /** In the middle of a frame, not in the text. */
  readonly framed?: boolean;
}

/** A sentence in the place of what is not there, with the button that asks for it again. */
export function AskAgain({ sentence, onAgain, framed = false }: AskAgainProps) {
  const again = useSelect((state) => PART_WORDS[state.view.language].again);
  return (
    <div className={styles.missing} data-place={framed ? 'frame' : undefined} role="alert">
      <p>{sentence}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={onAgain}>
          {again}
        </button>
      </p>
    </div>
  );
}
