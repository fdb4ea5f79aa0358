import type { Language } from '../domain/text';

interface AboutWords {
  readonly close: string;
  readonly care: string;
  readonly support: string;
  readonly sources: string;
  readonly code: string;
  readonly licences: string;
}

/** Words of what this map is; fetched when they are asked for. */
export const ABOUT_WORDS: Readonly<Record<Language, AboutWords>> = {
  en: {
    close: 'Close',
    care: 'Read with care',
    support: 'Support says who reports a thing, not that it is true; the rule stands on each card.',
    sources: 'Data and sources',
    code: 'Map, fonts and data are part of this page: nothing is asked of another site. The code is free (MIT).',
    licences: 'Libraries and their licences',
  },
  fr: {
    close: 'Fermer',
    care: 'À lire avec prudence',
    support: 'L’appui dit qui rapporte une chose, pas qu’elle est vraie ; la règle figure sur chaque fiche.',
    sources: 'Données et sources',
    code: 'La carte, les polices et les données font partie de cette page : rien n’est demandé à un autre site. Le code est libre (MIT).',
    licences: 'Les bibliothèques et leurs licences',
  },
};
