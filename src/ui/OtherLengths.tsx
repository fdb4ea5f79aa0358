import type { Dataset } from '../domain/dataset';
import { instantInWords } from '../i18n/dates';
import { placeName } from '../i18n/names';
import { kilometres, outward, radiusText } from '../measure/format';
import type { OtherLength } from '../state/reports';
import styles from './Reports.module.css';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

/** The tracks of a leg as drawn, each beside the lengths that are published of it. */
export function OtherLengths({ lengths, data }: { readonly lengths: readonly OtherLength[]; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const format = { unit, language };
  return lengths.map(({ track, drawnKm, reported }) => {
    const name = words.reports.legName(placeName(data, track.from, language), placeName(data, track.to, language));
    return (
      <div key={track.id}>
        <p>{words.reports.drawn(name, kilometres(drawnKm, { ...format, precise: true }))}</p>
        <ul className={styles.lengths}>
          {reported.map(({ value, low, source: id, note }) => {
            const source = data.sources.get(id);
            const day = source?.published && instantInWords(source.published.start, data.timeZone, language, 'day', 'short');
            const outlet = [source?.outlet ?? id, day].filter(Boolean).join(', ');
            return (
              <li key={`${id} ${value}`}>
                <strong>{low === undefined ? radiusText(value, format) : words.range(...outward({ low, high: value }, format))}</strong>,{' '}
                {source?.url ? (
                  <a href={source.url} rel="noreferrer">
                    {outlet}
                  </a>
                ) : (
                  outlet
                )}
                . {note[language]}
              </li>
            );
          })}
        </ul>
      </div>
    );
  });
}
