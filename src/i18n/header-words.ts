import type { Language } from '../domain/text';

interface HeaderWords {
  readonly more: string;
  readonly menu: string;
  readonly share: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'system', string>>;
  readonly units: string;
  readonly unitNames: Readonly<Record<'km' | 'mi' | 'nmi', string>>;
  readonly home: string;
  readonly about: string;
  readonly skipList: string;
  readonly skipMap: string;
  readonly skipTimeline: string;
}

/** Words of the header and its menu. */
export const HEADER_WORDS: Readonly<Record<Language, HeaderWords>> = {
  en: {
    more: 'More',
    menu: 'Menu',
    share: 'Share',
    language: 'Language',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', system: 'As the device' },
    units: 'Distances',
    unitNames: { km: 'km', mi: 'miles', nmi: 'nautical miles' },
    home: 'Map as it opened',
    about: 'About this map',
    skipList: 'Skip to the list of events',
    skipMap: 'Skip to the map',
    skipTimeline: 'Skip to the timeline',
  },
  fr: {
    more: 'Plus',
    menu: 'Menu',
    share: 'Partager',
    language: 'Langue',
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre', system: 'Celui de l’appareil' },
    units: 'Distances',
    unitNames: { km: 'km', mi: 'miles', nmi: 'milles marins' },
    home: 'Carte comme à l’ouverture',
    about: 'À propos de cette carte',
    skipList: 'Aller à la liste des événements',
    skipMap: 'Aller à la carte',
    skipTimeline: 'Aller à la frise',
  },
};
