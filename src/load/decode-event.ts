import type { InferOutput } from 'valibot';
import type { ActorId } from '../domain/actor';
import type { Claim } from '../domain/claim';
import type { EventId, Holding, MapEvent } from '../domain/event';
import type { LonLat, Place, PlaceId } from '../domain/place';
import type { Source, SourceId } from '../domain/source';
import type { Check } from './check';
import { decodeClaim } from './decode-claim';
import type { eventRow } from './schema';

type EventRow = InferOutput<typeof eventRow>;

/** An event with ids resolved and times read, or undefined with the faults in `check`. */
export function decodeEvent(row: EventRow, check: Check, sources: ReadonlyMap<SourceId, Source>, places: ReadonlyMap<PlaceId, Place>): MapEvent | undefined {
  const said = row.properties;
  const when = check.when(said.when, 'properties.when');
  const place = said.where.place === undefined ? undefined : check.ref<PlaceId>('place', said.where.place, 'properties.where.place');
  const at: LonLat | undefined = row.geometry?.coordinates;
  checkWhere(row, place && places.get(place), check);
  const claims = said.claims
    .map((claim, i) => decodeClaim(claim, `properties.claims[${i}]`, check, sources, places, said.where.radiusKm))
    .filter((claim) => claim !== undefined);
  const [first, ...others]: readonly (Claim | undefined)[] = claims;
  const actors = said.actors.map(({ id, role }, i) => ({ id: check.ref<ActorId>('actor', id, `properties.actors[${i}].id`), role: role ?? ('did' as const) }));
  for (const [i, other] of (said.relates ?? []).entries()) check.ref('event', other, `properties.relates[${i}]`);
  const holding = decodeHolding(said, check);
  if (!when || !first || check.problems.length > 0) return undefined;
  return {
    id: said.id as EventId,
    title: said.title,
    kind: said.kind,
    when,
    at,
    where: { place, radiusKm: said.where.radiusKm, basis: said.where.basis },
    actors,
    claims: [first, ...(others as Claim[])],
    civilianHarm: said.civilianHarm,
    holding,
    tags: said.tags,
    relates: (said.relates ?? []) as EventId[],
  };
}

function decodeHolding(said: EventRow['properties'], check: Check): Holding | undefined {
  const holds = said.kind === 'control' || said.kind === 'handover';
  const { holder, value } = said;
  if (!holds) {
    if (holder !== undefined || value !== undefined) check.fault('properties.holder', { code: 'forbids-holder', kind: said.kind });
    return undefined;
  }
  if (holder === undefined || value === undefined) {
    check.fault('properties.holder', { code: 'needs-holder' });
    return undefined;
  }
  return { holder: holder === 'none' ? 'none' : check.ref<ActorId>('actor', holder, 'properties.holder'), value };
}

function checkWhere({ geometry, properties: { where } }: EventRow, place: Place | undefined, check: Check): void {
  if (geometry === null) {
    if (where.place !== undefined) check.fault('geometry', { code: 'needs-geometry' });
    return;
  }
  if (where.basis !== 'named-place') return;
  if (where.place === undefined) check.fault('properties.where.place', { code: 'missing', key: 'place' });
  const [lon, lat] = geometry.coordinates;
  if (place && (place.at[0] !== lon || place.at[1] !== lat)) check.fault('geometry.coordinates', { code: 'off-place', place: place.id });
}
