import { useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { prefer } from '../state/actions';
import { Choice } from './Choice';
import { PlaybackTools } from './PlaybackTools';
import row from './Timeline.module.css';
import { TimelineKey } from './TimelineKey';
import { TimelinePanel } from './TimelinePanel';
import styles from './TimelineTools.module.css';
import { ZoomButtons } from './timeline/ZoomButtons';
import { STACKS, type StackBy } from './timeline-parts';
import type { PlaySettings } from './use-playback';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

const ZONES = ['data', 'utc', 'reader'] as const;

interface ToolsProps {
  readonly data: Dataset;
  readonly play: PlaySettings;
  readonly onPlay: (play: PlaySettings) => void;
  readonly stack: StackBy;
  readonly onStack: (stack: StackBy) => void;
  readonly lanesOpen: boolean;
  readonly onLanes: () => void;
}

/** Under the three dots: how the bars are coloured, the axis's clock, how play goes; on a phone the row's other buttons too. */
export function TimelineTools({ data, play, onPlay, stack, onStack, lanesOpen, onLanes }: ToolsProps) {
  const words = useTimelineWords();
  const zone = useSelect(({ preferences }) => preferences.zone);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={opener} type="button" className={`${row.button} ${row.more}`} aria-label={words.tools} aria-expanded={open} onClick={() => setOpen(!open)}>
        <svg viewBox="0 0 18 14" aria-hidden="true">
          <path d="M3 7h.01M9 7h.01M15 7h.01" />
        </svg>
      </button>
      {open && (
        <TimelinePanel title={words.toolsTitle} opener={opener} onClose={() => setOpen(false)} end>
          <div className={styles.phone}>
            <ZoomButtons />
            <button type="button" className={`${row.button} ${row.framed}`} aria-pressed={lanesOpen} onClick={onLanes}>
              {words.lanes}
            </button>
          </div>
          <Choice legend={words.stack} options={STACKS} names={words.stacks} chosen={stack} onChoose={onStack} />
          <TimelineKey data={data} stack={stack} />
          <Choice legend={words.zone} options={ZONES} names={words.zones} chosen={zone} onChoose={(next) => prefer({ zone: next })} />
          <PlaybackTools play={play} onPlay={onPlay} />
        </TimelinePanel>
      )}
    </>
  );
}
