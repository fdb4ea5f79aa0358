import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { whenInWords } from '../i18n/dates';
import { moveCamera, search, select } from '../state/actions';
import { dataset, knownEvents } from '../state/selectors';
import { store } from '../state/store';
import { Missing } from './parts/Missing';
import styles from './Search.module.css';
import type { Found, SearchIndex } from './search-index';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const LIMIT = 8;

/** A combobox over places in every spelling and events; the last entry narrows the list to what mentions the words typed. */
export function Search() {
  const words = useWords();
  const id = useId();
  const data = useSelect(dataset);
  const [index, setIndex] = useState<SearchIndex>();
  const [typed, type] = useState('');
  const [open, setOpen] = useState(false);
  const known = useSelect((state) => (open ? knownEvents(state) : undefined));
  const [active, setActive] = useState(0);
  const [wanted, want] = useState(0);
  const [failed, fail] = useState(false);
  useEffect(() => {
    if (wanted === 0 || !data || !known) return;
    fail(false);
    import('./search-index').then(
      ({ buildIndex }) => setIndex(buildIndex(data, known)),
      () => fail(true),
    );
  }, [wanted, data, known]);
  const found = typed.trim() === '' ? [] : (index?.find(typed, LIMIT) ?? []);
  const entries = typed.trim() === '' ? 0 : found.length + 1;

  function take(at: number): void {
    const chosen = found[at];
    if (chosen) show(chosen);
    else search(typed.trim());
    setOpen(false);
    type('');
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (entries > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : entries - 1)) % entries);
    } else if (event.key === 'Enter' && open && entries > 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape') {
      setOpen(false);
      type('');
    }
  }

  const expanded = open && entries > 0;
  return (
    <div className={styles.search}>
      <input
        id="search"
        className={styles.field}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
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
        {found.map((one, at) => (
          <div
            key={`${one.type} ${one.id}`}
            id={`${id}-${at}`}
            className={styles.entry}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onPointerDown={(event) => {
              event.preventDefault();
              take(at);
            }}
          >
            <FoundWords found={one} />
          </div>
        ))}
        {entries > 0 && (
          <div
            id={`${id}-${found.length}`}
            className={styles.entry}
            role="option"
            tabIndex={-1}
            aria-selected={active === found.length}
            onPointerDown={(event) => {
              event.preventDefault();
              take(found.length);
            }}
          >
            {found.length === 0 && <span className={styles.none}>{words.search.none}. </span>}
            <span className={styles.narrow}>{words.search.filterBy(typed.trim())}</span>
          </div>
        )}
      </div>
    </div>
  );
}

function FoundWords({ found }: { readonly found: Found }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const known = useSelect(knownEvents);
  if (found.type === 'place') {
    const place = data?.places.get(found.id);
    return (
      <>
        <span>{place?.names[language]}</span>
        <span className={styles.note}>{place && [words.placeKinds[place.kind], ...place.variants.slice(0, 2)].join(' · ')}</span>
      </>
    );
  }
  const event = known.find((one) => one.event.id === found.id)?.event;
  return (
    <>
      <span>{event?.title[language]}</span>
      <span className={styles.note}>{event && data && whenInWords(event.when, data.timeZone, language, 'short')}</span>
    </>
  );
}

function show(found: Found): void {
  select(found);
  const state = store.getState();
  const at = found.type === 'place' ? dataset(state)?.places.get(found.id)?.at : knownEvents(state).find(({ event }) => event.id === found.id)?.event.at;
  if (at) moveCamera({ type: 'show', at });
}
