import { search, toggleInViewOnly } from '../state/actions';
import { counts, dataset, visibleEvents } from '../state/selectors';
import { EmptyList } from './EmptyList';
import styles from './EventList.module.css';
import { EventRows } from './EventRows';
import { PerhapsList } from './PerhapsList';
import { part } from './parts/part';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const HoldersList = part('holders', async () => (await import('./HoldersList')).HoldersList);
const DeathsLine = part('deaths', async () => (await import('./DeathsLine')).DeathsLine, { waiting: <p className={styles.deaths} /> });

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
      {events.length > 0 && <DeathsLine />}
      {query !== '' && (
        <p className={styles.query}>
          {words.search.listing(query)}{' '}
          <button type="button" className={styles.clear} onClick={() => search('')}>
            {words.search.clear}
          </button>
        </p>
      )}
      {events.length === 0 && <EmptyList />}
      <EventRows events={events} data={data} language={language} selected={selected} />
      <PerhapsList />
      <HoldersList />
    </section>
  );
}
