import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { SHEET_WORDS } from '../i18n/sheet-words';
import { openPanel, select } from '../state/actions';
import { closeMeasure } from '../state/actions/measure';
import { selectedEvent, selectedPlace } from '../state/selectors';
import styles from './Column.module.css';
import { EventList } from './EventList';
import { part } from './parts/part';
import { SheetPeek } from './SheetPeek';
import { useSelect } from './use-select';
import { useWords } from './use-words';

// no card is open on opening: their code comes beside the data, not before the first text
const EventCard = part('card', async () => (await import('./EventCard')).EventCard, { early: true, leave: () => select(undefined) });
const PlaceCard = part('card', async () => (await import('./PlaceCard')).PlaceCard, { early: true, leave: () => select(undefined) });
const MeasurePanel = part('ruler', async () => (await import('./measure/measure-panel')).MeasurePanel, { leave: closeMeasure });
const RulerPeek = part('total', async () => (await import('./RulerPeek')).RulerPeek, { place: 'words' });
const RulerPeekTools = part('ruler', async () => (await import('./measure/ruler-peek-tools')).RulerPeekTools, { place: 'words' });

const HEIGHTS = ['peek', 'half', 'full'] as const;
type Height = (typeof HEIGHTS)[number];

/** px that a finger moves before a press on the grip is a pull. */
const PULL = 24;

/** Under the answer: the ruler and the column's panel, or the card and the list; on a phone a sheet over the map's foot. */
export function Column() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const measuring = useSelect((state) => state.live.tool === 'measure');
  const convoy = useSelect((state) => state.live.panel === 'convoy');
  const stack = useSelect((state) => state.live.stack);
  const event = useSelect(selectedEvent);
  const place = useSelect(selectedPlace);
  const selected = event?.event.id ?? place?.id;
  const [height, setHeight] = useState<Height>(selected === undefined ? 'peek' : 'half');
  const scroller = useRef<HTMLElement>(null);
  const open = measuring || convoy ? 'measure' : selected;
  const before = useRef(open);
  useEffect(() => {
    if (open === before.current) return;
    if (open !== undefined) {
      scroller.current?.scrollTo({ top: 0 });
      // with little height it is not the column that scrolls but what is round it
      if (matchMedia('(max-height: 599px)').matches) scroller.current?.scrollIntoView({ block: 'start' });
    }
    // the focus follows into the card, and back to the row it came from
    if (open !== undefined && open !== 'measure') setHeight((now) => (now === 'peek' ? 'half' : now));
    const goal = open === undefined ? `[data-event="${before.current}"]` : '#card-title';
    before.current = open;
    if (document.activeElement === document.body || scroller.current?.contains(document.activeElement)) {
      scroller.current?.querySelector<HTMLElement>(goal)?.focus({ preventScroll: open !== undefined });
    }
  }, [open]);
  useEffect(() => {
    if (measuring) setHeight((now) => (now === 'full' ? 'half' : now));
    if (convoy) setHeight((now) => (now === 'peek' ? 'half' : now));
  }, [measuring, convoy]);
  useEffect(() => {
    if (!stack) return;
    scroller.current?.scrollTo({ top: 0 });
    setHeight((now) => (now === 'peek' ? 'half' : now));
  }, [stack]);
  const selectedBefore = useRef(selected);
  useEffect(() => {
    // what is chosen on the map or in the list is opened, also over the convoy
    if (convoy && selected !== undefined && selected !== selectedBefore.current) openPanel(undefined);
    selectedBefore.current = selected;
  }, [convoy, selected]);
  return (
    <aside
      className={styles.column}
      data-height={height}
      data-measuring={measuring || convoy || undefined}
      data-ruler={measuring || undefined}
      data-keys
      data-over-map
    >
      <Grip height={height} onHeight={setHeight} name={SHEET_WORDS[language][height === 'full' ? 'lower' : 'raise']}>
        {height === 'peek' && !measuring && <SheetPeek />}
        {/* what did not arrive is asked for again with the sheet's next height */}
        {measuring && <RulerPeek key={height} />}
      </Grip>
      {measuring && (
        <div className={styles.peekTools}>
          <RulerPeekTools key={height} />
        </div>
      )}
      <section className={styles.scroller} ref={scroller} aria-label={words.list.panel} onFocus={() => height === 'peek' && setHeight('half')}>
        {measuring || convoy ? (
          <MeasurePanel />
        ) : (
          <>
            {event && <EventCard key={event.event.id} seen={event} />}
            {!event && place && <PlaceCard key={place.id} place={place} />}
            <EventList />
          </>
        )}
      </section>
    </aside>
  );
}

interface GripProps {
  readonly height: Height;
  readonly onHeight: (height: Height) => void;
  readonly name: string;
  readonly children: ReactNode;
}

/** The sheet's handle on a phone: a press raises it step by step, a pull takes it up or down. */
function Grip({ height, onHeight, name, children }: GripProps) {
  const from = useRef<number>(undefined);
  const pulled = useRef(false);
  const step = (by: number): void => onHeight(HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, HEIGHTS.indexOf(height) + by))] ?? height);
  const release = (event: PointerEvent): void => {
    const by = from.current === undefined ? 0 : from.current - event.clientY;
    from.current = undefined;
    pulled.current = Math.abs(by) >= PULL;
    if (pulled.current) step(Math.sign(by) * (Math.abs(by) > innerHeight / 2 ? 2 : 1));
  };
  return (
    <button
      type="button"
      className={styles.grip}
      aria-expanded={height !== 'peek'}
      onPointerDown={(event) => {
        from.current = event.clientY;
        pulled.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={release}
      onPointerCancel={() => {
        from.current = undefined;
      }}
      onClick={() => {
        if (!pulled.current) onHeight(height === 'full' ? 'peek' : (HEIGHTS[HEIGHTS.indexOf(height) + 1] ?? 'peek'));
        pulled.current = false;
      }}
    >
      <span className="visually-hidden">{name}. </span>
      <span className={styles.bar} />
      {children}
    </button>
  );
}
