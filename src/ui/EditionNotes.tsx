import { useEffect, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { PAGE_WORDS } from '../i18n/page-words';
import { loadChangelog } from '../load/load-pages';
import { editionNotes } from './edition-notes';
import styles from './SourcesPage.module.css';
import { useSelect } from './use-select';

/** What the edition on screen changed, from the data set's list of changes, shown as the text it is. */
export function EditionNotes({ data }: { readonly data: Dataset }) {
  const words = useSelect((state) => PAGE_WORDS[state.view.language].sources);
  const [changes, show] = useState<string | undefined | 'waiting'>('waiting');
  useEffect(() => {
    let gone = false;
    void loadChangelog().then((text) => gone || show(text));
    return () => {
      gone = true;
    };
  }, []);
  return (
    <section aria-labelledby="edition-title">
      <h3 id="edition-title" className={styles.section}>
        {words.edition(data.edition.number, data.edition.date)}
      </h3>
      {changes === undefined && <p>{words.noChangelog}</p>}
      {changes !== undefined && changes !== 'waiting' && (
        <p lang="en" className={styles.changes}>
          {editionNotes(changes, data.edition.number)}
        </p>
      )}
    </section>
  );
}
