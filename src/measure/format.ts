import type { Range } from '../domain/convoy';
import type { Language } from '../domain/text';

export type Unit = 'km' | 'mi' | 'nmi';

export interface DistanceFormat {
  readonly unit: Unit;
  readonly language: Language;
  /** One decimal also from 20 up: the ruler's label. */
  readonly precise?: boolean;
}

export const KM_IN: Readonly<Record<Unit, number>> = { km: 1, mi: 1.609344, nmi: 1.852 };

const WHOLE_FROM = 20;
/** Keeps a number and its unit on one line, and is in the map's glyphs, as the narrow space of French thousands is not. */
const SPACE = '\u00a0';

/** "96 km", "8.4 km"; precise "95.7 km". The spaces are no-break spaces. */
export function kilometres(km: number, format: DistanceFormat): string {
  const value = km / KM_IN[format.unit];
  return `${number(value, decimals(value, format.precise), format.language)}${SPACE}${format.unit}`;
}

/** "95.7 km ± 2.8", both in the chosen unit. An error of 0, as between free points, is left out; one that would round to 0 keeps a decimal. */
export function withError(km: number, errorKm: number, format: DistanceFormat): string {
  if (errorKm <= 0) return kilometres(km, format);
  const error = Math.max(0.1, errorKm / KM_IN[format.unit]);
  const digits = Math.round(error) === 0 ? 1 : decimals(km / KM_IN[format.unit], format.precise);
  return `${kilometres(km, format)}${SPACE}±${SPACE}${number(error, digits, format.language)}`;
}

/** A radius as it is on file: "10 km", "2.5 km". */
export function radiusText(km: number, { unit, language }: DistanceFormat): string {
  const value = km / KM_IN[unit];
  return `${number(value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1, language)}${SPACE}${unit}`;
}

/** Both ends of a range in whole units, rounded outward so that it is never finer than it is, but for 100 m: "10", "60 km". */
export function outward({ low, high }: Range, { unit, language }: DistanceFormat): readonly [low: string, high: string] {
  const [from, to] = [Math.floor(low / KM_IN[unit] + 0.1), Math.ceil(high / KM_IN[unit] - 0.1)];
  return [number(from, 0, language), `${number(to, 0, language)}${SPACE}${unit}`];
}

/** How many decimals a figure is shown with: whole from 20 up, one below or when precise. */
function decimals(value: number, precise = false): 0 | 1 {
  return precise || Math.round(Math.abs(value) * 10) / 10 < WHOLE_FROM ? 1 : 0;
}

/** Three digits, "063°"; the wind word is i18n's. */
export function bearingText(degrees: number): string {
  return `${String(((Math.round(degrees) % 360) + 360) % 360).padStart(3, '0')}°`;
}

function number(value: number, digits: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value).replaceAll('\u202f', SPACE);
}
