import { useEffect, useRef, useState } from 'react';
import { selectedEvent, selectedPlace } from '../state/selectors';
import styles from './Column.module.css';
import { EventCard } from './EventCard';
import { EventList } from './EventList';
import { PlaceCard } from './PlaceCard';
import { Ruler } from './Ruler';
import { useSelect } from './use-select';
import { useWords } from './use-words';

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
  useEffect(() => {
    if (open !== undefined) scroller.current?.scrollTo({ top: 0 });
  }, [open]);
  const taller = HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'peek';
  return (
    <aside className={styles['column']} data-height={height} data-keys>
      <button type="button" className={styles['grip']} aria-label={words.list.sheet(height)} aria-expanded={height !== 'peek'} onClick={() => setHeight(taller)}>
        <span className={styles['bar']} />
      </button>
      <div className={styles['scroller']} ref={scroller}>
        {measuring && <Ruler />}
        {!measuring && event && <EventCard key={event.event.id} seen={event} />}
        {!measuring && !event && place && <PlaceCard key={place.id} place={place} />}
        <EventList />
      </div>
    </aside>
  );
}
