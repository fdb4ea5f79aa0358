import type { LonLat } from '../domain/place';
import { destination, distanceKm } from './geodesy';

/** Length of a track that leaves `from` in a direction (degrees) for so many km and then runs straight to `to`, km: how a length turns with its fork. */
export function kmByFork(from: LonLat, to: LonLat, forkKm: number, degrees: number): number {
  return forkKm + distanceKm(destination(from, degrees, forkKm), to);
}
