import { useState } from 'react';
import { isOfFile, type Problem } from '../../domain/problem';

import { ARRIVAL_WORDS, fileSentence, fileWithout } from '../../i18n/file-words';
import { LINK_WORDS, type LinkWords } from '../../i18n/link-words';
import { NOTICE_WORDS, type NoticeWords } from '../../i18n/notice-words';
import { PART_WORDS, partName } from '../../i18n/part-words';
import { dismissNotices } from '../../state/actions';
import type { Notice } from '../../state/state';
import styles from '../Notices.module.css';
import { part } from '../parts/part';
import { speak } from '../speak';
import { useSelect } from '../use-select';

const ProblemList = part('problems', async () => (await import('../ProblemList')).ProblemList);

/** Quiet lines at the foot of the map: what was left out of a link or of the data, what did not arrive, and what could not be done. */
export function NoticeLines({ onLoad }: { readonly onLoad: () => void }) {
  const words = useSelect((state) => NOTICE_WORDS[state.view.language]);
  const link = useSelect((state) => LINK_WORDS[state.view.language]);
  const notices = useSelect((state) => state.live.notices);
  const problems = useSelect((state) => state.problems);
  const [listed, list] = useState(false);
  const language = useSelect((state) => state.view.language);
  const [seen, setSeen] = useState<readonly Problem[]>([]);
  const unseen = problems === seen ? [] : problems;
  const files = unseen.filter(isOfFile);
  const rows = unseen.filter((problem) => !isOfFile(problem));
  const fresh = rows.length > 0;
  return (
    <>
      {(notices.length > 0 || unseen.length > 0) && (
        <div className={styles.notice}>
          <div className={styles.text}>
            {notices.map((notice) => (
              <p key={JSON.stringify(notice)}>
                {noticeWords(notice, words, link)}
                {notice.code === 'no-words' && (
                  <>
                    {' '}
                    <button type="button" className={styles.link} onClick={() => void speak(language)}>
                      {PART_WORDS[language].again}
                    </button>
                  </>
                )}
              </p>
            ))}
            {files.length > 0 && (
              <p>
                {files.map((problem) => `${fileSentence(problem, language)} ${fileWithout(problem, language)}`).join(' ')}{' '}
                <button type="button" className={styles.link} onClick={onLoad}>
                  {ARRIVAL_WORDS[language].again}
                </button>
              </p>
            )}
            {fresh && (
              <p>
                {words.problems(new Set(rows.map(({ file, id, path }) => `${file} ${id ?? path}`)).size)}{' '}
                <button type="button" className={styles.link} aria-expanded={listed} onClick={() => list(!listed)}>
                  {words.showProblems}
                </button>
              </p>
            )}
            {fresh && listed && <ProblemList problems={rows} />}
          </div>
          <button
            type="button"
            className={styles.close}
            onClick={() => {
              dismissNotices();
              setSeen(problems);
            }}
          >
            {words.dismiss}
          </button>
        </div>
      )}
    </>
  );
}

function noticeWords(notice: Notice, words: NoticeWords, link: LinkWords): string {
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
      return words.edition(notice.cited, notice.shown);
    case 'no-words':
      return PART_WORDS[notice.language].missing(partName('words', notice.language));
    default:
      return words[notice.code];
  }
}
