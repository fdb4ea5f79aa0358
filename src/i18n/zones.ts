import type { Language } from '../domain/text';
import type { Instant } from '../domain/when';
import { DATE_PHRASES } from './date-phrases';

/** A zone's city ("Bamako", undefined for UTC) and what its clocks are ahead of UTC at an instant ("GMT", "UTC+1"). */
export function zoneInWords(zone: string, at: Instant, language: Language): { readonly city: string | undefined; readonly offset: string } {
  if (zone === 'UTC') return { city: undefined, offset: zone };
  const format = new Intl.DateTimeFormat(DATE_PHRASES[language].locale, { timeZone: zone, timeZoneName: 'shortOffset' });
  const offset =
    format
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace(/\+0$/, '') ?? zone;
  return { city: zone.split('/')[1] && zone.split('/').at(-1)?.replaceAll('_', ' '), offset };
}
