import { Choice } from './Choice';
import styles from './TimelineTools.module.css';
import type { PlaySettings } from './use-playback';
import { useTimelineWords } from './use-timeline-words';

const CLOCKS = ['happened', 'reported'] as const;

/** How play treats empty stretches, the end and the two clocks. */
export function PlaybackTools({ play, onPlay }: { readonly play: PlaySettings; readonly onPlay: (play: PlaySettings) => void }) {
  const words = useTimelineWords();
  return (
    <>
      <Choice legend={words.clock} options={CLOCKS} names={words.clocks} chosen={play.clock} onChoose={(clock) => onPlay({ ...play, clock })} />
      <fieldset className={styles.group}>
        <legend>{words.playback}</legend>
        <label className={styles.option}>
          <input type="checkbox" checked={play.skip} onChange={() => onPlay({ ...play, skip: !play.skip })} /> {words.skip}
        </label>
        <label className={styles.option}>
          <input type="checkbox" checked={play.loop} onChange={() => onPlay({ ...play, loop: !play.loop })} /> {words.loop}
        </label>
      </fieldset>
    </>
  );
}
