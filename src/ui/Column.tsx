import { useEffect, useRef, useState } from 'react';
import { openPanel } from '../state/actions';
import { selectedEvent, selectedPlace } from '../state/selectors';
import styles from './Column.module.css';
import { EventCard } from './EventCard';
import { EventList } from './EventList';
import { PlaceCard } from './PlaceCard';
import { part } from './parts/part';
import { SheetPeek } from './SheetPeek';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const Ruler = part('ruler', async () => (await import('./Ruler')).Ruler);
const Convoy = part('column', async () => (await import('./Convoy')).Convoy);
const RulerPeek = part('total', async () => (await import('./RulerPeek')).RulerPeek, { place: 'words' });

const HEIGHTS = ['peek', 'half', 'full'] as const;

/** What is open (ruler, card) and under it the list; on a phone a sheet over the map's foot. */
export function Column() {
  const words = useWords();
  const measuring = useSelect((state) => state.live.tool === 'measure');
  const convoy = useSelect((state) => state.live.panel === 'convoy');
  const event = useSelect(selectedEvent);
  const place = useSelect(selectedPlace);
  const [height, setHeight] = useState<(typeof HEIGHTS)[number]>('peek');
  const scroller = useRef<HTMLElement>(null);
  const open = measuring ? 'ruler' : convoy ? 'convoy' : (event?.event.id ?? place?.id);
  const before = useRef(open);
  useEffect(() => {
    if (open === before.current) return;
    if (open !== undefined) scroller.current?.scrollTo({ top: 0 });
    // the focus follows into the card, and back to the row it came from
    if (open === 'ruler') setHeight((now) => (now === 'full' ? 'half' : now));
    if (open === 'convoy') setHeight((now) => (now === 'peek' ? 'half' : now));
    const goal = open === undefined ? `[data-event="${before.current}"]` : '#card-title';
    before.current = open;
    if (document.activeElement === document.body || scroller.current?.contains(document.activeElement)) {
      scroller.current?.querySelector<HTMLElement>(goal)?.focus({ preventScroll: open !== undefined });
    }
  }, [open]);
  const selected = event?.event.id ?? place?.id;
  const selectedBefore = useRef(selected);
  useEffect(() => {
    // what is chosen on the map or in the list is opened, also over the convoy
    if (convoy && selected !== undefined && selected !== selectedBefore.current) openPanel(undefined);
    selectedBefore.current = selected;
  }, [convoy, selected]);
  const taller = HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'peek';
  return (
    <aside className={styles.column} data-height={height} data-measuring={measuring || undefined} data-keys data-over-map>
      <button type="button" className={styles.grip} aria-expanded={height !== 'peek'} onClick={() => setHeight(taller)}>
        <span className="visually-hidden">{words.list.sheet(height)}. </span>
        <span className={styles.bar} />
        {height === 'peek' && !measuring && <SheetPeek />}
        {height === 'peek' && measuring && <RulerPeek />}
      </button>
      <section className={styles.scroller} ref={scroller} aria-label={words.list.panel} onFocus={() => height === 'peek' && setHeight('half')}>
        {measuring && <Ruler />}
        {convoy && <Convoy />}
        {!measuring && !convoy && event && <EventCard key={event.event.id} seen={event} />}
        {!measuring && !convoy && !event && place && <PlaceCard key={place.id} place={place} />}
        <EventList />
      </section>
    </aside>
  );
}
