/** A time of day, and what its clock is ahead of UTC if that was typed; seconds are read and dropped. */
export interface Hour {
  /** From midnight; more than 1440 where no clock shows it. */
  readonly minutes: number;
  readonly aheadMinutes: number | undefined;
}

const HALF = String.raw`(?:\s?([ap])\.?\s?m\.?(?![\p{L}\d]))`;
const OFFSET = String.raw`(?:\s?(z|utc|gmt|tu)?(?:\s?([+\-−]\d{1,2})(?::?(\d\d))?)?)(?![\p{L}\d:])`;
const BEFORE = String.raw`(?<![\d\p{L}:.+\-−]|\d[/.])`;
/** Each gives hour, minute, half of the day, zone, hours and minutes ahead; the first that fits is taken. */
const FORMS: readonly RegExp[] = [
  // "18:00", "18:00:30.5Z", "6:30 pm +01:00"
  new RegExp(String.raw`${BEFORE}t?(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d+)?)?${HALF}?${OFFSET}`, 'u'),
  new RegExp(String.raw`(?<=\d)t(\d\d):?(\d\d)?(?::?\d\d(?:[.,]\d+)?)?(?<half>)${OFFSET}`, 'u'),
  // "18h30", "18 h", "18 heures 30"
  new RegExp(String.raw`${BEFORE}(\d{1,2})\s?(?:heures?|hours?|hrs?|h)\s?(\d\d)?(?!\d)(?:\s?(?:minutes?|min|mn))?(?<half>)${OFFSET}`, 'u'),
  // "6pm", "6.30 p.m."
  new RegExp(String.raw`${BEFORE}(\d{1,2})(?:[.](\d\d))?${HALF}${OFFSET}`, 'u'),
  // "1800Z", "1800 UTC"
  new RegExp(String.raw`${BEFORE}(\d\d)(\d\d)(?<half>)\s?(?:hrs?|h)?(?=\s?(?:z|utc|gmt)\b)${OFFSET}`, 'u'),
  // "11.11.2023 18.30"
  /(?<=\d{4} )(\d{1,2})\.(\d\d)(?<half>)(?<zone>)(?<ahead>)(?<more>)$/,
  // "2023-11-11 18"
  /(?<=^\d{4}-\d\d-\d\d )(\d\d)(?<minute>)(?<half>)(?<zone>)(?<ahead>)(?<more>)$/,
];
const NOON = /(?<!\p{L})(?:noon|midday|midi)(?!\p{L})/u;

/** Takes the time of day out of a folded text; `rest` is what was typed beside it. */
export function takeHour(text: string): { readonly hour: Hour | undefined; readonly rest: string } {
  if (NOON.test(text)) return { hour: { minutes: 720, aheadMinutes: undefined }, rest: text.replace(NOON, ' ') };
  for (const form of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const [whole, hour, minute, half, zone, ahead, more] = found;
    return {
      hour: { minutes: minutesOf(Number(hour), Number(minute || 0), half), aheadMinutes: aheadOf(zone, ahead, more) },
      rest: text.replace(whole, ' ').trim(),
    };
  }
  return { hour: undefined, rest: text };
}

function minutesOf(hour: number, minute: number, half: string | undefined): number {
  if (minute > 59 || (half && (hour < 1 || hour > 12))) return Number.POSITIVE_INFINITY;
  return (half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + minute;
}

function aheadOf(zone: string | undefined, ahead: string | undefined, more: string | undefined): number | undefined {
  if (!ahead) return zone ? 0 : undefined;
  const minutes = Number(more ?? 0);
  if (minutes > 59) return Number.POSITIVE_INFINITY;
  return (/^[-−]/.test(ahead) ? -1 : 1) * (Number(ahead.slice(1)) * 60 + minutes);
}
