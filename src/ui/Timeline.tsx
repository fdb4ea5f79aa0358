import { dataset } from '../state/selectors';
import { part } from './parts/part';
import styles from './Timeline.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

// Asked for beside the data, not after them: it is there when they are, and the first text does not wait for it.
const TimelineInstrument = part('timeline', async () => (await import('./TimelineInstrument')).TimelineInstrument, { early: true });

/** The strip across the foot, which every other picture follows. Keeps its height while data and code are on their way. */
export function Timeline() {
  const words = useWords();
  const ready = useSelect((state) => dataset(state) !== undefined);
  return (
    <section id="timeline" className={styles.timeline} aria-label={words.timeline.title} data-keys>
      {ready && <TimelineInstrument />}
    </section>
  );
}
