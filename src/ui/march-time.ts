import { RULER_WORDS } from '../i18n/ruler-words';
import { type DistanceFormat, radiusText } from '../measure/format';

/** "2.1 days at 50 km a day"; days of marching, so no hours are read into them. */
export function marchTime(km: number, paceKmPerDay: number, format: DistanceFormat): string {
  const days = Math.max(0.1, km / paceKmPerDay);
  const text = days.toLocaleString(format.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const one = format.language === 'fr' ? days < 1.95 : text === '1.0';
  return RULER_WORDS[format.language].days(text, one, radiusText(paceKmPerDay, format));
}
