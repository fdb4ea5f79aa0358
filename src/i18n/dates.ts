import type { Language } from '../domain/text';
import type { Instant, Precision, Span, When } from '../domain/when';
import { toWall } from '../domain/zone';
import { atMidnight, clockOf, closing, type DateForm, type Edge, joined, onOneDay, partsOf, ranged, type Speech, worded } from './date-edges';
import { DATE_PHRASES } from './date-phrases';

/**
 * A half-open span by its first and its last day (end − 1 ms): "9 to 14 November 2023", "August to December 2023".
 * A span that does not begin and end at midnight has times of day; midnight at its end is then "24:00". Open ends: "since", "until".
 */
export function spanInWords({ start, end }: Span, zone: string, language: Language, form: DateForm): string {
  const speech = speak(zone, language, form);
  const [opens, closes] = [Number.isFinite(start), Number.isFinite(end)];
  if (!opens && !closes) return speech.phrases.always;
  const precision = wholeUnit(opens ? start : end, closes ? end : start, speech);
  const first = { at: start, precision };
  if (!closes) return speech.phrases.since(worded(first, speech));
  const last = precision === 'minute' ? closing(end, speech) : { at: before(end), precision };
  return opens ? ranged(first, last, speech) : speech.phrases.until(worded(last, speech));
}

/** "21:44, 11 November 2023", or the day, month or year in which the instant lies. */
export function instantInWords(at: Instant, zone: string, language: Language, precision: Precision = 'minute', form: DateForm = 'long'): string {
  return worded({ at, precision }, speak(zone, language, form)).text;
}

/** "14 November", "14 Nov" in the short form: where the year is known already. */
export function dayAndMonth(at: Instant, zone: string, language: Language, form: DateForm = 'long'): string {
  const { day, month } = partsOf(at, speak(zone, language, form));
  return `${day}\u00a0${month}`;
}

/** The first day that is in a span, with the time of day unless that is midnight. */
export function startInWords({ start }: Span, zone: string, language: Language): string {
  const speech = speak(zone, language, 'long');
  return worded({ at: start, precision: atMidnight(start, speech) ? 'day' : 'minute' }, speech).text;
}

/** The last day that is in a span, with the time of day unless the day is in to its end. */
export function endInWords({ end }: Span, zone: string, language: Language): string {
  const speech = speak(zone, language, 'long');
  return worded(atMidnight(end, speech) ? { at: before(end), precision: 'day' } : { at: end, precision: 'minute' }, speech).text;
}

/** When something is said to have happened, with its doubt: "between 9 and 10 November 2023", "about 11 November 2023", "since August 2023". */
export function whenInWords(when: When, zone: string, language: Language, form: DateForm = 'long'): string {
  const speech = speak(zone, language, form);
  const { phrases } = speech;
  const moment = onlyMoment(when);
  if (moment) {
    const words = worded(moment, speech);
    const rough = when.approximate ? phrases.about(words) : when.uncertain ? phrases.situated(words) : words.text;
    return when.uncertain ? phrases.perhaps(rough) : rough;
  }
  const words = when.nature === 'once' ? someMomentOf(when, speech) : lasted(when, speech);
  const rough = when.approximate ? phrases.roughly(words) : words;
  return when.uncertain ? phrases.perhaps(rough) : rough;
}

/** What stands at a tick: "2023", "Nov", "1 Nov", "18:00". */
export function tickLabel(at: Instant, unit: Precision | 'hour', zone: string, language: Language): string {
  const speech = speak(zone, language, 'short');
  if (unit === 'month') return partsOf(at, speech).month;
  if (unit === 'hour' || unit === 'minute') return partsOf(at, speech).clock;
  return worded({ at, precision: unit }, speech).text;
}

function speak(zone: string, language: Language, form: DateForm): Speech {
  return { phrases: DATE_PHRASES[language], zone, form };
}

function onlyMoment(when: When): Edge | undefined {
  if (when.nature === 'once') return when.text.startsWith('[') ? undefined : { at: when.start, precision: when.precision };
  const { from, to } = when;
  return to && from.start === to.start && from.end === to.end ? { at: from.start, precision: from.precision } : undefined;
}

function lasted({ from, to, ongoing }: When & { readonly nature: 'lasted' }, speech: Speech): string {
  const { phrases } = speech;
  const first = { at: from.start, precision: from.precision };
  if (to) return ranged(first, { at: to.start, precision: to.precision }, speech);
  return (ongoing ? phrases.since : phrases.endUnknown)(worded(first, speech));
}

const PARTS_OF_DAY = { '06:00 12:00': 'morning', '12:00 18:00': 'afternoon', '18:00 24:00': 'evening' } as const;

function isPartOfDay(hours: string): hours is keyof typeof PARTS_OF_DAY {
  return Object.hasOwn(PARTS_OF_DAY, hours);
}

function someMomentOf({ start, end, precision }: When, speech: Speech): string {
  const { phrases } = speech;
  const first = { at: start, precision };
  if (precision !== 'minute') return joined(first, { at: before(end), precision }, speech, phrases.between);
  // The last minute of the set is itself a minute long; what was written is its start.
  const last = closing((end - 60_000) as Instant, speech);
  const [opens, closes] = [clockOf(first, speech), clockOf(last, speech)];
  if (onOneDay(start, last.at, speech)) {
    const date = worded({ at: start, precision: 'day' }, speech).text;
    const hours = `${opens} ${closes}`;
    return isPartOfDay(hours) ? phrases.partOfDay(PARTS_OF_DAY[hours], date) : phrases.clockBetween(opens, closes, date);
  }
  const isNight = opens === '18:00' && closes === '06:00' && onOneDay((start + 86_400_000) as Instant, last.at, speech);
  if (isNight) return joined({ at: start, precision: 'day' }, { at: last.at, precision: 'day' }, speech, phrases.night);
  return joined(first, last, speech, phrases.between);
}

/** The coarsest unit of which a span is made of whole ones. */
function wholeUnit(start: Instant, end: Instant, speech: Speech): Precision {
  if (!atMidnight(start, speech) || !atMidnight(end, speech)) return 'minute';
  const dates = [start, end].map((at) => new Date(toWall(speech.zone, at)));
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
  return dates.every((date) => date.getUTCMonth() === 0) ? 'year' : 'month';
}

function before(end: Instant): Instant {
  return (end - 1) as Instant;
}
