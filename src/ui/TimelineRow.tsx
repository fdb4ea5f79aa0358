import type { ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Instant, Span } from '../domain/when';
import { toWall } from '../domain/zone';
import type { DateForm } from '../i18n/date-edges';
import { instantInWords, spanInWords } from '../i18n/dates';
import { zoneInWords } from '../i18n/zones';
import { chooseStretch, showStretch } from '../state/actions';
import { shownZone } from '../state/axis';
import { activeSpan, counts, knownBy, shownSpan, wholeExtent } from '../state/selectors';
import { hull, zoomed } from '../timeline/zoom';
import styles from './Timeline.module.css';
import type { PlayedClock } from './use-playback';
import { useSelect } from './use-select';
import { useTimelineWords } from './use-timeline-words';

interface RowProps {
  readonly data: Dataset;
  readonly playing: boolean;
  readonly onPlay: () => void;
  readonly stepped: PlayedClock;
  readonly onStep: (direction: 1 | -1) => void;
  readonly open: 'clock' | 'tools' | undefined;
  readonly onOpen: (panel: 'clock' | 'tools') => void;
  readonly lanesOpen: boolean;
  readonly onLanes: () => void;
}

/** Above the bed: play, the window and its counts in words, and what the axis shows. */
export function TimelineRow({ data, playing, onPlay, stepped, onStep, open, onOpen, lanesOpen, onLanes }: RowProps) {
  const words = useTimelineWords();
  const shown = useSelect(shownSpan);
  const reported = stepped === 'reported';
  return (
    <div className={styles.row}>
      <button type="button" className={`${styles.button} ${styles.play}`} onClick={onPlay}>
        {playing ? words.pause : words.play}
      </button>
      <Window data={data} shown={shown} />
      <div className={`${styles.group} ${styles.roomy}`}>
        <Icon name={reported ? words.previousTurn : words.previous} path="M9 2 4 7l5 5" onPress={() => onStep(-1)} />
        <Icon name={reported ? words.nextTurn : words.next} path="M5 2l5 5-5 5" onPress={() => onStep(1)} />
      </div>
      <Stretches data={data} shown={shown} />
      <Zoom shown={shown} />
      <ClockButton data={data} open={open === 'clock'} onOpen={() => onOpen('clock')} />
      <button type="button" className={`${styles.button} ${styles.roomy}`} aria-pressed={lanesOpen} onClick={onLanes}>
        {words.lanes}
      </button>
      <button type="button" className={styles.button} aria-expanded={open === 'tools'} onClick={() => onOpen('tools')}>
        {words.tools}
      </button>
    </div>
  );
}

function Window({ data, shown }: { readonly data: Dataset; readonly shown: Span }) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const upTo = useSelect(({ view }) => view.mode === 'up-to');
  const span = useSelect(activeSpan);
  const zone = useSelect(shownZone);
  const { certain, possible } = useSelect(counts);
  const { city, offset } = zoneInWords(zone, span.start, language);
  const inWords = (form: DateForm): string => {
    if (!upTo) return spanInWords(span, zone, language, form);
    return spanInWords({ start: Number.NEGATIVE_INFINITY as Instant, end: span.end }, zone, language, form);
  };
  // The year may be left out only where the axis has but one.
  const brief = isWithinOneYear(hull(span, shown), data.timeZone) ? 'short' : 'medium';
  return (
    <p className={styles.window}>
      <strong className={styles.wide}>{inWords('long')}</strong>
      <strong className={styles.narrow}>{inWords(brief)}</strong>
      <span className={styles.wide}>{words.counts(certain, possible)}</span>
      <span className={styles.narrow}>{words.countsShort(certain, possible)}</span>
      <span className={styles.zone}>{city === undefined ? offset : words.zoneOf(city, offset)}</span>
    </p>
  );
}

/** The second clock in words: closed it says that everything on file is shown. */
function ClockButton({ data, open, onOpen }: { readonly data: Dataset; readonly open: boolean; readonly onOpen: () => void }) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const known = useSelect(knownBy);
  const zone = useSelect(shownZone);
  const oneYear = known === undefined || isWithinOneYear({ start: known, end: (known + 1) as Instant }, data.timeZone);
  const at = known === undefined ? undefined : instantInWords(known, zone, language, 'minute', oneYear ? 'short' : 'medium');
  return (
    <button type="button" className={`${styles.button} ${styles.clock}`} aria-expanded={open} onClick={onOpen}>
      <span className={styles.wide}>{at === undefined ? words.reportedByAll : words.knownAt(at)}</span>
      <span className={styles.narrow}>{at ?? words.reportedShort}</span>
    </button>
  );
}

/** Buttons where there is room, a list to choose from where there is not. */
function Stretches({ data, shown }: { readonly data: Dataset; readonly shown: Span }) {
  const words = useTimelineWords();
  const language = useSelect(({ view }) => view.language);
  const isShown = ({ start, end }: Span): boolean => start === shown.start && end === shown.end;
  const present = data.stretches.find(isShown)?.id ?? '';
  const choose = (id: string): void => {
    const stretch = data.stretches.find((candidate) => candidate.id === id);
    if (stretch) chooseStretch(stretch);
  };
  return (
    <>
      <fieldset className={`${styles.group} ${styles.buttons}`} aria-label={words.stretches}>
        {data.stretches.map((stretch) => (
          <button key={stretch.id} type="button" className={styles.button} aria-pressed={stretch.id === present} onClick={() => chooseStretch(stretch)}>
            {stretch.title[language]}
          </button>
        ))}
      </fieldset>
      <select className={styles.select} aria-label={words.stretches} value={present} onChange={({ target }) => choose(target.value)}>
        {present === '' && <option value="">{words.otherStretch}</option>}
        {data.stretches.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </>
  );
}

function Zoom({ shown }: { readonly shown: Span }) {
  const words = useTimelineWords();
  const span = useSelect(activeSpan);
  const extent = useSelect(wholeExtent);
  const button = (factor: number, name: string, path: string): ReactNode => {
    const stretch = zoomed(shown, ((span.start + span.end) / 2) as Instant, factor, extent);
    const stays = stretch.end - stretch.start === shown.end - shown.start;
    return <Icon name={name} path={path} stays={stays} onPress={() => showStretch(stretch)} />;
  };
  return (
    <div className={`${styles.group} ${styles.roomy}`}>
      {button(2, words.zoomOut, 'M2 7h10')}
      {button(0.5, words.zoomIn, 'M2 7h10M7 2v10')}
    </div>
  );
}

function Icon({
  name,
  path,
  stays = false,
  onPress,
}: {
  readonly name: string;
  readonly path: string;
  readonly stays?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className={styles.button} aria-label={name} title={name} aria-disabled={stays} onClick={() => stays || onPress()}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

function isWithinOneYear({ start, end }: Span, timeZone: string): boolean {
  const [first, last] = [start, (end - 1) as Instant].map((at) => new Date(toWall(timeZone, at)).getUTCFullYear());
  return first === last;
}
