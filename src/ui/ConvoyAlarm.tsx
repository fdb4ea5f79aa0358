import type { Dataset } from '../domain/dataset';
import { paceOf } from '../domain/pace';
import { whenInWords } from '../i18n/dates';
import { speakerWords } from '../i18n/names';
import { kilometres } from '../measure/format';
import type { Column, SightingSeen } from '../state/convoy';
import { knownPresets } from '../state/sourcing';
import styles from './Convoy.module.css';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';

const MOST = 3;

/** Reports that cannot all be true: which two, the pace that both would need, and marches that were made beside it. */
export function ConvoyAlarm({ column, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const presets = useSelect(knownPresets) ?? [];
  if (column.clashes.length === 0) return null;
  const format = { unit, language };
  const named = (id: string): string => {
    const seen = column.sightings.find(({ sighting }) => sighting.id === id);
    if (!seen) return id;
    const name = reportName(seen, data, language);
    return seen.hours === 0 ? name : words.own.moved(name, words.graph.hours(seen.hours));
  };
  const worst = column.clashes.toSorted((a, b) => (b.needsKmPerDay ?? Number.POSITIVE_INFINITY) - (a.needsKmPerDay ?? Number.POSITIVE_INFINITY));
  const precedents = presets.flatMap((preset) => preset.precedents);
  return (
    <div className={styles.alarm} role="alert">
      <h3>{words.impossible}</h3>
      <ul>
        {worst.slice(0, MOST).map(({ first, second, needsKmPerDay }) => (
          <li key={`${first.id} ${first.start} ${second.id} ${second.start}`}>
            {named(first.id)}
            <br />
            {named(second.id)}
            <br />
            <strong>
              {needsKmPerDay === undefined
                ? words.retreat
                : Number.isFinite(needsKmPerDay)
                  ? words.needs(kilometres(Math.ceil(needsKmPerDay), format))
                  : words.needsHours}
            </strong>
          </li>
        ))}
        {worst.length > MOST && <li className={styles.aside}>{words.more(worst.length - MOST)}</li>}
      </ul>
      {column.clashes.some(({ needsKmPerDay }) => needsKmPerDay !== undefined) && precedents.length > 0 && (
        <>
          <p>{words.assume.precedents}</p>
          <ul className={styles.aside}>
            {precedents.map((precedent) => (
              <li key={precedent.id}>
                {precedent.text[language]} ·{' '}
                {words.assume.precedent(kilometres(Math.round(paceOf(precedent)), format), data.sources.get(precedent.source)?.outlet ?? precedent.source)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** "The army, a statement (AFP), morning of 2 October 2023". */
export function reportName({ claim, sighting }: SightingSeen, data: Dataset, language: 'en' | 'fr'): string {
  const who = speakerWords(data, claim, language).replace(/,$/, '');
  const outlet = who === claim.source.outlet ? '' : ` (${claim.source.outlet})`;
  return `${who}${outlet}, ${whenInWords(sighting.when, data.timeZone, language)}`;
}
