import { useEffect, useRef, useState } from 'react';
import { LIST_WORDS } from '../i18n/list-words';
import { choices } from '../state/questions/filtering';
import { listedEvents } from '../state/questions/listed-events';
import { counts, dataset } from '../state/selectors';
import { EmptyList } from './EmptyList';
import styles from './EventList.module.css';
import { EventRows } from './EventRows';
import { PerhapsList } from './PerhapsList';
import { Announced } from './parts/Announced';
import { part } from './parts/part';
import { Tabs } from './parts/Tabs';
import { useSelect } from './use-select';

const StackList = part('stack', async () => (await import('./list/StackList')).StackList);
const HoldersList = part('holders', async () => (await import('./HoldersList')).HoldersList);
const DeathsLine = part('deaths', async () => (await import('./DeathsLine')).DeathsLine, { waiting: <p className={styles.deaths} /> });
const FilterChips = part('filter', async () => (await import('./legend/FilterChips')).FilterChips, { waiting: <p className={styles.chips} /> });

/** The map in words: the visible events, or one stack of them, and who holds what. */
export function EventList() {
  const words = useSelect((state) => LIST_WORDS[state.view.language]);
  const stacked = useSelect((state) => state.live.stack !== undefined);
  const [tab, choose] = useState<'events' | 'holders'>('events');
  return (
    <section id="events" className={styles.events} aria-label={words.tabs} tabIndex={-1}>
      {stacked ? (
        <StackList />
      ) : (
        <Tabs
          label={words.tabs}
          tabs={[
            { id: 'events', face: words.events },
            { id: 'holders', face: words.holders },
          ]}
          chosen={tab}
          onChoose={choose}
        >
          {tab === 'events' ? <Listed /> : <HoldersList />}
        </Tabs>
      )}
    </section>
  );
}

/** By day, the newest first; what lasts or is dated less exactly stands folded at the end. */
function Listed() {
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const { dated, vague } = useSelect(listedEvents);
  const { certain, possible } = useSelect(counts);
  const filtered = useSelect((state) => choices(state).length > 0);
  const selected = useSelect((state) => (state.view.selection?.type === 'event' ? state.view.selection.id : undefined));
  if (!data) return null;
  const said = LIST_WORDS[language];
  return (
    <>
      <p className={styles.status} data-count>
        {said.status(certain, possible)}
      </p>
      <Announced text={said.status(certain, possible)} />
      {certain + possible > 0 && <DeathsLine />}
      <PerhapsList />
      {filtered && <FilterChips />}
      {certain + possible === 0 && <EmptyList />}
      <EventRows events={dated} data={data} language={language} selected={selected} label={said.events} byDay />
      {vague.length > 0 && <Vague alone={dated.length === 0} />}
    </>
  );
}

/** Folded under its heading with its count; alone in the list it stands open. */
function Vague({ alone }: { readonly alone: boolean }) {
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const { vague } = useSelect(listedEvents);
  const selected = useSelect((state) => (state.view.selection?.type === 'event' ? state.view.selection.id : undefined));
  const [wished, wish] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const open = wished || alone;
  useEffect(() => {
    if (wished) head.current?.scrollIntoView({ block: 'start' });
  }, [wished]);
  if (!data) return null;
  const words = LIST_WORDS[language];
  return (
    <>
      <h3 ref={head} className={styles.vague} data-open={open || undefined}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => wish(!open)}>
          {words.vague} <span className={styles.number}>{vague.length}</span>
        </button>
      </h3>
      {open && <EventRows events={vague} data={data} language={language} selected={selected} label={words.vague} />}
    </>
  );
}
