import type { Convoy, ConvoyId } from '../../domain/convoy';
import type { Dataset } from '../../domain/dataset';
import type { Instant, Span } from '../../domain/when';
import { instantInWords, spanInWords } from '../../i18n/dates';
import { placeName } from '../../i18n/names';
import { tellColumnAt } from '../../state/actions/measuring';
import { chooseConvoy } from '../../state/assume';
import { shownZone } from '../../state/axis';
import { type Column, columnDays, hoursTold, toldAt } from '../../state/convoy';
import { activeSpan } from '../../state/selectors';
import { useConvoyWords } from '../use-convoy-words';
import { useSelect } from '../use-select';
import styles from './column-choice.module.css';

/** Which column: by its way and the days of its reports. */
export function ColumnChoice({ data, chosen }: { readonly data: Dataset; readonly chosen: ConvoyId }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const days = useSelect(columnDays);
  const years = new Set([...days.values()].map(({ start }) => new Date(start).getUTCFullYear()));
  const name = ({ route }: Convoy, span: Span): string => {
    const [from, to] = [route[0], route.at(-1)].map((place) => (place === undefined ? '' : placeName(data, place, language)));
    return words.named(from ?? '', to ?? '', spanInWords(span, data.timeZone, language, years.size > 1 ? 'medium' : 'short'));
  };
  return (
    <select className={styles.choice} aria-label={words.column} value={chosen} onChange={({ target }) => chooseConvoy(target.value as ConvoyId)}>
      {[...days].map(([convoy, span]) => (
        <option key={convoy.id} value={convoy.id}>
          {name(convoy, span)}
        </option>
      ))}
    </select>
  );
}

/** The hour that the column is told for; choosing one sets the window's end. */
export function HourChoice({ column }: { readonly column: Column }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const zone = useSelect(shownZone);
  const at = toldAt(column, useSelect(activeSpan).end);
  const hours = hoursTold(column);
  if (hours.length === 0) return null;
  const all = hours.includes(at) ? hours : [...hours, at].sort((a, b) => a - b);
  return (
    <select className={styles.choice} aria-label={words.hour} value={at} onChange={({ target }) => tellColumnAt(Number(target.value) as Instant)}>
      {all.map((hour) => (
        <option key={hour} value={hour}>
          {instantInWords(hour, zone, language, 'minute', 'short')}
        </option>
      ))}
    </select>
  );
}
