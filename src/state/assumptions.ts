import type { ConvoyId } from '../domain/convoy';
import type { Assumptions, View } from './state';

/** A column as the data have it. */
export function asGiven(convoy: ConvoyId): Assumptions {
  return { convoy, kmPerDay: undefined, hours: undefined, off: [], side: undefined, shifts: {} };
}

/** What is assumed of a column. */
export function assumedOf({ convoy: now }: View, convoy: ConvoyId): Assumptions {
  return now?.convoy === convoy ? now : asGiven(convoy);
}

/** The same with one report moved by so many hours; with none it is as reported. */
export function withShift(assumed: Assumptions, sighting: string, hours: number): Assumptions {
  const { [sighting]: _, ...others } = assumed.shifts;
  return { ...assumed, shifts: hours === 0 ? others : { ...others, [sighting]: hours } };
}
