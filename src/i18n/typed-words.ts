import type { Language } from '../domain/text';

/** Words for dates that are typed: why one cannot be used. */
const en = {
  faults: {
    empty: 'Type a date, for example 11 Nov 2023.',
    syntax: 'This could not be read as a date. For example 11 Nov 2023, 11/11/2023 18:00 or 2023-11-11.',
    range: 'There is no such day or hour in the calendar.',
    several: 'One date or one minute, please.',
    outside: 'This lies outside the time that this map covers.',
    year: 'Which year? For example 11 Nov 2023.',
    day: 'Which day? For example 11 Nov 2023 18:00.',
    'day-first': 'The day comes first here: 30/11/2023 is 30 November.',
    order: '“To” must come after “From”.',
  },
};

export type TypedWords = typeof en;

const fr = {
  faults: {
    empty: 'Saisissez une date, par exemple 11 nov. 2023.',
    syntax: 'Ceci n’a pas pu être lu comme une date. Par exemple 11 nov. 2023, 11/11/2023 18:00 ou 2023-11-11.',
    range: 'Ce jour ou cette heure n’existe pas au calendrier.',
    several: 'Une seule date ou une seule minute, s’il vous plaît.',
    outside: 'C’est en dehors du temps que couvre cette carte.',
    year: 'De quelle année ? Par exemple 11 nov. 2023.',
    day: 'Quel jour ? Par exemple 11 nov. 2023 18:00.',
    'day-first': 'Le jour vient d’abord : 30/11/2023 est le 30 novembre.',
    order: '« À » doit venir après « De ».',
  },
} satisfies TypedWords;

export const TYPED_WORDS: Readonly<Record<Language, TypedWords>> = { en, fr };
