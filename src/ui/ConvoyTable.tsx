import type { Range } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import type { Instant } from '../domain/when';
import { instantInWords } from '../i18n/dates';
import { placeName } from '../i18n/names';
import { outward, radiusText } from '../measure/format';
import { shownZone } from '../state/axis';
import { bandOf, type Column, hoursTold, outlines } from '../state/convoy';
import styles from './Convoy.module.css';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

/** The movement graph in words: the band every six hours (rarer for a long march), the pace from report to report. */
export function ConvoyTable({ column, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const zone = useSelect(shownZone);
  const { route } = column;
  const end = route.stops.at(-1)?.place;
  const times = hoursTold(column);
  if (times.length === 0 || end === undefined) return null;
  const left = (range: Range | undefined): string =>
    range ? words.range(...outward({ low: Math.max(0, route.along.km - range.high), high: route.along.km - range.low }, { unit, language })) : words.graph.none;
  const instant = (at: Instant): string => instantInWords(at, zone, language, 'minute', 'short');
  const { slopes } = outlines(column);
  return (
    <details className={styles.fold}>
      <summary>{words.graph.table}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.graph.time}</th>
            <th scope="col">{words.graph.broad(placeName(data, end, language))}</th>
            {!column.coarse && <th scope="col">{words.graph.core}</th>}
          </tr>
        </thead>
        <tbody>
          {times.map((at) => {
            const here = bandOf(column, at);
            return (
              <tr key={at}>
                <th scope="row">{instant(at)}</th>
                <td>{left(here?.broad)}</td>
                {!column.coarse && <td>{left(here?.core)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {slopes.length > 0 && (
        <>
          <p>{words.graph.slopes}</p>
          <ul>
            {slopes
              .filter(({ kmPerDay }) => Number.isFinite(kmPerDay))
              .map(({ from, to, kmPerDay }) => (
                <li key={from.at}>{words.graph.slope(instant(from.at), instant(to.at), radiusText(Math.round(kmPerDay), { unit, language }))}</li>
              ))}
          </ul>
        </>
      )}
    </details>
  );
}
