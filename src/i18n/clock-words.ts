import type { Language } from '../domain/text';

/** The second clock: one phrase for it everywhere; `at` is already worded ("18:00, 11 November 2023"). */
const en = {
  archive: 'Archive',
  lead: 'as reported by',
  asReportedBy: (at: string): string => `as reported by ${at}`,
  title: 'As reported by',
  hint: 'Later reports are hidden everywhere on this page.',
  everything: 'Everything on file',
  field: 'Another date or minute',
  example: 'For example 11 Nov 2023 6pm, 11/11/2023 18:00 or 2023-11-11T18:00Z.',
  readAs: (at: string, zone: string): string => `Read as ${at}, ${zone}.`,
  use: 'Show',
};

export type ClockWords = typeof en;

const fr = {
  archive: 'Archive',
  lead: 'publié au',
  asReportedBy: (at: string): string => `publié au ${at}`,
  title: 'Publié au',
  hint: 'Ce qui fut publié plus tard est masqué partout sur cette page.',
  everything: 'Tout le dossier',
  field: 'Autre date ou minute',
  example: 'Par exemple 11 nov. 2023 18h, 11/11/2023 18:00 ou 2023-11-11T18:00Z.',
  readAs: (at: string, zone: string): string => `Lu comme ${at}, ${zone}.`,
  use: 'Montrer',
} satisfies ClockWords;

export const CLOCK_WORDS: Readonly<Record<Language, ClockWords>> = { en, fr };
