import { editRuler, undoRuler } from '../../state/actions';
import { useRulerWords } from '../use-ruler-words';
import { useSelect } from '../use-select';
import styles from './ruler-peek-tools.module.css';

/** On a phone, beside the sheet's one line: what is wanted after every point, without raising the sheet. */
export function RulerPeekTools() {
  const words = useRulerWords();
  const { vertices, finished } = useSelect((state) => state.view.ruler);
  const past = useSelect((state) => state.live.rulerPast.length);
  return (
    <p className={styles.tools}>
      {past > 0 && (
        <button type="button" className={styles.tool} onClick={undoRuler}>
          {words.undo}
        </button>
      )}
      {vertices.length > 1 && (
        <button type="button" className={styles.tool} onClick={() => editRuler({ type: finished ? 'resume' : 'finish' })}>
          {finished ? words.resume : words.finish}
        </button>
      )}
    </p>
  );
}
