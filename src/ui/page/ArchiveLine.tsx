import { useId, useRef, useState } from 'react';
import { CLOCK_WORDS } from '../../i18n/clock-words';
import { instantInWords } from '../../i18n/dates';
import { reportedBy } from '../../state/answer';
import { shownZone } from '../../state/axis';
import { dataset, knownBy } from '../../state/selectors';
import { part } from '../parts/part';
import { useSelect } from '../use-select';
import styles from './ArchiveLine.module.css';

const ArchivePanel = part('clock', async () => (await import('./ArchivePanel')).ArchivePanel, { waiting: 'words' });

/** px between the line and its panel */
const GAP = 6;

/** By when all that is shown had been reported, in one line; its date opens what to choose another by. */
export function ArchiveLine() {
  const language = useSelect((state) => state.view.language);
  const words = CLOCK_WORDS[language];
  const data = useSelect(dataset);
  const by = useSelect(reportedBy);
  const known = useSelect(knownBy);
  const zone = useSelect(shownZone);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<number>();
  const id = useId();
  if (!data || by === undefined) return null;
  const at = known === undefined ? instantInWords(by, zone, language, 'day') : instantInWords(by, zone, language, 'minute', 'medium');
  return (
    <div className={styles.line}>
      <span aria-hidden="true">
        {words.archive} · {words.lead}{' '}
      </span>
      <button
        ref={button}
        type="button"
        className={styles.at}
        popoverTarget={id}
        aria-label={`${words.archive}, ${words.asReportedBy(at)}`}
        aria-expanded={top !== undefined}
        aria-haspopup="dialog"
      >
        <span className={styles.date}>{at}</span>
        <svg viewBox="0 0 10 10" className={styles.mark} aria-hidden="true">
          <path d="M1.5 3.5 5 7l3.5-3.5" />
        </svg>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.title}
        tabIndex={-1}
        className={styles.panel}
        style={{ insetBlockStart: `${top ?? 0}px`, maxBlockSize: `calc(100dvh - ${(top ?? 0) + GAP}px)` }}
        onBeforeToggle={({ newState }) => setTop(newState === 'open' ? (button.current?.getBoundingClientRect().bottom ?? 0) + GAP : undefined)}
        onToggle={({ newState }) => {
          if (newState === 'open') panel.current?.focus();
        }}
      >
        {top !== undefined && <ArchivePanel data={data} onClose={() => panel.current?.hidePopover()} />}
      </div>
    </div>
  );
}
