import type { Dataset } from '../domain/dataset';
import { speakerWords } from '../i18n/names';
import type { SeenEvent } from '../state/selectors';
import styles from './Card.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The rule that gave the support and the claims that decided it. */
export function Grading({ seen: { assessment }, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  return (
    <details className={styles.fold}>
      <summary>{words.card.graded}</summary>
      <div className={styles.inside}>
        <p>
          {words.label(words.support[assessment.support])} {words.supportRule[assessment.support]} {words.card.notTruth}
        </p>
        <p>{words.label(words.card.deciding)}</p>
        <ul>
          {assessment.deciding.map((claim) => (
            <li key={claim.id}>
              {speakerWords(data, claim, language)} <em>{words.stances[claim.stance](claim.speaker.count)}</em> {claim.says[language]} ({claim.source.outlet})
            </li>
          ))}
        </ul>
        {assessment.disputes.map(({ aspect, claims: [a, b] }) => (
          <p key={aspect}>
            {words.card.disputed}, {words.label(words.disputes[aspect])} {speakerWords(data, a, language)}; {speakerWords(data, b, language)}
          </p>
        ))}
      </div>
    </details>
  );
}
