import type { Dataset } from '../domain/dataset';
import { chooseStretch, prefer } from '../state/actions';
import { shownZone } from '../state/axis';
import { ownSpan, shownSpan, wholeExtent } from '../state/selectors';
import { chooseMode } from '../state/time-actions';
import { step } from '../timeline/brush';
import { grain } from '../timeline/grain';
import { typedLast, typedText } from '../timeline/typed';
import { Choice } from './Choice';
import { PlaybackTools } from './PlaybackTools';
import { TimelineKey } from './TimelineKey';
import { TimelinePanel } from './TimelinePanel';
import styles from './TimelineTools.module.css';
import { TypedDate } from './TypedDate';
import { STACKS, type StackBy } from './timeline-parts';
import { moveWindow, setWindow } from './timeline-steps';
import type { PlaySettings } from './use-playback';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

const MODES = ['window', 'up-to', 'since', 'instant'] as const;
const ZONES = ['data', 'utc', 'reader'] as const;
const DAY = 86_400_000;

export interface ToolsProps {
  readonly data: Dataset;
  readonly play: PlaySettings;
  readonly onPlay: (play: PlaySettings) => void;
  readonly stack: StackBy;
  readonly onStack: (stack: StackBy) => void;
  readonly lanesOpen: boolean;
  readonly onLanes: () => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onClose: () => void;
}

/** All that the timeline can be told, in words: dates, mode, presets, playback, bars, zone. */
export function TimelineTools({ data, play, onPlay, stack, onStack, lanesOpen, onLanes, onStep, onClose }: ToolsProps) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const mode = useSelect(({ view }) => view.mode);
  const span = useSelect(ownSpan);
  const shown = useSelect(shownSpan);
  const extent = useSelect(wholeExtent);
  const chosenZone = useSelect(({ preferences }) => preferences.zone);
  const zone = useSelect(shownZone);
  const brush = { span, shown: extent, grain: grain(shown), zone };
  const since = step(brush, { type: 'end', grip: 'to' });
  const instant = step(brush, { type: 'instant' });
  const present = mode === 'up-to' ? mode : span.end === extent.end ? 'since' : instant.start === span.start ? 'instant' : 'window';
  const takeMode = (next: (typeof MODES)[number]): void => {
    if (next === 'window' || next === 'up-to') chooseMode(next, next === 'window' && mode === 'window' ? data.opening.span : undefined);
    else chooseMode('window', next === 'since' ? since : instant);
  };
  return (
    <TimelinePanel title={words.toolsTitle} onClose={onClose}>
      <div className={styles.columns}>
        <fieldset className={styles.group}>
          <legend>{words.dates}</legend>
          <div className={styles.pair}>
            {mode === 'window' && (
              <TypedDate
                key={`from ${zone}`}
                label={words.from}
                value={typedText(span.start, zone)}
                onDate={({ start }) => (start < span.end ? void setWindow({ start, end: span.end }) : 'order')}
              />
            )}
            <TypedDate
              key={`to ${zone}`}
              label={words.to}
              value={typedLast(span.end, zone)}
              onDate={({ end }) => (mode === 'up-to' || end > span.start ? void setWindow({ start: span.start, end }) : 'order')}
            />
          </div>
          <p className={styles.hint}>{words.dateHint}</p>
          <p className={styles.actions}>
            {data.stretches.map((stretch) => (
              <button key={stretch.id} type="button" className={styles.button} onClick={() => chooseStretch(stretch)}>
                {stretch.title[language]}
              </button>
            ))}
            <button type="button" className={styles.button} onClick={() => moveWindow({ type: 'last', ms: DAY })}>
              {words.lastDay}
            </button>
          </p>
        </fieldset>
        <Choice legend={words.mode} options={MODES} names={words.modes} chosen={present} onChoose={takeMode} />
        <PlaybackTools play={play} onPlay={onPlay} />
        <div>
          <Choice legend={words.stack} options={STACKS} names={words.stacks} chosen={stack} onChoose={onStack} />
          <TimelineKey data={data} stack={stack} />
        </div>
        <div>
          <Choice legend={words.zone} options={ZONES} names={words.zones} chosen={chosenZone} onChoose={(next) => prefer({ zone: next })} />
          <p className={`${styles.actions} ${styles.phone}`}>
            <button type="button" className={styles.button} onClick={() => onStep(-1)}>
              {play.clock === 'reported' ? words.previousTurn : words.previous}
            </button>
            <button type="button" className={styles.button} onClick={() => onStep(1)}>
              {play.clock === 'reported' ? words.nextTurn : words.next}
            </button>
            <button type="button" className={styles.button} aria-pressed={lanesOpen} onClick={onLanes}>
              {words.lanes}
            </button>
          </p>
        </div>
      </div>
    </TimelinePanel>
  );
}
