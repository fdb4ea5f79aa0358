import { chooseStretch, clearFilters, toggleInViewOnly } from '../state/actions';
import { considered, dataset } from '../state/selectors';
import styles from './EventList.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** Nothing to list: a sentence, and the one button that helps most. */
export function EmptyList() {
  const words = useWords();
  const all = useSelect((state) => considered(state).length);
  const inViewOnly = useSelect((state) => state.live.inViewOnly);
  const widest = useSelect((state) => dataset(state)?.stretches.at(-1));
  const help =
    all > 0 && widest
      ? { words: words.list.emptyHelp.span(all), act: () => chooseStretch(widest) }
      : inViewOnly
        ? { words: words.list.emptyHelp.view, act: toggleInViewOnly }
        : { words: words.list.emptyHelp.filters, act: clearFilters };
  return (
    <div className={styles.empty}>
      <p>{words.list.empty}</p>
      <button type="button" className={styles.help} onClick={help.act}>
        {help.words}
      </button>
    </div>
  );
}
