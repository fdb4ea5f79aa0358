import type { Language } from '../domain/text';

interface PrintWords {
  readonly window: string;
  readonly upTo: (end: string) => string;
  readonly everything: (by: string) => string;
  readonly narrowed: string;
  readonly mapMissing: string;
  readonly from: string;
}

/** Words that are only on paper. */
export const PRINT_WORDS: Readonly<Record<Language, PrintWords>> = {
  en: {
    window: 'Time shown',
    upTo: (end) => `everything up to ${end}`,
    everything: (by) => `${by}, the newest report on file`,
    narrowed: 'Only',
    mapMissing: 'The map was not there when this was printed.',
    from: 'Printed from',
  },
  fr: {
    window: 'Période montrée',
    upTo: (end) => `tout jusqu’au ${end}`,
    everything: (by) => `${by}, la source la plus récente du fonds`,
    narrowed: 'Seulement',
    mapMissing: 'La carte n’était pas là au moment de l’impression.',
    from: 'Imprimé depuis',
  },
};
