import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import { whenInWords } from '../i18n/dates';
import { PAGE_WORDS } from '../i18n/page-words';
import { openPanel, select } from '../state/actions';
import { knownEvents } from '../state/selectors';
import styles from './EventButton.module.css';
import { useSelect } from './use-select';

interface EventButtonProps {
  readonly event: MapEvent;
  readonly data: Dataset;
  readonly note?: string;
}

/** Opens an event's card in the column; where a page covers the column, the page makes way. An event that the clock does not know yet cannot be opened. */
export function EventButton({ event, data, note }: EventButtonProps) {
  const language = useSelect((state) => state.view.language);
  const known = useSelect((state) => knownEvents(state).some((judged) => judged.event.id === event.id));
  const selected = useSelect(({ view: { selection } }) => selection?.type === 'event' && selection.id === event.id);
  const facts = [whenInWords(event.when, data.timeZone, language, 'medium'), ...(note === undefined ? [] : [note])];
  if (!known) facts.push(PAGE_WORDS[language].sources.unknownYet);
  const open = (): void => {
    select({ type: 'event', id: event.id });
    if (matchMedia('(max-width: 719px)').matches) openPanel(undefined);
  };
  return (
    <>
      {known ? (
        <button type="button" className={styles.event} aria-pressed={selected} onClick={open}>
          {event.title[language]}
        </button>
      ) : (
        <span>{event.title[language]}</span>
      )}{' '}
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </>
  );
}
