import type { Language } from '../domain/text';

/** Of what a search finds beside places and events. */
const en = {
  party: 'Party: list its events',
  time: 'Show this time',
  showPoint: (at: string): string => `Show ${at} on the map`,
  measurePoint: (at: string): string => `Measure from ${at}`,
};

export type SearchWords = typeof en;

const fr = {
  party: 'Partie : lister ses événements',
  time: 'Montrer cette période',
  showPoint: (at: string): string => `Montrer ${at} sur la carte`,
  measurePoint: (at: string): string => `Mesurer depuis ${at}`,
} satisfies SearchWords;

export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = { en, fr };
