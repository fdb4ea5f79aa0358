import type { Dataset } from '../../domain/dataset';
import { speakerWords } from '../../i18n/names';
import type { SeenEvent } from '../../state/selectors';
import { useSelect } from '../use-select';
import { useWords } from '../use-words';
import styles from './Support.module.css';
import { supportLine } from './support-line';

/** What supports an event in one line, the rule and the claims that gave it folded behind; what is disputed only where something is. */
export function Support({ seen: { assessment }, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const { disputes, deciding, support, unchecked } = assessment;
  return (
    <div className={styles.support}>
      <details>
        <summary>
          <strong>{supportLine(assessment, data, language, words)}</strong>
          {unchecked.length > 0 && <span> · {words.card.notIndependently}</span>} <span className={styles.how}>{words.card.graded}</span>
        </summary>
        <div className={styles.inside}>
          <p>
            {words.label(words.support[support])} {words.supportRule[support]} {words.card.notTruth}
          </p>
          <p>{words.label(words.card.deciding)}</p>
          <ul>
            {deciding.map((claim) => (
              <li key={claim.id}>
                {speakerWords(data, claim, language)} <em>{words.stances[claim.stance](claim.speaker.count)}</em> {claim.says[language]} ({claim.source.outlet})
              </li>
            ))}
          </ul>
          {disputes.map(({ aspect, claims: [a, b] }) => (
            <p key={aspect}>
              {words.card.disputed}, {words.label(words.disputes[aspect])} {speakerWords(data, a, language)}; {speakerWords(data, b, language)}
            </p>
          ))}
        </div>
      </details>
      {disputes.length > 0 && (
        <p>
          <strong>{words.label(words.card.disputed)}</strong> {words.card.disputedList(disputes.map(({ aspect }) => words.disputes[aspect]))}
        </p>
      )}
    </div>
  );
}
