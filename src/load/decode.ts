import type { Actor, ActorId, ActorName } from '../domain/actor';
import type { ClaimId } from '../domain/claim';
import type { Convoy, ConvoyId } from '../domain/convoy';
import { CORE_FILES, type Dataset, SPARE_FILES } from '../domain/dataset';
import type { Place, PlaceId } from '../domain/place';
import { isOfFile, type Noun, type Problem } from '../domain/problem';
import type { Source, SourceId } from '../domain/source';
import type { Text } from '../domain/text';
import type { Track, TrackId } from '../domain/track';
import { type Check, checkRow, type KnownIds } from './check';
import { decodeEvent } from './decode-event';
import { decodeHead } from './decode-head';
import { type FileRows, type FileText, type ReadRow, type Rows, readFile } from './read-file';
import type { FileName } from './schema';

export interface Decoded {
  /** Undefined when one of the files that every statement rests on is out of use: dataset, events, places, sources or actors. */
  readonly dataset: Dataset | undefined;
  /** What the data set calls itself, as far as dataset.json can be used. */
  readonly title: Text | undefined;
  readonly problems: readonly Problem[];
}

/** The texts of a data set's files (or what kept them from arriving) as a Dataset of all good rows, and a Problem for everything refused. */
export function decodeDataset(texts: Readonly<Partial<Record<FileName, FileText>>>): Decoded {
  const files = {
    dataset: readFile('dataset.json', texts['dataset.json']),
    sources: readFile('sources.json', texts['sources.json']),
    actors: readFile('actors.json', texts['actors.json']),
    places: readFile('places.geojson', texts['places.geojson']),
    tracks: readFile('tracks.geojson', texts['tracks.geojson']),
    events: readFile('events.geojson', texts['events.geojson']),
    convoys: readFile('convoys.json', texts['convoys.json']),
  };
  const problems: Problem[] = Object.values(files).flatMap((file) => file.problems);
  const head = files.dataset.rows[0]?.row;
  const zone = head && isZone(head.timeZone) ? head.timeZone : 'UTC';
  if (head && zone !== head.timeZone) {
    problems.push({ file: 'dataset.json', id: head.id, path: 'timeZone', reason: { code: 'zone', zone: head.timeZone } });
  }
  const known = knownIds(files);

  /** Decodes one file's rows; keeps those without a fault, the first of an id only. */
  function each<F extends FileName, T>(
    file: F,
    { rows }: FileRows<F>,
    idOf: (row: ReadRow<FileRow<F>>['row']) => string,
    read: (row: FileRow<F>, check: Check) => T | undefined,
  ): T[] {
    const seen = new Set<string>();
    const kept: T[] = [];
    for (const { row, path } of rows as readonly ReadRow<FileRow<F>>[]) {
      const id = idOf(row);
      const check = checkRow(file, id, path, known, zone);
      if (seen.has(id)) check.fault('id', { code: 'duplicate-id', id });
      seen.add(id);
      const value = read(row, check);
      problems.push(...check.problems);
      if (value !== undefined && check.problems.length === 0) kept.push(value);
    }
    const lost = kept.length === 0 && problems.some((problem) => problem.file === file);
    if (lost && !problems.some((problem) => problem.file === file && isOfFile(problem))) problems.push(noRows(file));
    return kept;
  }

  const sources = byId(
    each(
      'sources.json',
      files.sources,
      ({ id }) => id,
      (row, check): Source => ({
        id: row.id as SourceId,
        outlet: row.outlet,
        via: row.via,
        mirror: row.mirror ?? false,
        title: row.title,
        published: check.when(row.published, 'published'),
        language: row.language,
        url: row.url ?? undefined,
        archived: row.archived,
        kind: row.kind,
        note: row.note,
      }),
    ),
  );
  const actors = byId(
    each(
      'actors.json',
      files.actors,
      ({ id }) => id,
      (row, check): Actor | undefined => {
        const [first, ...others] = row.names.map(
          (name, i): ActorName => ({
            name: name.name,
            short: name.short,
            definite: name.definite,
            gloss: name.gloss,
            from: check.when(name.from, `names[${i}].from`),
            to: check.when(name.to, `names[${i}].to`),
          }),
        );
        if (!first) return undefined;
        return {
          id: row.id as ActorId,
          names: [first, ...others],
          aliases: row.aliases,
          abbreviations: row.abbreviations,
          side: row.side,
          protected: row.protected ?? false,
          colour: row.colour,
          note: row.note,
        };
      },
    ),
  );
  const places = byId(
    each(
      'places.geojson',
      files.places,
      ({ properties }) => properties.id,
      ({ geometry, properties: said }, check): Place | undefined => {
        const asOf = said.population && check.when(said.population.asOf, 'properties.population.asOf');
        return {
          ...said,
          id: said.id as PlaceId,
          at: geometry.coordinates,
          population: said.population &&
            asOf && { value: said.population.value, asOf, source: check.ref<SourceId>('source', said.population.source, 'properties.population.source') },
          region: said.region ?? undefined,
          computed: said.computed,
          near: said.near === undefined ? undefined : check.ref<PlaceId>('place', said.near, 'properties.near'),
          note: said.note,
        };
      },
    ),
  );
  const tracks = each(
    'tracks.geojson',
    files.tracks,
    ({ properties }) => properties.id,
    ({ geometry, properties: said }, check): Track => {
      const from = check.ref<PlaceId>('place', said.from, 'properties.from');
      const to = check.ref<PlaceId>('place', said.to, 'properties.to');
      checkEnd(places.get(from), geometry.coordinates[0], 'geometry.coordinates[0]', check);
      checkEnd(places.get(to), geometry.coordinates.at(-1), `geometry.coordinates[${geometry.coordinates.length - 1}]`, check);
      return {
        id: said.id as TrackId,
        from,
        to,
        line: geometry.coordinates,
        accuracy: said.accuracy,
        rule: said.rule,
        reportedKm: (said.reportedKm ?? []).map(({ value, low, source, note }, i) => ({
          value,
          low,
          source: check.ref<SourceId>('source', source, `properties.reportedKm[${i}].source`),
          note,
        })),
        alternative: said.alternative,
      };
    },
  );
  const claimIds = new Set<string>();
  const events = each(
    'events.geojson',
    files.events,
    ({ properties }) => properties.id,
    (row, check) => {
      for (const [i, { id }] of row.properties.claims.entries()) {
        if (claimIds.has(id)) check.fault(`properties.claims[${i}].id`, { code: 'duplicate-id', id });
        claimIds.add(id);
      }
      return decodeEvent(row, check, sources, places);
    },
  ).sort((a, b) => a.when.start - b.when.start || a.when.end - b.when.end);
  const convoys = each(
    'convoys.json',
    files.convoys,
    ({ id }) => id,
    (row, check): Convoy | undefined => {
      const sightings = row.sightings.map(({ id, claim, when, at }, i) => ({
        id,
        claim: check.ref<ClaimId>('claim', claim, `sightings[${i}].claim`),
        when: check.when(when, `sightings[${i}].when`),
        at:
          'place' in at
            ? { place: check.ref<PlaceId>('place', at.place, `sightings[${i}].at.place`) }
            : { ...at, from: check.ref<PlaceId>('place', at.from, `sightings[${i}].at.from`) },
      }));
      return {
        id: row.id as ConvoyId,
        title: row.title,
        actor: check.ref<ActorId>('actor', row.actor, 'actor'),
        with: row.with.map((id, i) => check.ref<ActorId>('actor', id, `with[${i}]`)),
        route: row.route.map((id, i) => check.ref<PlaceId>('place', id, `route[${i}]`)),
        vehicles: row.vehicles,
        paceKmPerDay: row.paceKmPerDay,
        marchingHours: row.marchingHours && { from: hourOf(row.marchingHours.from), to: hourOf(row.marchingHours.to), note: row.marchingHours.note },
        sightings: sightings.flatMap((sighting) => (sighting.when ? [{ ...sighting, when: sighting.when }] : [])),
      };
    },
  );

  if (!head && !problems.some((problem) => problem.file === 'dataset.json' && isOfFile(problem))) problems.push(noRows('dataset.json'));
  const unusable = new Set(problems.filter(isOfFile).map(({ file }) => file));
  if (!head || CORE_FILES.some((name) => unusable.has(name))) {
    return { dataset: undefined, title: head?.title, problems };
  }
  const check = checkRow('dataset.json', head.id, '', known, zone);
  const absent = new Set(SPARE_FILES.filter((name) => unusable.has(name)));
  const dataset = { ...decodeHead(head, check, zone), places, events, actors, sources, tracks, convoys, absent };
  return { dataset, title: head.title, problems: [...problems, ...check.problems] };
}

