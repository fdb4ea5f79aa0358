import { dataset } from '../state/selectors';
import styles from './Timeline.module.css';
import { TimelineBed } from './TimelineBed';
import { TimelineRow } from './TimelineRow';

import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The strip across the foot: the window in words and on its axis, which every other picture follows. Keeps its height while the data are on their way. */
export function Timeline() {
  const words = useWords();
  const data = useSelect(dataset);
  return (
    <section className={styles.timeline} aria-label={words.timeline.title} data-keys>
      {data && <TimelineRow data={data} />}
      {data && <TimelineBed zone={data.timeZone} />}
    </section>
  );
}
