import type { Language } from '../domain/text';
import type { Precision } from '../domain/when';

/** A date or moment in words, with the precision that decides its article. */
export interface Worded {
  readonly text: string;
  readonly precision: Precision;
}

type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** How a language joins dates; `date` is "11 November 2023", a clock "21:44". */
export interface DatePhrases {
  readonly locale: string;
  readonly day: (number: string) => string;
  readonly minute: (clock: string, date: string) => string;
  readonly range: (a: Worded, b: Worded) => string;
  readonly between: (a: Worded, b: Worded) => string;
  readonly clockRange: (a: string, b: string, date: string) => string;
  readonly clockRangeShort: (a: string, b: string, date: string) => string;
  readonly clockBetween: (a: string, b: string, date: string) => string;
  readonly since: (a: Worded) => string;
  readonly endUnknown: (a: Worded) => string;
  readonly until: (b: Worded) => string;
  readonly always: string;
  /** For one moment; `roughly` for everything longer. */
  readonly about: (moment: Worded) => string;
  readonly roughly: (words: string) => string;
  readonly perhaps: (words: string) => string;
  /** A moment as it stands in a sentence: "le 11 novembre", "en août". */
  readonly situated: (moment: Worded) => string;
  readonly partOfDay: (part: PartOfDay, date: string) => string;
  readonly night: (a: Worded, b: Worded) => string;
}

const en: DatePhrases = {
  locale: 'en-GB',
  day: (number) => number,
  minute: (clock, date) => `${clock}, ${date}`,
  range: (a, b) => `${a.text} to ${b.text}`,
  between: (a, b) => `between ${a.text} and ${b.text}`,
  clockRange: (a, b, date) => `${a} to ${b}, ${date}`,
  clockRangeShort: (a, b, date) => `${a}–${b}, ${date}`,
  clockBetween: (a, b, date) => `between ${a} and ${b}, ${date}`,
  since: (a) => `since ${a.text}`,
  endUnknown: (a) => `from ${a.text}, end not known`,
  until: (b) => `until ${b.text}`,
  always: 'all time',
  about: (moment) => `about ${moment.text}`,
  roughly: (words) => `${words} or so`,
  perhaps: (words) => `perhaps ${words}`,
  situated: (moment) => moment.text,
  partOfDay: (part, date) => `${part} of ${date}`,
  night: (a, b) => `night of ${a.text} to ${b.text}`,
};

const PARTS_FR = { morning: 'matin', afternoon: 'après-midi', evening: 'soir' } as const;

const fr: DatePhrases = {
  locale: 'fr-FR',
  day: (number) => (number === '1' ? '1er' : number),
  minute: (clock, date) => `${date} à ${clock}`,
  range: (a, b) => `${from(a)} ${to(b)}`,
  between: (a, b) => `entre ${the(a)} et ${the(b)}`,
  clockRange: (a, b, date) => `${date}, de ${a} à ${b}`,
  clockRangeShort: (a, b, date) => `${date}, ${a}–${b}`,
  clockBetween: (a, b, date) => `${date}, entre ${a} et ${b}`,
  since: (a) => `depuis ${the(a)}`,
  endUnknown: (a) => `à partir ${from(a)}, fin non connue`,
  until: (b) => `jusqu’${to(b)}`,
  always: 'toute la période',
  about: (moment) => `vers ${the(moment)}`,
  roughly: (words) => `${words} environ`,
  perhaps: (words) => `peut-être ${words}`,
  situated: (moment) => (dated(moment) ? the(moment) : `en ${moment.text}`),
  partOfDay: (part, date) => `${PARTS_FR[part]} du ${date}`,
  night: (a, b) => `nuit ${from(a)} ${to(b)}`,
};

function dated({ precision }: Worded): boolean {
  return precision === 'day' || precision === 'minute';
}

function the(date: Worded): string {
  return dated(date) ? `le ${date.text}` : date.text;
}

function from(date: Worded): string {
  if (dated(date)) return `du ${date.text}`;
  return /^[aeiouy]/i.test(date.text) ? `d’${date.text}` : `de ${date.text}`;
}

function to(date: Worded): string {
  if (dated(date)) return `au ${date.text}`;
  return `à ${date.text}`;
}

export const DATE_PHRASES: Readonly<Record<Language, DatePhrases>> = { en, fr };
