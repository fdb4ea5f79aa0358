import { shownZone } from '../state/axis';
import { knownBy } from '../state/selectors';
import { knowAt } from '../state/time-actions';
import { typedClock, typedText } from '../timeline/typed';
import { TimelinePanel } from './TimelinePanel';
import styles from './TimelineTools.module.css';
import { TypedDate } from './TypedDate';
import { reveal } from './timeline-steps';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

/** The second clock by text: what had been published by a typed date or minute, or everything. */
export function TimelineClockPanel({ onClose }: { readonly onClose: () => void }) {
  const words = useTimelineWords();
  const known = useSelect(knownBy);
  const zone = useSelect(shownZone);
  return (
    <TimelinePanel title={words.clockTitle} onClose={onClose}>
      <TypedDate
        key={zone}
        label={words.reportedBy}
        value={known === undefined ? '' : typedText(known, zone, true)}
        onDate={(span) => {
          const at = typedClock(span);
          knowAt(at);
          reveal({ start: at, end: at });
          return undefined;
        }}
      />
      <p className={styles.hint}>{words.dateHint}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.button} aria-pressed={known === undefined} onClick={() => knowAt(undefined)}>
          {words.showEverything}
        </button>
      </p>
      <p className={styles.hint}>{words.clockHint}</p>
    </TimelinePanel>
  );
}
