import type { FileProblem } from '../../domain/problem';
import { fileSentence } from '../../i18n/file-words';
import { PART_WORDS } from '../../i18n/part-words';
import { useSelect } from '../use-select';
import styles from './part.module.css';

/** Says of a file of the data, in the place of what it would have brought, why it is not there, and offers to ask again. */
export function MissingFile({ fault, onAgain }: { readonly fault: FileProblem; readonly onAgain: () => void }) {
  const language = useSelect((state) => state.view.language);
  return (
    <div className={styles.missing} role="alert">
      <p>{fileSentence(fault, language)}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={onAgain}>
          {PART_WORDS[language].again}
        </button>
      </p>
    </div>
  );
}