function noRows(file: FileName): Problem {
  return { file, id: undefined, path: '', reason: { code: 'no-rows' } };
}

type FileRow<F extends FileName> = FileRows<F>['rows'][number]['row'];

/** "17:30" as 17.5. */
function hourOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes) / 60;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<T['id'], T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function checkEnd(place: Place | undefined, end: readonly [number, number] | undefined, path: string, check: Check): void {
  if (place && end && (place.at[0] !== end[0] || place.at[1] !== end[1])) check.fault(path, { code: 'off-place', place: place.id });
}

function knownIds(files: {
  readonly sources: FileRows<'sources.json'>;
  readonly actors: FileRows<'actors.json'>;
  readonly places: FileRows<'places.geojson'>;
  readonly events: FileRows<'events.geojson'>;
  readonly convoys: FileRows<'convoys.json'>;
}): KnownIds {
  const ids = <T>({ rows, problems }: Rows<T>, idsIn: (row: T) => readonly string[]): ReadonlySet<string> | undefined =>
    rows.length === 0 && problems.length > 0 ? undefined : new Set(rows.flatMap(({ row }) => idsIn(row)));
  return {
    source: ids(files.sources, ({ id }) => [id]),
    actor: ids(files.actors, ({ id }) => [id]),
    place: ids(files.places, ({ properties }) => [properties.id]),
    event: ids(files.events, ({ properties }) => [properties.id]),
    claim: ids(files.events, ({ properties }) => properties.claims.map(({ id }) => id)),
    convoy: ids(files.convoys, ({ id }) => [id]),
  } satisfies Record<Noun, ReadonlySet<string> | undefined>;
}
