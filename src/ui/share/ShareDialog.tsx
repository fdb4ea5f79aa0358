import { useRef, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { markdownTable, tabSeparated } from '../../export/table-text';
import { instantInWords } from '../../i18n/dates';
import { SHARE_WORDS } from '../../i18n/share-words';
import { dataset, knownBy, visibleEvents } from '../../state/selectors';
import { store } from '../../state/store';
import { linkNow } from '../../state/sync-url';
import { Dialog } from '../parts/Dialog';
import { useSelect } from '../use-select';
import { eventTable } from './event-table';
import styles from './ShareDialog.module.css';

/** What can be taken away: the link, a citation, the listed events as a table. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const clock = useSelect(knownBy);
  const words = SHARE_WORDS[language];
  // the address is the state's as the dialog opens; behind a modal dialog nothing moves it
  const [address] = useState(linkNow);
  if (!data) return null;
  const by = clock === undefined ? undefined : instantInWords(clock, data.timeZone, language, 'minute', 'medium');
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <Taken name={words.link} text={address} note={/[#&](measure|rings|convoy)=/.test(address) ? `${words.linkNote} ${words.ownNote}` : words.linkNote} />
      <Taken name={words.citation} text={words.cite(data.title[language], data.edition.number, data.edition.date, by, address)} />
      <Table data={data} />
    </Dialog>
  );
}

/** A text with its button; where copying is refused the text is marked for the hand. */
function Taken({ name, text, note }: { readonly name: string; readonly text: string; readonly note?: string }) {
  const words = useSelect((state) => SHARE_WORDS[state.view.language]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState<string>();
  const copy = async (): Promise<void> => {
    const done = await copied(text);
    if (!done) field.current?.select();
    say(done ? words.copied : words.notCopied);
  };
  return (
    <section className={styles.section} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <div className={styles.line}>
        <textarea
          ref={field}
          className={styles.text}
          aria-label={name}
          readOnly
          rows={text.length > 90 ? 3 : 1}
          value={text}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className={styles.button} onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  );
}

function Table({ data }: { readonly data: Dataset }) {
  const language = useSelect((state) => state.view.language);
  const words = SHARE_WORDS[language];
  const events = useSelect(visibleEvents);
  const [said, say] = useState<string>();
  const [marked, mark] = useState<string>();
  const copy = async (text: string): Promise<void> => {
    const done = await copied(text);
    mark(done ? undefined : text);
    say(done ? words.copied : words.notCopied);
  };
  const table = () => eventTable(visibleEvents(store.getState()), data, language);
  return (
    <section className={styles.section} aria-label={words.table}>
      <h3 className={styles.name}>{words.table}</h3>
      <p className={styles.note}>{data.redistribute ? words.tableNote(events.length) : words.notShared}</p>
      {data.redistribute && (
        <p className={styles.line}>
          <button type="button" className={styles.button} onClick={() => void copy(tabSeparated(table()))}>
            {words.spreadsheet}
          </button>
          <button type="button" className={styles.button} onClick={() => void copy(markdownTable(table()))}>
            {words.markdown}
          </button>
        </p>
      )}
      {marked !== undefined && <textarea className={styles.text} aria-label={words.table} readOnly rows={6} value={marked} ref={(field) => field?.select()} />}
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
