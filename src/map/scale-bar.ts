import { KM_IN, type Unit } from '../measure/format';
import { kmPerPixel } from './mercator';

const STEPS = [1, 2, 5];

/** The longest round length that fits into `room` px at a latitude and zoom: its value in the unit, and its width in px. */
export function scaleBar(lat: number, zoom: number, unit: Unit, room: number): { readonly value: number; readonly width: number } {
  const perPixel = kmPerPixel(lat, zoom) / KM_IN[unit];
  const most = perPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const value = (STEPS.findLast((step) => step * power <= most) ?? 1) * power;
  return { value, width: Math.round(value / perPixel) };
}
