import type { Language } from '../domain/text';

interface ListWords {
  readonly tabs: string;
  readonly events: string;
  readonly holders: string;
  readonly status: (certain: number, possible: number) => string;
  readonly latest: (title: string) => string;
  readonly vague: string;
  readonly vagueCount: (n: number) => string;
  readonly stack: (n: number, places: readonly string[]) => string;
  readonly allEvents: string;
  readonly zoomToThese: string;
  readonly noHolders: string;
}

const events = (n: number): string => (n === 1 ? '1 event' : `${n} events`);
const evenements = (n: number): string => (n < 2 ? `${n} événement` : `${n} événements`);

/** "Kidal", "Kidal and Alkit", "Kidal, Alkit and others". */
const named = (places: readonly string[], and: string, others: string): string =>
  places.length > 2 ? `${places.slice(0, 2).join(', ')} ${and} ${others}` : places.join(` ${and} `);

/** Words of the list of events. */
export const LIST_WORDS: Readonly<Record<Language, ListWords>> = {
  en: {
    tabs: 'List',
    events: 'Events',
    holders: 'Who holds what',
    status: (certain, possible) => `${events(certain + possible)}${possible === 0 ? ' in this span' : `, ${possible} of them possibly in this span`}`,
    latest: (title) => `Latest: ${title}`,
    vague: 'Lasting, or dated less exactly',
    vagueCount: (n) => events(n),
    stack: (n, places) => `${events(n)}: ${named(places, 'and', 'others')}`,
    allEvents: 'All events',
    zoomToThese: 'Zoom to these',
    noHolders: 'No report says who holds a place at this time.',
  },
  fr: {
    tabs: 'Liste',
    events: 'Événements',
    holders: 'Qui tient quoi',
    status: (certain, possible) =>
      `${evenements(certain + possible)}${possible === 0 ? ' dans cette période' : `, dont ${possible} peut-être dans cette période`}`,
    latest: (title) => `Dernier : ${title}`,
    vague: 'De longue durée, ou datés moins précisément',
    vagueCount: (n) => evenements(n),
    stack: (n, places) => `${evenements(n)} : ${named(places, 'et', 'autres')}`,
    allEvents: 'Tous les événements',
    zoomToThese: 'Zoomer sur ceux-ci',
    noHolders: 'Aucune source ne dit qui tient un lieu à ce moment.',
  },
};
