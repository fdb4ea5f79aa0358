import type { Language } from '../domain/text';

/** The parts of the page that arrive when they are wanted, as they stand inside a sentence. */
const PARTS = {
  about: { en: 'the page about this map', fr: 'la page sur cette carte' },
  answer: { en: 'the guided reading', fr: 'la lecture guidée' },
  card: { en: 'the card', fr: 'la fiche' },
  clock: { en: 'the choice of a moment', fr: 'le choix d’un moment' },
  column: { en: 'the column’s panel', fr: 'le panneau de la colonne' },
  'column-key': { en: 'the key of the column’s band', fr: 'la légende de la bande' },
  compare: { en: 'the comparison', fr: 'la comparaison' },
  deaths: { en: 'the line on deaths', fr: 'la ligne sur les morts' },
  distances: { en: 'the check of reported distances', fr: 'la vérification des distances' },
  filter: { en: 'the filter', fr: 'le filtre' },
  holders: { en: 'the list of who holds what', fr: 'la liste de qui tient quoi' },
  keys: { en: 'the help on keys', fr: 'l’aide sur les touches' },
  map: { en: 'the map', fr: 'la carte' },
  'map-menu': { en: 'the map’s menu', fr: 'le menu de la carte' },
  menu: { en: 'the menu', fr: 'le menu' },
  stack: { en: 'the list of these events', fr: 'la liste de ces événements' },
  notices: { en: 'the notices', fr: 'les avis' },
  positions: { en: 'the list of reported positions', fr: 'la liste des positions rapportées' },
  problems: { en: 'the list of what was left out', fr: 'la liste de ce qui manque' },
  ruler: { en: 'the ruler', fr: 'la mesure' },
  search: { en: 'the search', fr: 'la recherche' },
  share: { en: 'the sharing', fr: 'le partage' },
  sources: { en: 'the list of sources', fr: 'la liste des sources' },
  timeline: { en: 'the timeline', fr: 'la frise' },
  total: { en: 'the ruler’s total', fr: 'le total de la mesure' },
  words: { en: 'the words in English', fr: 'les mots en français' },
} as const;

export type PartName = keyof typeof PARTS;

interface PartWords {
  readonly missing: (part: string) => string;
  readonly stopped: (part: string) => string;
  readonly waiting: (part: string) => string;
  readonly newer: string;
  readonly again: string;
  readonly reload: string;
  readonly close: string;
}

const en: PartWords = {
  missing: (part) => `${upper(part)} could not be loaded.`,
  stopped: (part) => `An error stopped ${part}.`,
  waiting: (part) => `${upper(part)} is loading …`,
  newer: 'A newer version is there: reload. The link keeps what you see.',
  again: 'Try again',
  reload: 'Reload the page',
  close: 'Close',
};

const fr: PartWords = {
  missing: (part) => `Impossible de charger ${part}.`,
  stopped: (part) => `Une erreur a arrêté ${part}.`,
  waiting: (part) => `Chargement : ${part}…`,
  newer: 'Une version plus récente est là : rechargez. Le lien garde ce que vous voyez.',
  again: 'Réessayer',
  reload: 'Recharger la page',
  close: 'Fermer',
};

const WITHOUT = {
  map: { en: 'List, timeline and measuring work without it.', fr: 'La liste, la frise et la mesure fonctionnent sans elle.' },
  timeline: { en: 'List and map work without it.', fr: 'La liste et la carte fonctionnent sans elle.' },
} as const;

/** Of parts that did not arrive; they come with the first scripts, for what is missing cannot bring its own words. */
export const PART_WORDS: Readonly<Record<Language, PartWords>> = { en, fr };

export function partName(part: PartName, language: Language): string {
  return PARTS[part][language];
}

/** What goes on without the part, where that is not plain; empty otherwise. */
export function withoutPart(part: PartName, language: Language): string {
  return part === 'map' || part === 'timeline' ? WITHOUT[part][language] : '';
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
