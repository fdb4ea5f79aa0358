import { useEffect, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Unreached } from '../domain/problem';
import { PAGE_WORDS } from '../i18n/page-words';
import { loadChangelog } from '../load/load-pages';
import { editionNotes } from './edition-notes';
import { MissingFile } from './parts/MissingFile';
import styles from './SourcesPage.module.css';
import { useSelect } from './use-select';

/** What the edition on screen changed, from the data set's list of changes, shown as the text it is. */
export function EditionNotes({ data }: { readonly data: Dataset }) {
  const words = useSelect((state) => PAGE_WORDS[state.view.language].sources);
  const [changes, show] = useState<string | Unreached>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks once
  useEffect(() => {
    let gone = false;
    show(undefined);
    void loadChangelog().then((text) => gone || show(text));
    return () => {
      gone = true;
    };
  }, [tries]);
  return (
    <section aria-labelledby="edition-title">
      <h3 id="edition-title" className={styles.section}>
        {words.edition(data.edition.number, data.edition.date)}
      </h3>
      {typeof changes === 'object' && (
        <MissingFile fault={{ file: 'CHANGELOG.md', id: undefined, path: '', reason: changes }} onAgain={() => setTries(tries + 1)} />
      )}
      {typeof changes === 'string' && (
        <p lang="en" className={styles.changes}>
          {editionNotes(changes, data.edition.number)}
        </p>
      )}
    </section>
  );
}
