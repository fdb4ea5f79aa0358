import { HEADER_WORDS } from '../../i18n/header-words';
import { useSelect } from '../use-select';
import styles from './SkipLinks.module.css';

/** Where each link leads: the list, the map's canvas, the first handle of the timeline. */
const GOALS = { skipList: '#events', skipMap: '[data-testid=map] canvas', skipTimeline: '#timeline [role=slider]' } as const;

/** Straight to list, map and timeline. Buttons, since the address's fragment carries the reader's own points. */
export function SkipLinks() {
  const words = useSelect((state) => HEADER_WORDS[state.view.language]);
  return (
    <div className={styles.skip}>
      {(Object.keys(GOALS) as (keyof typeof GOALS)[]).map((goal) => (
        <button key={goal} type="button" className={styles.link} onClick={() => document.querySelector<HTMLElement>(GOALS[goal])?.focus()}>
          {words[goal]}
        </button>
      ))}
    </div>
  );
}
