import type { Dataset } from '../domain/dataset';
import type { Instant, Span } from '../domain/when';
import { toWall } from '../domain/zone';
import type { DateForm } from '../i18n/date-edges';
import { spanInWords } from '../i18n/dates';
import { chooseStretch, showStretch } from '../state/actions';
import { activeSpan, counts, shownSpan } from '../state/selectors';
import { hull, zoomed } from '../timeline/zoom';
import styles from './Timeline.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** Above the bed: the window and its counts in words, and what the axis shows. */
export function TimelineRow({ data }: { readonly data: Dataset }) {
  const words = useWords().timeline;
  const language = useSelect(({ view }) => view.language);
  const span = useSelect(activeSpan);
  const shown = useSelect(shownSpan);
  const { certain, possible } = useSelect(counts);
  const inWords = (form: DateForm) => spanInWords(span, data.timeZone, language, form);
  // The year may be left out only where the axis has but one.
  const brief = isWithinOneYear(hull(span, shown), data.timeZone) ? 'short' : 'medium';
  return (
    <div className={styles.row}>
      <p className={styles.window}>
        <strong className={styles.wide}>{inWords('long')}</strong>
        <strong className={styles.narrow}>{inWords(brief)}</strong>
        <span className={styles.wide}>{words.counts(certain, possible)}</span>
        <span className={styles.narrow}>{words.countsShort(certain, possible)}</span>
      </p>
      <Stretches data={data} shown={shown} />
      <Zoom data={data} span={span} shown={shown} />
    </div>
  );
}

/** Buttons where there is room, a list to choose from where there is not. */
function Stretches({ data, shown }: { readonly data: Dataset; readonly shown: Span }) {
  const words = useWords().timeline;
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

function Zoom({ data, span, shown }: { readonly data: Dataset; readonly span: Span; readonly shown: Span }) {
  const words = useWords().timeline;
  const extent = hull(data.shown, ...data.stretches);
  const zoom = (factor: number) => zoomed(shown, ((span.start + span.end) / 2) as Instant, factor, extent);
  const button = (factor: number, name: string, path: string) => {
    const stretch = zoom(factor);
    const stays = stretch.end - stretch.start === shown.end - shown.start;
    return (
      <button type="button" className={styles.button} aria-label={name} title={name} aria-disabled={stays} onClick={() => stays || showStretch(stretch)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d={path} />
        </svg>
      </button>
    );
  };
  return (
    <div className={styles.group}>
      {button(2, words.zoomOut, 'M2 7h10')}
      {button(0.5, words.zoomIn, 'M2 7h10M7 2v10')}
    </div>
  );
}

function isWithinOneYear({ start, end }: Span, timeZone: string): boolean {
  const [first, last] = [start, (end - 1) as Instant].map((at) => new Date(toWall(timeZone, at)).getUTCFullYear());
  return first === last;
}
