import type { PlaceId } from '../domain/place';
import { LIST_WORDS } from '../i18n/list-words';
import { select } from '../state/actions';
import { dataset, holdings } from '../state/selectors';
import styles from './HoldersList.module.css';
import { holdingText, presentText } from './holding-text';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The map's rings in words: every place that somebody is reported to hold at the end of the window. */
export function HoldersList() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const held = useSelect(holdings);
  if (!data) return null;
  if (held.size === 0) return <p className={styles.none}>{LIST_WORDS[language].noHolders}</p>;
  const name = (id: PlaceId): string => data.places.get(id)?.names[language] ?? id;
  return (
    <ul className={styles.holders}>
      {[...held]
        .toSorted(([one], [other]) => name(one).localeCompare(name(other), language))
        .map(([id, holding]) => {
          const present = presentText(holding.present, data, language, words);
          return (
            <li key={id}>
              <button type="button" className={styles.place} onClick={() => select({ type: 'place', id })}>
                <strong>{name(id)}</strong> {holdingText(holding, data, language, words)}
                {present !== undefined && ` · ${present}`}
              </button>
            </li>
          );
        })}
    </ul>
  );
}
