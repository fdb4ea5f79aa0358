import { useId, useState } from 'react';
import { Choice } from './Choice';
import styles from './TimelineTools.module.css';
import type { PlaySettings } from './use-playback';
import { useTimelineWords } from './use-timeline-words';

const UNITS = ['hours', 'days'] as const;
const CLOCKS = ['happened', 'reported'] as const;
const SLOWEST = 0.01;
const FASTEST = 1000;

/** Speed as typed, and how play treats empty stretches, the end and the two clocks. */
export function PlaybackTools({ play, onPlay }: { readonly play: PlaySettings; readonly onPlay: (play: PlaySettings) => void }) {
  const words = useTimelineWords();
  const [typed, type] = useState(String(play.speed));
  const id = useId();
  const read = (text: string): number => Number(text.trim().replace(',', '.') || Number.NaN);
  const fits = (speed: number): boolean => speed >= SLOWEST && speed <= FASTEST;
  const take = (text: string): void => {
    type(text);
    if (fits(read(text))) onPlay({ ...play, speed: read(text) });
  };
  return (
    <div>
      <fieldset className={styles.group}>
        <legend>{words.playback}</legend>
        <div className={styles.pair}>
          <label htmlFor={id}>{words.speed}</label>
          <input
            id={id}
            className={styles.number}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            aria-invalid={!fits(read(typed))}
            aria-describedby={`${id}-fault`}
            onChange={({ target }) => take(target.value)}
          />
          <select
            className={styles.field}
            aria-label={words.speed}
            value={play.unit}
            onChange={({ target }) => onPlay({ ...play, unit: target.value === 'hours' ? 'hours' : 'days' })}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {words.speedUnits[unit]}
              </option>
            ))}
          </select>
        </div>
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {!fits(read(typed)) && words.badSpeed}
        </p>
        <label className={styles.option}>
          <input type="checkbox" checked={play.skip} onChange={() => onPlay({ ...play, skip: !play.skip })} /> {words.skip}
        </label>
        <label className={styles.option}>
          <input type="checkbox" checked={play.loop} onChange={() => onPlay({ ...play, loop: !play.loop })} /> {words.loop}
        </label>
      </fieldset>
      <Choice legend={words.clock} options={CLOCKS} names={words.clocks} chosen={play.clock} onChoose={(clock) => onPlay({ ...play, clock })} />
    </div>
  );
}
