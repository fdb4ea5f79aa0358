import type { Dataset } from '../../domain/dataset';
import { placeName } from '../../i18n/names';
import { PUBLISHED_WORDS, publishedSaid } from '../../i18n/published-words';
import { measureBetween } from '../../state/actions/measuring';
import { publishedDistance } from '../../state/questions/published';
import { reportedLegs } from '../../state/reports';
import { useRulerWords } from '../use-ruler-words';
import { useSelect } from '../use-select';
import styles from './examples.module.css';

const MOST = 4;

/** While nothing is measured: the distances that most reports give, each a press away from its verdict. */
export function Examples({ data }: { readonly data: Dataset }) {
  const words = useRulerWords();
  const language = useSelect((state) => state.view.language);
  const legs = useSelect(reportedLegs);
  const most = legs.toSorted((a, b) => b.reports.length - a.reports.length).slice(0, MOST);
  if (most.length === 0) return null;
  return (
    <>
      <p className={styles.intro}>{words.examples}</p>
      <ul className={styles.examples}>
        {most.map(({ places: [a, b], reports: [first, ...more] }) => {
          if (!first) return null;
          // as the report tells it: from the other place to the one that it counts from
          const [from, to] = first.from.id === a.id ? [b, a] : [a, b];
          return (
            <li key={`${a.id} ${b.id}`}>
              <button
                type="button"
                className={styles.example}
                onClick={({ currentTarget }) => {
                  // the verdict stands at the top of the panel, which may be half a phone's screen
                  currentTarget.closest('section')?.scrollIntoView({ block: 'start' });
                  measureBetween(from, to);
                }}
              >
                <span className={styles.name}>{words.example(placeName(data, from.id, language), placeName(data, to.id, language))}</span>
                <span className={styles.said}>
                  {publishedSaid(publishedDistance(first, language), language)}
                  {more.length > 0 && <> {PUBLISHED_WORDS[language].more(more.length)}</>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
