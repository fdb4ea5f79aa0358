import type { InferOutput } from 'valibot';
import type { ActorId } from '../domain/actor';
import type { Claim, ClaimId, Speaker } from '../domain/claim';
import type { LonLat, Place, PlaceId } from '../domain/place';
import type { Source, SourceId } from '../domain/source';
import type { Check } from './check';
import type { eventRow } from './schema';

type EventRow = InferOutput<typeof eventRow>;
type ClaimRow = EventRow['properties']['claims'][number];

/** A claim with its references resolved; the event's radius is what an anonymous speaker may not be finer than. */
export function decodeClaim(
  row: ClaimRow,
  path: string,
  check: Check,
  sources: ReadonlyMap<SourceId, Source>,
  places: ReadonlyMap<PlaceId, Place>,
  eventRadiusKm: number,
): Claim | undefined {
  const source = sources.get(check.ref<SourceId>('source', row.source, `${path}.source`));
  const reported = check.when(row.reported, `${path}.reported`) ?? source?.published;
  const when = check.when(row.when, `${path}.when`);
  checkAnonymity(row, path, check, source, eventRadiusKm);
  if (row.stance === 'denies' && !row.about) check.fault(`${path}.about`, { code: 'needs-about' });
  if (row.about) check.ref('claim', row.about, `${path}.about`);
  if (row.corrects) check.ref('claim', row.corrects.claim, `${path}.corrects.claim`);
  for (const [i, figure] of (row.figures ?? []).entries()) {
    if (figure.of) check.ref('actor', figure.of, `${path}.figures[${i}].of`);
    const ordered = figure.low <= (figure.best ?? figure.low) && (figure.best ?? figure.low) <= (figure.high ?? Number.POSITIVE_INFINITY);
    if (!ordered) check.fault(`${path}.figures[${i}]`, { code: 'figure-order' });
  }
  const actors = (row.actors ?? []).map((id, i) => check.ref<ActorId>('actor', id, `${path}.actors[${i}]`));
  const where = row.where && decodeWhere(row.where, path, check, places);
  if (!source) return undefined;
  return {
    id: row.id as ClaimId,
    source,
    reported,
    speaker: decodeSpeaker(row.speaker, path, check),
    stance: row.stance,
    about: row.about as ClaimId | undefined,
    relays: row.relays,
    says: row.says,
    when,
    where,
    actors,
    distance: row.distance && {
      ...row.distance,
      from: check.ref<PlaceId>('place', row.distance.from, `${path}.distance.from`),
      to: row.distance.to === undefined ? undefined : check.ref<PlaceId>('place', row.distance.to, `${path}.distance.to`),
      direction: row.distance.direction,
      reading: row.distance.reading,
    },
    figures: (row.figures ?? []).map(({ what, of, low, best, high }) => ({ what, of: of as ActorId | undefined, low, best, high })),
    corrects: row.corrects && { claim: row.corrects.claim as ClaimId, note: row.corrects.note },
  };
}

function decodeSpeaker(row: ClaimRow['speaker'], path: string, check: Check): Speaker {
  const side = row.for === 'none' || row.for === 'unknown' ? row.for : check.ref<ActorId>('actor', row.for, `${path}.speaker.for`);
  return { for: side, as: row.as, name: row.name, anonymous: row.anonymous, count: row.count ?? 1, knows: row.knows };
}

function checkAnonymity(row: ClaimRow, path: string, check: Check, source: Source | undefined, eventRadiusKm: number): void {
  if (!row.speaker.anonymous) return;
  if (row.speaker.name !== undefined) check.fault(`${path}.speaker.name`, { code: 'named-anonymous', name: row.speaker.name });
  if (row.where && row.where.radiusKm < eventRadiusKm) {
    check.fault(`${path}.where.radiusKm`, { code: 'anonymous-too-fine', radiusKm: row.where.radiusKm, reportKm: eventRadiusKm });
  }
  if (source && source.url === undefined && source.published === undefined) check.fault(`${path}.source`, { code: 'anonymous-unpublished' });
}

function decodeWhere(row: NonNullable<ClaimRow['where']>, path: string, check: Check, places: ReadonlyMap<PlaceId, Place>): Claim['where'] {
  const place = row.place === undefined ? undefined : check.ref<PlaceId>('place', row.place, `${path}.where.place`);
  const at: LonLat | undefined = row.at ?? (place && places.get(place)?.at);
  if (!at) {
    if (place === undefined) check.fault(`${path}.where`, { code: 'missing', key: 'at' });
    return undefined;
  }
  return { place, at, radiusKm: row.radiusKm };
}
