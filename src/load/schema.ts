import * as v from 'valibot';
import { PARTY_SLOTS } from '../domain/actor';
import { FIGURE_KINDS, SPEAKS_AS, WINDS } from '../domain/claim';
import { EVENT_KINDS } from '../domain/event';
import { PLACE_KINDS } from '../domain/place';

export const text = v.pipe(v.strictObject({ en: words(), fr: words() }), v.description('What a reader sees, by language'));
export const edtf = v.pipe(
  v.string(),
  v.description('EDTF profile: see docs/data-format.md'),
  v.examples(['2023-11-10', '2023-11-11T21:44Z', '[2023-11-09..2023-11-10]']),
);
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/), v.description('lower-case letters, digits, hyphens and dots'));
export const km = v.pipe(v.number(), v.minValue(0), v.maxValue(20_000), v.description('kilometres'));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const lonLat = v.pipe(v.strictTuple([bounded(-180, 180, 'longitude'), bounded(-90, 90, 'latitude')]), v.metadata({ minItems: 2, maxItems: 2 }));
const address = v.pipe(v.string(), v.regex(/^https?:\/\//));
const link = v.nullable(address);

function words() {
  return v.pipe(v.string(), v.minLength(1));
}

function bounded(low: number, high: number, title: string) {
  return v.pipe(v.number(), v.minValue(low), v.maxValue(high), v.title(title));
}

const point = v.strictObject({ type: v.literal('Point'), coordinates: lonLat });

const sourceRow = v.strictObject({
  id,
  outlet: words(),
  via: v.optional(words()),
  mirror: v.optional(v.literal(true)),
  title: v.optional(text),
  published: v.nullable(edtf),
  language: words(),
  url: link,
  archived: v.optional(address),
  kind: v.picklist(['agency', 'newspaper', 'broadcaster', 'official', 'think-tank', 'encyclopaedia', 'other']),
  note: v.optional(text),
});

const actorRow = v.strictObject({
  id,
  names: v.pipe(
    v.array(v.strictObject({ name: text, short: text, definite: text, gloss: v.optional(text), from: v.optional(edtf), to: v.optional(edtf) })),
    v.minLength(1),
  ),
  aliases: v.array(words()),
  abbreviations: v.array(words()),
  side: v.picklist(['state', 'rebel', 'jihadist', 'un', 'foreign', 'civilian', 'none']),
  protected: v.optional(v.literal(true)),
  colour: v.optional(v.picklist(PARTY_SLOTS)),
  note: v.optional(text),
});

const placeRow = v.strictObject({
  type: v.literal('Feature'),
  geometry: point,
  properties: v.strictObject({
    id,
    names: v.strictObject({ en: words(), fr: words(), ar: v.optional(words()), tfng: v.optional(words()) }),
    variants: v.array(words()),
    kind: v.picklist(PLACE_KINDS),
    radiusKm: km,
    population: v.optional(v.strictObject({ value: count, asOf: edtf, source: id })),
    region: v.nullable(text),
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    rank: v.picklist([1, 2, 3]),
    coordinateSource: words(),
    computed: v.optional(text),
    near: v.optional(id),
    note: v.optional(text),
  }),
});

const claim = v.strictObject({
  id,
  source: id,
  reported: v.optional(edtf),
  speaker: v.strictObject({
    for: id,
    as: v.picklist(SPEAKS_AS),
    name: v.optional(words()),
    anonymous: v.boolean(),
    count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    knows: v.optional(v.picklist(['did', 'saw', 'told', 'document', 'imagery'])),
  }),
  stance: v.picklist(['asserts', 'confirms', 'denies', 'cannot-verify']),
  about: v.optional(id),
  relays: v.optional(words()),
  says: text,
  when: v.optional(edtf),
  where: v.optional(v.strictObject({ place: v.optional(id), at: v.optional(lonLat), radiusKm: km })),
  actors: v.optional(v.array(id)),
  distance: v.optional(
    v.strictObject({
      phrase: text,
      value: v.pipe(v.number(), v.minValue(0)),
      unit: v.picklist(['km', 'mi']),
      from: id,
      to: v.optional(id),
      direction: v.optional(v.picklist(WINDS)),
      reading: v.optional(v.picklist(['straight', 'track'])),
    }),
  ),
  figures: v.optional(
    v.array(v.strictObject({ what: v.picklist(FIGURE_KINDS), of: v.optional(id), low: count, best: v.optional(count), high: v.optional(count) })),
  ),
  corrects: v.optional(v.strictObject({ claim: id, note: text })),
});

export const eventRow = v.strictObject({
  type: v.literal('Feature'),
  geometry: v.nullable(point),
  properties: v.strictObject({
    id,
    title: text,
    kind: v.picklist(EVENT_KINDS),
    when: edtf,
    where: v.strictObject({
      place: v.optional(id),
      radiusKm: km,
      basis: v.picklist(['named-place', 'near', 'computed-from-report', 'region']),
    }),
    actors: v.array(v.strictObject({ id, role: v.optional(v.picklist(['did', 'target', 'present'])) })),
    claims: v.pipe(v.array(claim), v.minLength(1)),
    civilianHarm: v.optional(v.picklist(['reported', 'denied', 'none-reported', 'unknown'])),
    holder: v.optional(id),
    value: v.optional(v.picklist(['held', 'present', 'left'])),
    tags: v.array(words()),
    relates: v.optional(v.array(id)),
  }),
});

const trackRow = v.strictObject({
  type: v.literal('Feature'),
  geometry: v.strictObject({ type: v.literal('LineString'), coordinates: v.pipe(v.array(lonLat), v.minLength(2)) }),
  properties: v.strictObject({
    id,
    from: id,
    to: id,
    accuracy: v.literal('indicative'),
    rule: text,
    reportedKm: v.optional(v.array(v.strictObject({ value: km, low: v.optional(km), source: id, note: text }))),
    alternative: v.optional(words()),
  }),
});

export const pace = v.pipe(v.number(), v.minValue(1), v.maxValue(1000), v.description('km per day'));
const clock = v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/), v.description('hour and minute, UTC'));

