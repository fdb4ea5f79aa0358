import type { Language } from '../domain/text';

// apart from en.ts and fr.ts: fetched with the panel that says it

const en = {
  title: 'Legend and filter',
  close: 'Close',
  groups: {
    support: 'What supports it',
    parties: 'Who',
    kinds: 'What',
    speakers: 'Who says so',
    outlets: 'Outlet',
    key: 'On the map',
  },
  key: {
    holder: 'Ring: who holds the town',
    disc: 'Disc: how well the place is known',
    possible: 'Faint: possibly in the window',
  },
};

const fr: typeof en = {
  title: 'Légende et filtre',
  close: 'Fermer',
  groups: {
    support: 'Ce qui l’étaye',
    parties: 'Qui',
    kinds: 'Quoi',
    speakers: 'Qui le dit',
    outlets: 'Média',
    key: 'Sur la carte',
  },
  key: {
    holder: 'Anneau : qui tient la ville',
    disc: 'Disque : précision du lieu',
    possible: 'Pâle : peut-être dans la période',
  },
};

export const LEGEND_WORDS: Readonly<Record<Language, typeof en>> = { en, fr };
