import type { Claim } from '../domain/claim';
import type { MapEvent } from '../domain/event';
import type { LonLat } from '../domain/place';
import { distanceKm } from '../measure/geodesy';
import type { Assessment } from './assess';
import { positionSaid } from './dispute';
import { asserts } from './support';

/** One position at which an event is said to have happened, and who says so. */
export interface Version {
  readonly at: LonLat;
  readonly radiusKm: number;
  readonly claims: readonly [Claim, ...Claim[]];
}

/** `apart`: two positions cannot both be right, the gap between them in km; `together`: they differ, and all may be the same spot. */
export type Versions =
  | { readonly kind: 'apart'; readonly pair: readonly [Version, Version]; readonly gapKm: number }
  | { readonly kind: 'together'; readonly all: readonly Version[]; readonly gapKm: number };

/** The positions that the standing claims give an event, where there are several; undefined: one, or none. */
export function versions(event: MapEvent, { disputes, standing }: Pick<Assessment, 'disputes' | 'standing'>): Versions | undefined {
  const all = gathered(event, standing);
  const dispute = disputes.find(({ aspect }) => aspect === 'where');
  const pair = dispute?.claims.map((claim) => all.find(({ claims }) => claims.includes(claim)));
  if (pair?.[0] && pair[1]) {
    const gapKm = distanceKm(pair[0].at, pair[1].at);
    if (gapKm > pair[0].radiusKm + pair[1].radiusKm) return { kind: 'apart', pair: [pair[0], pair[1]], gapKm };
  }
  const [first, second] = all;
  return first && second ? { kind: 'together', all, gapKm: distanceKm(first.at, second.at) } : undefined;
}

/** A denial counts only if it says where instead. */
function gathered(event: MapEvent, standing: readonly Claim[]): readonly Version[] {
  const found = new Map<string, Version>();
  for (const claim of standing) {
    if (!asserts(claim) && !(claim.stance === 'denies' && claim.where)) continue;
    const position = positionSaid(event, claim);
    if (!position) continue;
    const key = `${position.at.join(',')} ${position.radiusKm}`;
    const known = found.get(key);
    found.set(key, { at: position.at, radiusKm: position.radiusKm, claims: known ? [...known.claims, claim] : [claim] });
  }
  return [...found.values()];
}