const convoyRow = v.strictObject({
  id,
  title: text,
  actor: id,
  with: v.array(id),
  route: v.pipe(v.array(id), v.minLength(2)),
  vehicles: v.optional(v.strictObject({ low: count, high: count })),
  paceKmPerDay: v.strictObject({ low: pace, high: pace }),
  marchingHours: v.optional(v.strictObject({ from: clock, to: clock, note: text })),
  sightings: v.array(
    v.strictObject({
      id,
      claim: id,
      when: edtf,
      at: v.union([v.strictObject({ place: id }), v.strictObject({ from: id, low: km, high: km, along: v.picklist(['straight', 'track']) })]),
    }),
  ),
});

const zoneName = v.pipe(v.string(), v.description('IANA time zone'));

export const datasetFile = v.strictObject({
  id,
  title: text,
  summary: text,
  edition: v.strictObject({ number: words(), date: edtf }),
  timeZone: zoneName,
  licence: words(),
  redistribute: v.boolean(),
  attribution: text,
  languages: v.array(v.picklist(['en', 'fr'])),
  focus: v.strictObject({ place: id, convoy: v.optional(id) }),
  opening: v.strictObject({ center: lonLat, zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(22)), from: edtf, to: edtf, event: v.optional(id) }),
  shown: v.strictObject({ from: edtf, to: edtf }),
  stretches: v.array(v.strictObject({ id, title: text, from: edtf, to: edtf })),
  clocks: v.optional(v.array(v.strictObject({ title: text, at: edtf }))),
  stories: v.optional(v.array(v.strictObject({ id, invitation: text }))),
});

/** Every file of a data set: the list of its rows (or the object itself) and the schema of one row. */
export const FILES = {
  'dataset.json': { rows: undefined, schema: datasetFile },
  'sources.json': { rows: 'sources', schema: sourceRow },
  'actors.json': { rows: 'actors', schema: actorRow },
  'places.geojson': { rows: 'features', schema: placeRow },
  'tracks.geojson': { rows: 'features', schema: trackRow },
  'events.geojson': { rows: 'features', schema: eventRow },
  'convoys.json': { rows: 'convoys', schema: convoyRow },
} as const;

export type FileName = keyof typeof FILES;
export const FILE_NAMES: readonly FileName[] = [
  'dataset.json',
  'sources.json',
  'actors.json',
  'places.geojson',
  'tracks.geojson',
  'events.geojson',
  'convoys.json',
];
