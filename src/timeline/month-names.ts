import { fold, LANGUAGES } from '../domain/text';

/** Folded names, long and short, without their dots: month number by name. */
let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlySet<string> | undefined;

/** The month, from 1, that a word names in any language of the page: "nov", "Novembre", "sept."; enough of it, from three letters, to be no other. */
export function monthNamed(word: string): number | undefined {
  months ??= new Map(names('month', (i) => Date.UTC(2023, i, 15), 12));
  const name = bare(word);
  const exact = months.get(name);
  if (exact !== undefined || name.length < 3) return exact;
  const begun = new Set([...months].flatMap(([known, month]) => (known.startsWith(name) ? [month] : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}

/** Whether a word names a day of the week, in full or shortened. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(names('weekday', (i) => Date.UTC(2023, 0, 1 + i), 7).map(([name]) => name));
  return weekdays.has(bare(word));
}

function names(part: 'month' | 'weekday', at: (i: number) => number, count: number): readonly (readonly [string, number])[] {
  const formats = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((form) => new Intl.DateTimeFormat(language, { [part]: form, timeZone: 'UTC' })),
  );
  return formats.flatMap((format) => Array.from({ length: count }, (_, i) => [bare(format.format(at(i))), i + 1] as const));
}

function bare(word: string): string {
  return fold(word).replaceAll('.', '');
}
