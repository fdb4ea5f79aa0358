import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { selectedEvent, selectedPlace } from '../state/selectors';
import styles from './Column.module.css';
import { EventCard } from './EventCard';
import { EventList } from './EventList';
import { PlaceCard } from './PlaceCard';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const Ruler = lazy(async () => ({ default: (await import('./Ruler')).Ruler }));

const HEIGHTS = ['peek', 'half', 'full'] as const;

/** What is open (ruler, card) and under it the list; on a phone a sheet over the map's foot. */
export function Column() {
  const words = useWords();
  const measuring = useSelect((state) => state.live.tool === 'measure');
  const event = useSelect(selectedEvent);
  const place = useSelect(selectedPlace);
  const [height, setHeight] = useState<(typeof HEIGHTS)[number]>('peek');
  const scroller = useRef<HTMLDivElement>(null);
  const open = measuring ? 'ruler' : (event?.event.id ?? place?.id);
  const before = useRef(open);
  useEffect(() => {
    if (open === before.current) return;
    if (open !== undefined) scroller.current?.scrollTo({ top: 0 });
    // the focus follows into the card, and back to the row it came from
    const goal = open === undefined ? `[data-event="${before.current}"]` : '#card-title';
    before.current = open;
    if (document.activeElement === document.body || scroller.current?.contains(document.activeElement)) {
      scroller.current?.querySelector<HTMLElement>(goal)?.focus({ preventScroll: open !== undefined });
    }
  }, [open]);
  const taller = HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'peek';
  return (
    <aside className={styles.column} data-height={height} data-keys>
      <button type="button" className={styles.grip} aria-label={words.list.sheet(height)} aria-expanded={height !== 'peek'} onClick={() => setHeight(taller)}>
        <span className={styles.bar} />
      </button>
      <div className={styles.scroller} ref={scroller}>
        {measuring && (
          <Suspense fallback={null}>
            <Ruler />
          </Suspense>
        )}
        {!measuring && event && <EventCard key={event.event.id} seen={event} />}
        {!measuring && !event && place && <PlaceCard key={place.id} place={place} />}
        <EventList />
      </div>
    </aside>
  );
}
