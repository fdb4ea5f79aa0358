import type { Dataset } from '../domain/dataset';
import { whenInWords } from '../i18n/dates';
import { speakerWords } from '../i18n/names';
import { PAGE_WORDS } from '../i18n/page-words';
import { corrections } from '../state/sourcing';
import { EventButton } from './EventButton';
import styles from './SourcesPage.module.css';
import { useSelect } from './use-select';

/** Claims that replace an earlier one, with date and note. */
export function Corrections({ data }: { readonly data: Dataset }) {
  const language = useSelect((state) => state.view.language);
  const words = PAGE_WORDS[language].sources;
  const all = useSelect(corrections);
  return (
    <section aria-labelledby="corrections-title">
      <h3 id="corrections-title" className={styles.section}>
        {words.corrections}
      </h3>
      {all.length === 0 && <p>{words.noCorrections}</p>}
      <ul>
        {all.map(({ event, claim, corrected }) => (
          <li key={claim.id} className={styles.source}>
            <EventButton event={event} data={data} />
            <p>
              {speakerWords(data, claim, language)}: {claim.says[language]} ({claim.source.outlet})
            </p>
            <p className={styles.facts}>
              {words.corrects(claim.reported ? whenInWords(claim.reported, data.timeZone, language) : words.undated)} {corrected?.says[language]}
            </p>
            <p className={styles.note}>{claim.corrects?.note[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
