import type { SourceKind } from '../domain/source';
import type { Language } from '../domain/text';
import { PAGE_WORDS_FR } from './page-words-fr';

// apart from en.ts and fr.ts: fetched with the pages that say it

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const kinds: Readonly<Record<SourceKind, string>> = {
  agency: 'news agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  official: 'official body',
  'think-tank': 'think-tank',
  encyclopaedia: 'encyclopaedia',
  other: 'other',
};

const en = {
  close: 'Close',
  sources: {
    title: 'Sources',
    counts: (n: number, outlets: number): string => `${plural(n, 'publication', 'publications')} by ${plural(outlets, 'outlet', 'outlets')}.`,
    mirrors: (n: number): string => `${n} read at a mirror or scraper, not at the outlet or a known republisher.`,
    undatedCount: (n: number): string => `${n} undated.`,
    shown: (n: number, all: number): string => (n === all ? `All ${n} shown` : `${n} of ${all} shown`),
    find: 'Find in the sources',
    sort: 'Sort by',
    sorts: { date: 'date', outlet: 'outlet' },
    none: 'No source mentions that.',
    readAt: (via: string): string => `read at ${via}`,
    mirror: 'a mirror, not the outlet',
    kinds,
    undated: 'undated',
    known: (at: string): string => `As reported by ${at}: what was published later, or has no date, is not listed.`,
    perhaps: (at: string): string => `that day; whether by ${at} is not known`,
    publication: 'Publication',
    archived: 'Archived copy',
    noLink: 'no link on file',
    rests: (events: number, claims: number): string =>
      `${plural(claims, 'claim', 'claims')} on ${plural(events, 'event', 'events')} ${claims === 1 ? 'rests' : 'rest'} on it`,
    claims: (n: number): string => plural(n, 'claim', 'claims'),
    places: (names: string): string => `population of ${names}`,
    tracks: (n: number): string => plural(n, 'reported road length', 'reported road lengths'),
    paces: (n: number): string => plural(n, 'reported pace of a column', 'reported paces of columns'),
    also: 'Also',
    corrections: 'Corrections',
    noCorrections: 'No claim on file has been corrected by its source.',
    corrects: (date: string): string => `${date}, in place of:`,
    edition: (number: string, date: string): string => `What changed in edition ${number} of the data, ${date}`,
  },
  compare: {
    title: 'Compare',
    intro: (span: string): string => `What each side says on one question, ${span}. Filters of the legend do not change this table.`,
    known: (at: string): string => `As reported by ${at}.`,
    question: 'Question',
    side: 'Side',
    sides: { state: 'The state and its allies', rebel: 'The separatists', un: 'The UN', others: 'Outlets and others' },
    nothing: 'nothing on file',
    unknown: 'not known: the columns (convoys.json) did not arrive',
    nothingAll: 'Nothing on file in this window.',
    earlier: (n: number): string => `${n} earlier`,
    denial: 'Denial',
    corrected: 'corrected since',
    tsv: 'Copy as table',
    markdown: 'Copy as Markdown',
    none: 'This data set asks no questions.',
  },
  story: {
    step: (n: number, of: number): string => `Step ${n} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    leave: 'Leave',
    keys: 'Keys: [ and ], or Page Up and Page Down here',
    about: 'What it is about',
    unknown: 'This step is told by a later clock: what it reads had not been reported yet',
    apart: 'Window or clock moved.',
    again: 'Back to this step',
  },
  deaths: {
    line: (stated: number, of: number, sum: string): string =>
      `Deaths: stated for ${stated === 0 ? 'none' : stated} of ${plural(of, 'clash, strike or attack', 'clashes, strikes and attacks')}${sum}`,
    /** Nothing where all say nought: a nought first would read as if nobody had died. */
    sum: (low: number, high: number, more: boolean): string => {
      if (high === 0) return '';
      if (low === 0) return more ? `; ${high} or more there` : `; up to ${high} there`;
      return low === high ? `; ${more ? `at least ${low}` : low} there` : `; ${low}–${high}${more ? ' or more' : ''} there`;
    },
    rule: 'The sum of the events’ own ranges: for each event and each group of dead the lowest and the highest number that anyone gives. An event that is only possibly in the window adds nothing to the low end. “At least” leaves the top open. Never a mean. Where two events tell of the same dead they count twice.',
  },
};

export type PageWords = typeof en;

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en, fr: PAGE_WORDS_FR };
