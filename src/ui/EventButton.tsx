import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import { whenInWords } from '../i18n/dates';
import { openPanel, select } from '../state/actions';
import styles from './EventButton.module.css';
import { useSelect } from './use-select';

interface EventButtonProps {
  readonly event: MapEvent;
  readonly data: Dataset;
  readonly note?: string;
}

/** Opens an event's card in the column; where a page covers the column, the page makes way. */
export function EventButton({ event, data, note }: EventButtonProps) {
  const language = useSelect((state) => state.view.language);
  const selected = useSelect(({ view: { selection } }) => selection?.type === 'event' && selection.id === event.id);
  const facts = [whenInWords(event.when, data.timeZone, language, 'medium'), ...(note === undefined ? [] : [note])];
  const open = (): void => {
    select({ type: 'event', id: event.id });
    if (matchMedia('(max-width: 719px)').matches) openPanel(undefined);
  };
  return (
    <>
      <button type="button" className={styles.event} aria-pressed={selected} onClick={open}>
        {event.title[language]}
      </button>{' '}
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </>
  );
}
