import type { Dataset } from '../domain/dataset';
import type { Instant } from '../domain/when';
import { instantInWords } from '../i18n/dates';
import { placeName } from '../i18n/names';
import { outward, radiusText } from '../measure/format';
import { commitSpan } from '../state/actions';
import { shownZone } from '../state/axis';
import { bandAt, type Column } from '../state/convoy';
import { activeSpan } from '../state/selectors';
import styles from './Convoy.module.css';
import { hoursText } from './hours-text';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const DAY = 86_400_000;

/** Where the column can be at the window's end, in words and numbers, or why nothing is said of it. */
export function ConvoySentence({ column, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const common = useWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const zone = useSelect(shownZone);
  const span = useSelect(activeSpan);
  const side = useSelect((state) => state.view.convoy?.side);
  const { covers, route, pace } = column;
  const at = span.end;
  const here = bandAt(column, at);
  const instant = (when: Instant): string => instantInWords(when, zone, language);
  if (!covers) return <p className={styles.lead}>{words.noReports}</p>;
  if (at > covers.end || at < covers.start) {
    const late = at > covers.end;
    const goal = late ? covers.end : ((covers.start + 60_000) as Instant);
    return (
      <>
        <p className={styles.lead}>{late ? words.after(instant(lastOf(covers.end))) : words.before(instant(covers.start))}</p>
        <p className={styles.buttons}>
          <button type="button" className={styles.button} onClick={() => commitSpan({ start: Math.min(span.start, goal - DAY) as Instant, end: goal })}>
            {late ? words.toLast : words.toFirst}
          </button>
        </p>
      </>
    );
  }
  if (!here) return <p className={styles.lead}>{words.empty(instant(at))}</p>;
  const end = route.stops.at(-1)?.place;
  const left = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    words.range(...outward({ low: Math.max(0, route.along.km - high), high: route.along.km - low }, { unit, language }));
  const kmPerDay = radiusText(pace.kmPerDay, { unit, language });
  return (
    <>
      <p className={styles.lead}>
        {words.says(instant(at), left(here.broad), end === undefined ? '' : placeName(data, end, language), kmPerDay, hoursText(pace.hours, words))}
        {words.joint}
        {side ? words.restsOn(common.sides[side], column.reports) : words.rests(column.reports)}.
      </p>
      <p className={styles.small}>
        {column.coarse ? words.coarse : here.core ? words.narrow(left(here.core)) : words.narrowNone}
        {column.convoy.marchingHours && column.pace.hours === column.convoy.marchingHours && <> {column.convoy.marchingHours.note[language]}</>}
      </p>
    </>
  );
}

/** The last moment of a half-open span: its end, unless that is the minute after the one written. */
function lastOf(end: Instant): Instant {
  return (end % DAY === 0 ? end : end - 60_000) as Instant;
}
