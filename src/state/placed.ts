import { coarsened, isCoarse } from '../convoy/floors';
import { type Route, routeBetween } from '../convoy/route';
import { positionsOf } from '../convoy/sighted';
import type { Claim, ClaimId } from '../domain/claim';
import type { Convoy, Range, Sighting } from '../domain/convoy';
import type { Dataset } from '../domain/dataset';
import type { EventId } from '../domain/event';
import { readPhrase } from '../measure/phrases';
import type { TrackNetwork } from '../measure/track-graph';
import { derived } from './derived';

/** A column before any reader: its route, and where on it each sighting lies, read narrowly and broadly. */
export interface Placed {
  readonly route: Route;
  readonly positions: ReadonlyMap<
    string,
    { readonly claim: Claim; readonly event: EventId; readonly core: Range | undefined; readonly broad: Range | undefined }
  >;
}

export const placedOf = derived((convoy: Convoy, data: Dataset, tracks: TrackNetwork): Placed => {
  const route = routeBetween(
    convoy.route.flatMap((id) => data.places.get(id) ?? []),
    tracks,
  );
  const claims = new Map<ClaimId, { readonly claim: Claim; readonly event: EventId }>(
    data.events.flatMap((event) => event.claims.map((claim) => [claim.id, { claim, event: event.id }] as const)),
  );
  const coarse = isCoarse(convoy, data.actors);
  const positions = new Map<string, { claim: Claim; event: EventId; core: Range | undefined; broad: Range | undefined }>();
  for (const { id, claim: claimId, at } of convoy.sightings) {
    const said = claims.get(claimId);
    const place = data.places.get('place' in at ? at.place : at.from);
    if (!said || !place || route.along.line.length < 2) continue;
    const on = (where: Sighting['at']): Range | undefined => {
      const found = positionsOf(where, place, route);
      return found && coarse ? coarsened(found, route.along.km) : found;
    };
    const { core, broad } = readings(at, said.claim);
    positions.set(id, { ...said, core: on(core), broad: on(broad) });
  }
  return { route, positions };
});

/** A distance as entered lies between the narrow and the broad reading of the phrase that it stands for. */
function readings(at: Sighting['at'], { distance }: Claim): { readonly core: Sighting['at']; readonly broad: Sighting['at'] } {
  if ('place' in at || !distance || distance.from !== at.from) return { core: at, broad: at };
  const phrase = readPhrase(distance.phrase.en, distance.value, distance.unit);
  const narrow = phrase.core && { low: Math.max(at.low, phrase.core.low), high: Math.min(at.high, phrase.core.high) };
  return {
    core: narrow && narrow.low <= narrow.high ? { ...at, ...narrow } : at,
    broad: { ...at, low: Math.min(at.low, phrase.broad.low), high: Math.max(at.high, phrase.broad.high) },
  };
}
