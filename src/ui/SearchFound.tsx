import type { LonLat } from '../domain/place';
import { spanInWords, whenInWords } from '../i18n/dates';
import { capital, partyName } from '../i18n/names';
import { SEARCH_WORDS } from '../i18n/search-words';
import { chooseTool, editRuler, moveCamera, openPanel, select, toggleActor } from '../state/actions';
import { dataset, knownEvents, namesAt } from '../state/selectors';
import type { State } from '../state/state';
import { store } from '../state/store';
import styles from './Search.module.css';
import type { Found } from './search-index';
import { setWindow } from './timeline-steps';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** One thing found, in words. */
export function SearchFound({ found }: { readonly found: Found }) {
  const { placeKinds } = useWords();
  const name = useSelect((state) => wording(found, state, placeKinds)[0]);
  const note = useSelect((state) => wording(found, state, placeKinds)[1]);
  return (
    <>
      <span>{name}</span>
      <span className={styles.note}>{note}</span>
    </>
  );
}

function wording(found: Found, state: State, placeKinds: Readonly<Record<string, string>>): readonly [name: string, note: string] {
  const { language } = state.view;
  const words = SEARCH_WORDS[language];
  const data = dataset(state);
  if (!data) return ['', ''];
  switch (found.type) {
    case 'place': {
      const place = data.places.get(found.id);
      return [place?.names[language] ?? '', place ? [placeKinds[place.kind], ...place.variants.slice(0, 2)].join(' · ') : ''];
    }
    case 'event': {
      const event = knownEvents(state).find((one) => one.event.id === found.id)?.event;
      return [event?.title[language] ?? '', event ? whenInWords(event.when, data.timeZone, language, 'short') : ''];
    }
    case 'party':
      return [capital(partyName(data, found.id, namesAt(state), language, 'name'), language), words.party];
    case 'time':
      return [capital(spanInWords(found.span, data.timeZone, language, 'long'), language), words.time];
    case 'point':
      return [found.use === 'show' ? words.showPoint(pointText(found.at)) : words.measurePoint(pointText(found.at)), ''];
  }
}

function pointText([lon, lat]: LonLat): string {
  return `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
}

/** What choosing it does: a place or event opens its card, a time becomes the window, a party the filter. */
export function takeFound(found: Found): void {
  switch (found.type) {
    case 'place':
    case 'event':
      openCard(found);
      return;
    case 'party':
      if (!store.getState().view.filter.actors.includes(found.id)) toggleActor(found.id);
      return;
    case 'time':
      setWindow(found.span);
      return;
    case 'point':
      moveCamera({ type: 'fit', points: [found.at] });
      if (found.use === 'show') return;
      chooseTool('measure');
      editRuler({ type: 'start', vertex: { type: 'free', at: found.at } });
      return;
  }
}

function openCard(found: Found & { readonly type: 'place' | 'event' }): void {
  openPanel(undefined);
  select(found);
  const state = store.getState();
  const at = found.type === 'place' ? dataset(state)?.places.get(found.id)?.at : knownEvents(state).find(({ event }) => event.id === found.id)?.event.at;
  if (at) moveCamera({ type: 'show', at });
  // the card is drawn first
  requestAnimationFrame(() => document.getElementById('card-title')?.focus());
}
