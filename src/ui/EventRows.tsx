import { memo, useRef } from 'react';
import type { Dataset } from '../domain/dataset';
import type { EventId } from '../domain/event';
import type { Language } from '../domain/text';
import { instantInWords, whenInWords } from '../i18n/dates';
import { placeName } from '../i18n/names';
import { hover, select } from '../state/actions';
import { isVague } from '../state/questions/listed-events';
import type { SeenEvent } from '../state/selectors';
import styles from './EventList.module.css';
import { Mark } from './Mark';
import { useRowsInSight } from './use-rows-in-sight';
import { useWords } from './use-words';

interface RowsProps {
  readonly events: readonly SeenEvent[];
  readonly data: Dataset;
  readonly language: Language;
  readonly selected: EventId | undefined;
  /** What the list is called. */
  readonly label: string;
  /** Under a heading for each day. */
  readonly byDay?: boolean;
}

/** The list itself, in the order given. Of a very long one only the rows in sight are in the page, and the one last chosen; each says which of how many it is. */
export function EventRows({ events, data, language, selected, label, byDay = false }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { first, end, height } = useRowsInSight(list, events.length);
  const chosen = useRef(selected);
  if (selected !== undefined) chosen.current = selected;
  const kept = first > 0 || end < events.length ? events.findIndex(({ event }) => event.id === chosen.current) : -1;
  const drawn = [
    ...(kept >= 0 && kept < first ? [kept] : []),
    ...Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i),
    ...(kept >= end ? [kept] : []),
  ];
  const gap = (from: number, to: number) =>
    to > from && <li key={`gap ${from}`} role="presentation" aria-hidden="true" style={{ blockSize: `${(to - from) * height}px` }} />;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets Safari drops the list role
    <ul ref={list} role="list" aria-label={label}>
      {drawn.map((index, i) => {
        const seen = events[index]!;
        const heading = byDay ? dayOf(seen, data, language) : undefined;
        const previous = events[index - 1];
        const whole = drawn.length === events.length;
        return [
          gap((drawn[i - 1] ?? -1) + 1, index),
          <li key={seen.event.id} data-row aria-setsize={whole ? undefined : events.length} aria-posinset={whole ? undefined : index + 1}>
            {heading !== undefined && (!previous || dayOf(previous, data, language) !== heading) && <h3 className={styles.day}>{heading}</h3>}
            <EventRow seen={seen} data={data} language={language} selected={seen.event.id === selected} />
          </li>,
        ];
      })}
      {gap((drawn.at(-1) ?? events.length) + 1, events.length)}
    </ul>
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
      onFocus={() => hover(selection)}
      onBlur={() => hover(undefined)}
    >
      <Mark seen={seen} />
      <span className={styles.words}>
        <span className={styles.what}>{event.title[language]}</span>
        <span className={styles.facts}>
          {words.kinds[event.kind]} · {where}
          {(isVague(event.when) || event.when.precision === 'minute' || event.when.nature === 'lasted') && (
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

function dayOf(seen: SeenEvent, data: Dataset, language: Language): string {
  return instantInWords(seen.event.when.start, data.timeZone, language, 'day');
}
