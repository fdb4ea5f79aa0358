import type { Range } from '../domain/convoy';

/** Vehicles to a km of road: loose and close order. The UN column of November 2023 had 143 vehicles on 9 km, 15.9 to the km. */
const PER_KM: Range = { low: 10, high: 16 };

/** From head to tail, km: few vehicles in close order to many in loose. */
export function columnLengthKm(vehicles: Range): Range {
  return { low: vehicles.low / PER_KM.high, high: vehicles.high / PER_KM.low };
}
