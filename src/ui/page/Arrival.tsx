import type { FileProblem } from '../../domain/problem';
import type { Language, Text } from '../../domain/text';
import { ARRIVAL_WORDS, fileSentence } from '../../i18n/file-words';
import styles from './Arrival.module.css';

/** How it stands with the data before there are any: on their way, late, or out of use for want of files. */
export type Awaited =
  | { readonly phase: 'loading' }
  | { readonly phase: 'slow' }
  | { readonly phase: 'failed'; readonly title: Text | undefined; readonly faults: readonly FileProblem[] };

/** The page while there is nothing to tell: its title, how it stands, and a way to ask again. No answer, no counts. */
export function Arrival({ awaited, language, onAgain }: { readonly awaited: Awaited; readonly language: Language; readonly onAgain: () => void }) {
  const words = ARRIVAL_WORDS[language];
  const { phase } = awaited;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{(phase === 'failed' && awaited.title?.[language]) || document.title}</h1>
      </header>
      <main className={styles.main} aria-busy={phase !== 'failed'}>
        <div role="status">
          {phase === 'loading' && <p className={styles.quiet}>{words.loading}</p>}
          {phase === 'slow' && <p>{words.slow}</p>}
          {phase === 'failed' && (
            <>
              {awaited.faults.map((fault) => (
                <p key={fault.file}>{fileSentence(fault, language)}</p>
              ))}
              <p className={styles.quiet}>{words.silent}</p>
            </>
          )}
        </div>
        {phase !== 'loading' && (
          <button type="button" className={styles.again} onClick={onAgain}>
            {words.again}
          </button>
        )}
      </main>
    </div>
  );
}
