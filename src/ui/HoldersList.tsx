import { useState } from 'react';
import type { PlaceId } from '../domain/place';
import { PAGE_WORDS } from '../i18n/page-words';
import { select } from '../state/actions';
import { activeSpan, dataset, holdings } from '../state/selectors';
import styles from './HoldersList.module.css';
import { holdingText, presentText } from './holding-text';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The map's rings in words: every place that somebody is reported to hold at the end of the window. Closed, it costs the moving slider nothing but the count. */
export function HoldersList() {
  const language = useSelect((state) => state.view.language);
  const count = useSelect((state) => holdings(state).size);
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details className={styles.holders} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{PAGE_WORDS[language].holders(count)}</summary>
      {open && <Rows />}
    </details>
  );
}

function Rows() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const { end } = useSelect(activeSpan);
  const held = useSelect(holdings);
  if (!data) return null;
  const name = (id: PlaceId): string => data.places.get(id)?.names[language] ?? id;
  return (
    <ul>
      {[...held]
        .toSorted(([one], [other]) => name(one).localeCompare(name(other), language))
        .map(([id, holding]) => {
          const present = presentText(holding.present, data, end, language, words);
          return (
            <li key={id}>
              <button type="button" className={styles.place} onClick={() => select({ type: 'place', id })}>
                <strong>{name(id)}</strong> {holdingText(holding, data, end, language, words)}
                {present !== undefined && ` · ${present}`}
              </button>
            </li>
          );
        })}
    </ul>
  );
}
