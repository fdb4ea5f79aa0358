import type { PlaceId } from '../domain/place';
import { whenInWords } from '../i18n/dates';
import { MAP_WORDS } from '../i18n/map-words';
import { MESSAGES } from '../i18n/messages';
import { placeName } from '../i18n/names';
import { activeSpan, dataset, holdings, knownEvents } from '../state/selectors';
import type { State } from '../state/state';
import { holderWords, yearOf } from './wordings';

/** Title, date and support of an event; name, holder and since when of a place; how many events of a stack, and where. As reported by the clock. */
export function hoverLine(state: State): string | undefined {
  const { hover } = state.live;
  const data = dataset(state);
  if (!hover || !data) return undefined;
  const { language } = state.view;
  switch (hover.type) {
    case 'event': {
      const found = knownEvents(state).find(({ event }) => event.id === hover.id);
      return (
        found &&
        [
          found.event.title[language],
          whenInWords(found.event.when, data.timeZone, language, 'short'),
          MESSAGES[language].support[found.assessment.support],
        ].join(' · ')
      );
    }
    case 'place': {
      const year = yearOf(activeSpan(state), data.timeZone, language);
      return [placeName(data, hover.id, language), holderWords(holdings(state).get(hover.id), data, language, year)].filter(Boolean).join(' · ');
    }
    case 'stack': {
      const events = new Set(hover.events);
      const places = new Set(
        knownEvents(state).flatMap(({ event }): readonly PlaceId[] => (events.has(event.id) && event.where.place !== undefined ? [event.where.place] : [])),
      );
      const names = [...places].slice(0, MOST).map((id) => placeName(data, id, language));
      return [MAP_WORDS[language].stack(hover.events.length), names.join(', ') + (places.size > MOST ? ' …' : '')].filter(Boolean).join(' · ');
    }
  }
}

/** Places named of a stack at most. */
const MOST = 3;
