import type { ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import { counts } from '../state/selectors';
import { SPEEDS } from '../timeline/playback';
import styles from './Timeline.module.css';
import { DateMenu } from './timeline/DateMenu';
import { ZoomButtons } from './timeline/ZoomButtons';
import type { PlayedClock } from './use-playback';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

interface RowProps {
  readonly data: Dataset;
  readonly playing: boolean;
  readonly onPlay: () => void;
  /** ms of the story in a second. */
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly stepped: PlayedClock;
  readonly onStep: (direction: 1 | -1) => void;
  readonly lanesOpen: boolean;
  readonly onLanes: () => void;
  /** What stands under the three dots. */
  readonly children: ReactNode;
}

/** Above the bed: play, the window as a button, its count, and what the axis shows. */
export function TimelineRow({ data, playing, onPlay, speed, onSpeed, stepped, onStep, lanesOpen, onLanes, children }: RowProps) {
  const words = useTimelineWords();
  return (
    <div className={`${styles.row} ${playing ? styles.playing : ''}`}>
      <button type="button" className={`${styles.button} ${styles.play}`} onClick={onPlay}>
        {playing ? words.pause : words.play}
      </button>
      {playing && (
        <select className={styles.speed} aria-label={words.speed} value={speed} onChange={({ target }) => onSpeed(Number(target.value))}>
          {SPEEDS.map((each, index) => (
            <option key={each} value={each}>
              {words.speeds[index]}
            </option>
          ))}
        </select>
      )}
      <DateMenu data={data} stepped={stepped} onStep={onStep} />
      <Count />
      <ZoomButtons roomy />
      <button type="button" className={`${styles.button} ${styles.roomy}`} aria-pressed={lanesOpen} onClick={onLanes}>
        {words.lanes}
      </button>
      {children}
    </div>
  );
}

function Count() {
  const words = useTimelineWords();
  const { certain, possible } = useSelect(counts);
  return (
    <p className={styles.count}>
      <span className={styles.wide}>{words.counts(certain, possible)}</span>
      <span className={styles.narrow}>{words.countsShort(certain + possible)}</span>
    </p>
  );
}
