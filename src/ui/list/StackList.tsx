import { useEffect, useRef } from 'react';
import { LIST_WORDS } from '../../i18n/list-words';
import { placeName } from '../../i18n/names';
import { moveCamera, openStack } from '../../state/actions';
import { stackEvents } from '../../state/questions/listed-events';
import { dataset, type SeenEvent } from '../../state/selectors';
import { EventRows } from '../EventRows';
import { useSelect } from '../use-select';
import styles from './StackList.module.css';

/** The events of a stack that was pressed on the map, with the way to them and the way back. */
export function StackList() {
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const events = useSelect(stackEvents) ?? [];
  const stack = useSelect((state) => state.live.stack);
  const selected = useSelect((state) => (state.view.selection?.type === 'event' ? state.view.selection.id : undefined));
  const heading = useRef<HTMLHeadingElement>(null);
  // a stack is opened by a press on the map; the focus goes where its events are
  useEffect(() => {
    if (stack) heading.current?.focus({ preventScroll: true });
  }, [stack]);
  if (!data) return null;
  const words = LIST_WORDS[language];
  const points = events.flatMap(({ event }) => (event.at ? [event.at] : []));
  return (
    <>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {words.stack(
            events.length,
            placesOf(events).map((place) => placeName(data, place, language)),
          )}
        </h2>
        <p className={styles.ways}>
          <button type="button" className={styles.way} onClick={() => openStack(undefined)}>
            {words.allEvents}
          </button>
          {points.length > 0 && (
            <button type="button" className={styles.way} onClick={() => moveCamera({ type: 'fit', points })}>
              {words.zoomToThese}
            </button>
          )}
        </p>
      </div>
      <EventRows events={events} data={data} language={language} selected={selected} label={words.events} byDay />
    </>
  );
}

/** The places of the events, those with the most first. */
function placesOf(events: readonly SeenEvent[]) {
  const counts = new Map<NonNullable<SeenEvent['event']['where']['place']>, number>();
  for (const { event } of events) if (event.where.place !== undefined) counts.set(event.where.place, (counts.get(event.where.place) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([place]) => place);
}
