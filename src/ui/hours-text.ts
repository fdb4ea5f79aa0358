import { hoursMarched, type MarchingHours } from '../convoy/march';
import { isByDay } from '../convoy/night';
import type { ConvoyWords } from '../i18n/convoy-words';
import type { Column } from '../state/convoy';

/** "06:00–17:30 UTC"; nothing assumed, or all 24 hours: "day and night". */
export function hoursText(hours: MarchingHours | undefined, words: ConvoyWords): string {
  return !hours || hoursMarched(hours) >= 24 ? words.allDay : words.hours(clockText(hours.from), clockText(hours.to));
}

/** How a column is taken to move, in a sentence: "by daylight", "day and night", "moving 05:00–19:00 UTC". */
export function marchText({ pace: { hours }, route, covers }: Column, words: ConvoyWords): string {
  const start = route.along.line[0];
  if (hoursMarched(hours) >= 24) return words.allDay;
  return start && covers && isByDay(hours, start, covers.start) ? words.byDay : words.moving(hoursText(hours, words));
}

/** 17.5 as "17:30"; the end of a day as "00:00", as a time field has it. */
export function clockText(hours: number): string {
  const minutes = Math.round(hours * 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
