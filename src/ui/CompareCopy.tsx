import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import { markdownTable, type TextTable, tabSeparated } from '../export/table-text';
import { whenInWords } from '../i18n/dates';
import { MESSAGES } from '../i18n/messages';
import { speakerWords } from '../i18n/names';
import { PAGE_WORDS } from '../i18n/page-words';
import { notify } from '../state/actions';
import { COMPARED, type Comparison, type Said } from '../state/comparison';
import styles from './ComparePage.module.css';
import { useSelect } from './use-select';

/** Takes the whole table away as text, with all that is folded on screen. */
export function CompareCopy({ found, data }: { readonly found: readonly Comparison[]; readonly data: Dataset }) {
  const language = useSelect((state) => state.view.language);
  const words = PAGE_WORDS[language].compare;
  const copy = async (text: (table: TextTable) => string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text(compareTable(found, data, language)));
      notify({ code: 'table-copied' });
    } catch {
      notify({ code: 'table-not-copied' });
    }
  };
  return (
    <p className={styles.copy}>
      <button type="button" className={styles.button} onClick={() => void copy(tabSeparated)}>
        {words.tsv}
      </button>
      <button type="button" className={styles.button} onClick={() => void copy(markdownTable)}>
        {words.markdown}
      </button>
    </p>
  );
}

function compareTable(rows: readonly Comparison[], data: Dataset, language: Language): TextTable {
  const words = PAGE_WORDS[language].compare;
  const cell = (said: readonly Said[], unknown: boolean): string => {
    if (said.length === 0) return unknown ? words.unknown : words.nothing;
    return said.map((one) => line(one, data, language)).join('\n');
  };
  return [
    [words.question, ...COMPARED.map((side) => words.sides[side])],
    ...rows.map(({ question, cells, unknown }) => [question.title[language], ...COMPARED.map((side) => cell(cells[side], unknown))]),
  ];
}

/** "The army is in Anefis: A spokesperson of the CSP confirms it has left (AFP, 7 Oct 2023)". */
function line({ event, claim, corrected }: Said, data: Dataset, language: Language): string {
  const words = PAGE_WORDS[language];
  const day = claim.reported ? whenInWords(claim.reported, data.timeZone, language, 'medium') : words.sources.undated;
  const stance = MESSAGES[language].stances[claim.stance](claim.speaker.count);
  const note = corrected ? `, ${words.compare.corrected}` : '';
  return `${event.title[language]}: ${speakerWords(data, claim, language)} ${stance} ${claim.says[language]} (${claim.source.outlet}, ${day}${note})`;
}
