import type { Range } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import type { Instant } from '../domain/when';
import { instantInWords, tickLabel } from '../i18n/dates';
import { placeName } from '../i18n/names';
import { outward, radiusText } from '../measure/format';
import { tellColumnAt } from '../state/actions/measuring';
import { shownZone } from '../state/axis';
import { bandAt, type Column, toldAt } from '../state/convoy';
import { activeSpan } from '../state/selectors';
import styles from './Convoy.module.css';
import { marchText } from './hours-text';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** Where the column can be at its instant, in words and numbers, or why nothing is said of it. */
export function ConvoySentence({ column, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const common = useWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const zone = useSelect(shownZone);
  const { end } = useSelect(activeSpan);
  const side = useSelect((state) => state.view.convoy?.side);
  const { covers, route, pace, coarse, reports } = column;
  const at = toldAt(column, end);
  const here = bandAt(column, at);
  const [clock, day] = [tickLabel(at, 'minute', zone, language), instantInWords(at, zone, language, 'day', 'short')];
  const goal = route.stops.at(-1)?.place;
  const left = ({ low, high }: Range): readonly [string, string] =>
    outward({ low: Math.max(0, route.along.km - high), high: route.along.km - low }, { unit, language });
  if (!covers) return <p className={styles.lead}>{words.noReports}</p>;
  if (at < covers.start) {
    const first = (Math.ceil((covers.start + 1) / MINUTE) * MINUTE) as Instant;
    const start = [tickLabel(covers.start, 'minute', zone, language), instantInWords(covers.start, zone, language, 'day', 'short')] as const;
    return (
      <>
        <p className={styles.lead}>{words.before(...start)}</p>
        <Offer at={first} text={words.showHour(...start)} />
      </>
    );
  }
  const narrow = here?.core ? words.narrow(words.range(...unitless(left(here.core)))) : words.narrowNone;
  return (
    <>
      {here ? (
        <p className={styles.sentence}>
          <strong>{words.away(words.range(...left(here.broad)), goal === undefined ? '' : placeName(data, goal, language))}</strong> {words.along}
          {words.joint}
          {coarse ? words.coarse : narrow}.
        </p>
      ) : (
        <p className={styles.lead}>{words.empty(instantInWords(at, zone, language))}</p>
      )}
      <p className={styles.small}>
        {words.basis(
          radiusText(pace.kmPerDay, { unit, language }),
          marchText(column, words),
          side ? words.restsOn(common.sides[side], reports) : words.rests(reports),
        )}
      </p>
      {at < end && (
        <>
          <p className={styles.small}>{words.last(clock, day)}</p>
          <Offer at={at} text={words.showHour(clock, day)} />
        </>
      )}
    </>
  );
}

const MINUTE = 60_000;

function Offer({ at, text }: { readonly at: Instant; readonly text: string }) {
  return (
    <p className={styles.buttons}>
      <button type="button" className={styles.button} onClick={() => tellColumnAt(at)}>
        {text}
      </button>
    </p>
  );
}

/** The unit was said just before. */
function unitless([low, high]: readonly [string, string]): readonly [string, string] {
  return [low, high.split('\u00a0')[0] ?? high];
}
