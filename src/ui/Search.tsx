import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { search } from '../state/actions';
import { shownZone } from '../state/axis';
import { activeSpan, dataset, knownBy, knownEvents, wholeExtent } from '../state/selectors';
import { store } from '../state/store';
import { Missing } from './parts/Missing';
import styles from './Search.module.css';
import type { Found, SearchIndex } from './search-index';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const LIMIT = 8;
/** Characters that a link carries. */
const LONGEST = 200;

/** What arrives when the field is first entered. */
interface Finder {
  readonly index: SearchIndex;
  readonly SearchFound: (props: { readonly found: Found }) => React.ReactNode;
  readonly takeFound: (found: Found) => void;
}

interface SearchProps {
  /** Something was chosen or the search left. */
  readonly onDone?: () => void;
}

/** A combobox over places in every spelling, parties, dates, coordinates and events; the last entry narrows the list to what mentions the words typed. */
export function Search({ onDone }: SearchProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const data = useSelect(dataset);
  const [finder, setFinder] = useState<Finder>();
  const [typed, type] = useState('');
  const [open, setOpen] = useState(false);
  const [failed, fail] = useState(false);
  const known = useSelect((state) => (open || failed ? knownEvents(state) : undefined));
  const clock = useSelect(knownBy);
  const [active, setActive] = useState(0);
  const [wanted, want] = useState(0);
  const [entered, enter] = useState(false);
  useEffect(() => {
    if (wanted === 0 || !data || !known) return;
    fail(false);
    Promise.all([import('./search-index'), import('./SearchFound')]).then(
      ([{ buildIndex }, { SearchFound, takeFound }]) => setFinder({ index: buildIndex(data, known, clock), SearchFound, takeFound }),
      () => fail(true),
    );
  }, [wanted, data, known, clock]);
  const query = typed.trim();
  const found = query === '' ? [] : (finder?.index.find(query, LIMIT, reading()) ?? []);
  const entries = query === '' ? 0 : found.length + 1;
  const expanded = open && entries > 0;

  function take(at: number): void {
    const chosen = found[at];
    field.current?.blur();
    if (chosen) finder?.takeFound(chosen);
    else search(query);
    setOpen(false);
    type('');
    onDone?.();
  }
  // Enter that was pressed before the index was there
  useEffect(() => {
    if (!entered || !finder) return;
    enter(false);
    take(0);
  });
  useEffect(() => {
    if (expanded) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [expanded, id, active]);

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (entries > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : entries - 1)) % entries);
    } else if (event.key === 'Enter' && open && entries > 0) {
      event.preventDefault();
      if (finder) take(active);
      else enter(true);
    } else if (event.key === 'Escape') {
      setOpen(false);
      type('');
    }
  }

  const option = (at: number) => ({
    id: `${id}-${at}`,
    className: styles.entry,
    role: 'option',
    tabIndex: -1,
    'aria-selected': at === active,
    onPointerDown: (event: React.PointerEvent) => event.preventDefault(),
    onClick: () => take(at),
  });
  return (
    <div className={styles.search}>
      <input
        ref={field}
        id="search"
        className={styles.field}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        aria-label={words.header.search}
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={expanded ? `${id}-${active}` : undefined}
        placeholder={words.header.searchShort}
        value={typed}
        onChange={(event) => {
          type(event.target.value);
          setActive(0);
          setOpen(true);
          enter(false);
        }}
        onFocus={() => {
          setOpen(true);
          want((now) => Math.max(now, 1));
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      {failed && (
        <div className={styles.list}>
          <Missing name="search" tries={wanted - 1} onAgain={() => want(wanted + 1)} onClose={() => fail(false)} />
        </div>
      )}
      <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={words.header.search} hidden={!expanded}>
        {finder &&
          found.map((one, at) => (
            <div key={JSON.stringify(one)} {...option(at)}>
              <finder.SearchFound found={one} />
            </div>
          ))}
        {entries > 0 && (
          <div key="narrow" {...option(found.length)}>
            {finder && found.length === 0 && <span className={styles.none}>{words.search.none}. </span>}
            <span className={styles.narrow}>{words.search.filterBy(query)}</span>
          </div>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {expanded && finder ? words.search.results(found.length) : ''}
      </p>
    </div>
  );
}

/** How a date that is typed is read just now. */
function reading() {
  const state = store.getState();
  return { zone: shownZone(state), extent: wholeExtent(state), near: activeSpan(state) };
}
