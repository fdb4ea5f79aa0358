import { useRef, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Instant, Span } from '../../domain/when';
import { toWall } from '../../domain/zone';
import type { DateForm } from '../../i18n/date-edges';
import { spanInWords } from '../../i18n/dates';
import { zoneInWords } from '../../i18n/zones';
import { chooseStretch } from '../../state/actions';
import { shownZone } from '../../state/axis';
import { activeSpan, ownSpan, shownSpan } from '../../state/selectors';
import { chooseMode } from '../../state/time-actions';
import { typedLast, typedText } from '../../timeline/typed';
import { hull } from '../../timeline/zoom';
import { Choice } from '../Choice';
import styles from '../Timeline.module.css';
import { TimelinePanel } from '../TimelinePanel';
import tools from '../TimelineTools.module.css';
import { TypedDate } from '../TypedDate';
import { moveWindow, setWindow } from '../timeline-steps';
import type { PlayedClock } from '../use-playback';
import { useSelect } from '../use-select';
import { useTimelineWords } from '../use-timeline-words';

const MODES = ['window', 'up-to'] as const;
const DAY = 86_400_000;

interface DateMenuProps {
  readonly data: Dataset;
  readonly stepped: PlayedClock;
  readonly onStep: (direction: 1 | -1) => void;
}

/** The window in words, as the button that opens all the ways to choose it. */
export function DateMenu({ data, stepped, onStep }: DateMenuProps) {
  const words = useTimelineWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.date}>
      <button ref={opener} type="button" className={`${styles.button} ${styles.framed}`} aria-expanded={open} onClick={() => setOpen(!open)}>
        <WindowInWords data={data} />
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </button>
      {open && (
        <TimelinePanel title={words.dates} opener={opener} onClose={() => setOpen(false)}>
          <Dates data={data} stepped={stepped} onStep={onStep} onClose={() => setOpen(false)} />
        </TimelinePanel>
      )}
    </div>
  );
}

function WindowInWords({ data }: { readonly data: Dataset }) {
  const language = useSelect(({ view }) => view.language);
  const upTo = useSelect(({ view }) => view.mode === 'up-to');
  const span = useSelect(activeSpan);
  const shown = useSelect(shownSpan);
  const zone = useSelect(shownZone);
  const named = upTo ? { start: Number.NEGATIVE_INFINITY as Instant, end: span.end } : span;
  const inWords = (form: DateForm): string => spanInWords(named, zone, language, form);
  // The year may be left out only where the axis has but one.
  const brief = isWithinOneYear(hull(upTo ? shown : span, shown), data.timeZone) ? 'short' : 'medium';
  return (
    <>
      <span className={styles.wide}>{inWords('long')}</span>
      <span className={styles.narrow}>{inWords(brief)}</span>
    </>
  );
}

function Dates({ data, stepped, onStep, onClose }: DateMenuProps & { readonly onClose: () => void }) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const mode = useSelect(({ view }) => view.mode);
  const span = useSelect(ownSpan);
  const zone = useSelect(shownZone);
  const { city, offset } = zoneInWords(zone, span.end, language);
  const reported = stepped === 'reported';
  return (
    <>
      <div className={tools.dates}>
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
      <p className={tools.hint}>
        {words.dateHint} {words.hoursAre(city === undefined ? offset : words.zoneOf(city, offset))}
      </p>
      <Choice legend={words.mode} options={MODES} names={words.modes} chosen={mode} onChoose={(next) => chooseMode(next)} />
      <fieldset className={tools.actions} aria-label={words.stretches}>
        {data.stretches.map((stretch) => (
          <button
            key={stretch.id}
            type="button"
            className={tools.button}
            aria-pressed={mode === 'window' && isSame(stretch, span)}
            onClick={() => {
              chooseStretch(stretch);
              onClose();
            }}
          >
            {stretch.title[language]}
          </button>
        ))}
        <button
          type="button"
          className={tools.button}
          onClick={() => {
            moveWindow({ type: 'last', ms: DAY });
            onClose();
          }}
        >
          {words.lastDay}
        </button>
      </fieldset>
      <div className={tools.actions}>
        <button type="button" className={tools.button} onClick={() => onStep(-1)}>
          {reported ? words.previousTurn : words.previous}
        </button>
        <button type="button" className={tools.button} onClick={() => onStep(1)}>
          {reported ? words.nextTurn : words.next}
        </button>
      </div>
    </>
  );
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isWithinOneYear({ start, end }: Span, timeZone: string): boolean {
  const [first, last] = [start, (end - 1) as Instant].map((at) => new Date(toWall(timeZone, at)).getUTCFullYear());
  return first === last;
}
