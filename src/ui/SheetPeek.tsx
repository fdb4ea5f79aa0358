import type { ReactNode } from 'react';
import { LIST_WORDS } from '../i18n/list-words';
import { placeName } from '../i18n/names';
import { listedEvents, stackEvents } from '../state/questions/listed-events';
import { counts, dataset, selectedEvent, selectedPlace } from '../state/selectors';
import { supportWords } from './CardSummary';
import { Mark } from './Mark';
import styles from './SheetPeek.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** The phone sheet's two lines when it is down: what is open, or how many events there are and the latest of them. */
export function SheetPeek() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const event = useSelect(selectedEvent);
  const place = useSelect(selectedPlace);
  const stack = useSelect(stackEvents);
  const { certain, possible } = useSelect(counts);
  const { dated, vague } = useSelect(listedEvents);
  if (!data) return null;
  const said = LIST_WORDS[language];
  if (event) return <Peek title={event.event.title[language]} note={supportWords(event.assessment, words)} mark={<Mark seen={event} size={28} />} />;
  if (place) return <Peek title={place.names[language]} note={said.status(certain, possible)} />;
  const latest = (stack ?? [...dated, ...vague])[0]?.event.title[language];
  const note = latest === undefined ? undefined : said.latest(latest);
  if (stack) {
    const places = [...new Set(stack.flatMap(({ event: { where } }) => (where.place === undefined ? [] : [where.place])))];
    return (
      <Peek
        title={said.stack(
          stack.length,
          places.map((id) => placeName(data, id, language)),
        )}
        note={note}
      />
    );
  }
  return <Peek title={said.status(certain, possible)} note={note} />;
}

function Peek({ title, note, mark }: { readonly title: string; readonly note: string | undefined; readonly mark?: ReactNode }) {
  return (
    <span className={styles.peek}>
      {mark}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </span>
  );
}
