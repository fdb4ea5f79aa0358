import type { Problem } from '../domain/problem';
import { problemLine } from '../i18n/problem-words';
import styles from './Notices.module.css';
import { useSelect } from './use-select';

/** What was left out of the data, a line each. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useSelect((state) => state.view.language);
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => {
        const line = problemLine(problem, language);
        return <li key={line}>{line}</li>;
      })}
    </ul>
  );
}
