import type { Actor } from '../domain/actor';
import type { Convoy, Range } from '../domain/convoy';
import type { Instant } from '../domain/when';

// The floors that no link and no setting lowers.

const QUIET_MS = 7 * 86_400_000;
/** A column of displaced people is never shown more finely, km. */
const COARSE_KM = 25;

export type Refusal = 'fresh' | 'protected';

/** Why a column is not drawn at all: its newest sighting on file, whatever the reader switched off, is under seven days old; or a protected party marches in it. */
export function refusal({ actor, with: others, sightings }: Convoy, actors: ReadonlyMap<Convoy['actor'], Actor>, now: Instant): Refusal | undefined {
  if ([actor, ...others].some((id) => actors.get(id)?.protected ?? true)) return 'protected';
  return sightings.some(({ when }) => when.end > now - QUIET_MS) ? 'fresh' : undefined;
}

/** Displaced people: their column is drawn in coarse steps only. */
export function isCoarse({ actor, with: others }: Convoy, actors: ReadonlyMap<Convoy['actor'], Actor>): boolean {
  return [actor, ...others].some((id) => actors.get(id)?.side === 'civilian');
}

/** Positions on the route widened to whole steps of 25 km, and never narrower than one, unless the route itself is. */
export function coarsened({ low, high }: Range, routeKm: number): Range {
  const from = Math.floor(low / COARSE_KM) * COARSE_KM;
  const to = Math.max(from + COARSE_KM, Math.ceil(high / COARSE_KM) * COARSE_KM);
  return to > routeKm ? { low: Math.max(0, Math.min(from, routeKm - COARSE_KM)), high: routeKm } : { low: from, high: to };
}
