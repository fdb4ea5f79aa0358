import { useState } from 'react';
import type { Messages } from '../i18n/en';
import { LINK_WORDS, type LinkWords } from '../i18n/link-words';
import { dismissNotices } from '../state/actions';
import type { Notice } from '../state/state';
import styles from './Notices.module.css';
import { part } from './parts/part';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const ProblemList = part('problems', async () => (await import('./ProblemList')).ProblemList);

/** Quiet lines at the foot of the map: what was left out of a link or of the data, and what could not be done. */
export function Notices() {
  const words = useWords();
  const link = useSelect((state) => LINK_WORDS[state.view.language]);
  const notices = useSelect((state) => state.live.notices);
  const problems = useSelect((state) => state.problems);
  const [listed, list] = useState(false);
  const [seen, setSeen] = useState(0);
  const fresh = problems.length > seen;
  return (
    <div className={styles.notices} aria-live="polite">
      {(notices.length > 0 || fresh) && (
        <div className={styles.notice}>
          <div className={styles.text}>
            {notices.map((notice) => (
              <p key={JSON.stringify(notice)}>{noticeWords(notice, words, link)}</p>
            ))}
            {fresh && (
              <p>
                {words.notices.problems(new Set(problems.map(({ file, id, path }) => `${file} ${id ?? path}`)).size)}{' '}
                <button type="button" className={styles.link} aria-expanded={listed} onClick={() => list(!listed)}>
                  {words.notices.showProblems}
                </button>
              </p>
            )}
            {fresh && listed && <ProblemList problems={problems} />}
          </div>
          <button
            type="button"
            className={styles.close}
            onClick={() => {
              dismissNotices();
              setSeen(problems.length);
            }}
          >
            {words.notices.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

function noticeWords(notice: Notice, words: Messages, link: LinkWords): string {
  switch (notice.code) {
    case 'link-part':
      return link.part(notice.part, notice.value, notice.count);
    case 'link-doubled':
      return link.doubled(notice.part);
    case 'link-reserved':
      return link.reserved(notice.part);
    case 'link-version':
      return link.version(notice.version);
    case 'link-swapped':
      return link.swapped;
    case 'edition':
      return words.notices.edition(notice.cited, notice.shown);
    default:
      return words.notices[notice.code];
  }
}
