import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { instantInWords, spanInWords } from '../i18n/dates';
import { PAGE_WORDS } from '../i18n/page-words';
import { loadQuestions } from '../load/load-pages';
import { addQuestions, COMPARED, type Compared, type Comparison, comparison } from '../state/comparison';
import { activeSpan, dataset, knownBy } from '../state/selectors';
import { CompareCell } from './CompareCell';
import { CompareCopy } from './CompareCopy';
import styles from './ComparePage.module.css';
import { Page } from './Page';
import { MissingFile } from './parts/MissingFile';
import { useFile } from './parts/use-file';
import { useSelect } from './use-select';

/** px of the table below which one side is shown at a time. */
const ROOM = 720;

/** What each side says on one question, in the window and by the clock: a table, or one side at a time where it has no room. */
export function ComparePage() {
  const language = useSelect((state) => state.view.language);
  const words = PAGE_WORDS[language].compare;
  const data = useSelect(dataset);
  const span = useSelect(activeSpan);
  const clock = useSelect(knownBy);
  const found = useSelect(comparison);
  const body = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(body);
  const file = useFile(
    useSelect((state) => state.questions === undefined) && data !== undefined,
    () => loadQuestions(data as Dataset),
    ({ questions, problems }) => addQuestions(questions, problems),
  );
  if (!data) return null;
  return (
    <Page title={words.title}>
      <div ref={body}>
        <p className={styles.intro}>
          {words.intro(spanInWords(span, data.timeZone, language, 'long'))}
          {clock !== undefined && <strong> {words.known(instantInWords(clock, data.timeZone, language))}</strong>}
        </p>
        {file.fault && <MissingFile fault={file.fault} onAgain={file.again} />}
        {found?.length === 0 && <p>{words.none}</p>}
        {found && found.length > 0 && (
          <>
            <CompareCopy found={found} data={data} />
            {narrow ? <OneSide found={found} data={data} /> : <AllSides found={found} data={data} />}
          </>
        )}
      </div>
    </Page>
  );
}

interface TableProps {
  readonly found: readonly Comparison[];
  readonly data: Dataset;
}

function AllSides({ found, data }: TableProps) {
  const language = useSelect((state) => state.view.language);
  const words = PAGE_WORDS[language].compare;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.side}>
            {words.question}
          </th>
          {COMPARED.map((side) => (
            <th key={side} scope="col" className={styles.side}>
              {words.sides[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.map((row) => {
          const { question, cells, unknown } = row;
          const nothing = COMPARED.every((side) => cells[side].length === 0);
          return (
            <tr key={question.id}>
              <th scope="row" className={styles.row}>
                {question.title[language]}
              </th>
              {nothing ? (
                <td colSpan={COMPARED.length} className={styles.nothing}>
                  {unknown ? words.unknown : words.nothingAll}
                </td>
              ) : (
                COMPARED.map((side) => (
                  <td key={side}>
                    <CompareCell said={cells[side]} row={row} data={data} />
                  </td>
                ))
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function OneSide({ found, data }: TableProps) {
  const language = useSelect((state) => state.view.language);
  const words = PAGE_WORDS[language].compare;
  const [side, choose] = useState<Compared>('state');
  const id = useId();
  return (
    <>
      <p className={styles.choice}>
        <label htmlFor={id}>{words.side}</label>
        <select id={id} className={styles.select} value={side} onChange={({ target }) => choose(target.value as Compared)}>
          {COMPARED.map((one) => (
            <option key={one} value={one}>
              {words.sides[one]}
            </option>
          ))}
        </select>
      </p>
      {found.map((row) => (
        <section key={row.question.id} className={styles.question} aria-label={row.question.title[language]}>
          <h3 className={styles.ask}>{row.question.title[language]}</h3>
          <CompareCell said={row.cells[side]} row={row} data={data} />
        </section>
      ))}
    </>
  );
}

function useNarrow(element: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const read = (): void => setNarrow(current.clientWidth < ROOM);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return narrow;
}
