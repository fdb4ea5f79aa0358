import { memo } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import { instantInWords, whenInWords } from '../i18n/dates';
import { placeName } from '../i18n/names';
import { hover, search, select, toggleInViewOnly } from '../state/actions';
import { counts, dataset, type SeenEvent, visibleEvents } from '../state/selectors';
import { EmptyList } from './EmptyList';
import styles from './EventList.module.css';
import { Mark } from './Mark';
import { PerhapsList } from './PerhapsList';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const LONG = 2 * 86_400_000;

/** The visible events as buttons, by day: the map in words. */
export function EventList() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const events = useSelect(visibleEvents);
  const { certain, possible } = useSelect(counts);
  const inViewOnly = useSelect((state) => state.live.inViewOnly);
  const query = useSelect((state) => state.view.filter.query);
  const selected = useSelect((state) => (state.view.selection?.type === 'event' ? state.view.selection.id : undefined));
  if (!data) return null;
  const ordered = [...events].sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
  return (
    <section id="events" className={styles.events} aria-labelledby="events-title" tabIndex={-1}>
      <div className={styles.head}>
        <h2 id="events-title" className={styles.title}>
          {words.list.name}
        </h2>
        <label className={styles.frame}>
          <input type="checkbox" checked={inViewOnly} onChange={toggleInViewOnly} /> {words.list.inView}
        </label>
      </div>
      <p className={styles.status} role="status">
        {words.list.status(certain, possible)}
      </p>
      {query !== '' && (
        <p className={styles.query}>
          {words.search.listing(query)}{' '}
          <button type="button" className={styles.clear} onClick={() => search('')}>
            {words.search.clear}
          </button>
        </p>
      )}
      {events.length === 0 && <EmptyList />}
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari drops the list role */}
      <ul role="list" aria-label={words.list.name}>
        {ordered.map((seen, i) => {
          const heading = dayOf(seen, data, language, words.list.lasting);
          const previous = ordered[i - 1];
          return (
            <li key={seen.event.id}>
              {(!previous || dayOf(previous, data, language, words.list.lasting) !== heading) && <h3 className={styles.day}>{heading}</h3>}
              <EventRow seen={seen} data={data} language={language} selected={seen.event.id === selected} />
            </li>
          );
        })}
      </ul>
      <PerhapsList />
    </section>
  );
}

const EventRow = memo(function EventRow({
  seen,
  data,
  language,
  selected,
}: {
  readonly seen: SeenEvent;
  readonly data: Dataset;
  readonly language: Language;
  readonly selected: boolean;
}) {
  const words = useWords();
  const { event, assessment, presence } = seen;
  const selection = { type: 'event', id: event.id } as const;
  const where = event.where.place === undefined ? words.list.noPosition : placeName(data, event.where.place, language);
  return (
    <button
      type="button"
      className={styles.row}
      data-presence={presence}
      data-event={event.id}
      aria-pressed={selected}
      onClick={() => select(selected ? undefined : selection)}
      onPointerEnter={() => hover(selection)}
      onPointerLeave={() => hover(undefined)}
    >
      <Mark seen={seen} />
      <span className={styles.words}>
        <span className={styles.what}>{event.title[language]}</span>
        <span className={styles.facts}>
          {words.kinds[event.kind]} · {where}
          {(isLong(seen) || event.when.precision === 'minute' || event.when.nature === 'lasted') && (
            <> · {whenInWords(event.when, data.timeZone, language, 'short')}</>
          )}
          {' · '}
          {words.support[assessment.support]}
          {assessment.disputes.length > 0 && <> · {words.list.disputed}</>}
          {assessment.unchecked.length > 0 && <> · {words.list.unchecked}</>}
          {presence === 'possible' && <> · {words.list.possible}</>}
        </span>
      </span>
    </button>
  );
});

function isLong({ event: { when } }: SeenEvent): boolean {
  return when.end - when.start > LONG;
}

function dayOf(seen: SeenEvent, data: Dataset, language: Language, lasting: string): string {
  return isLong(seen) ? lasting : instantInWords(seen.event.when.start, data.timeZone, language, 'day');
}
