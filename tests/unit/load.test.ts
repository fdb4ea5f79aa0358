import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/domain/problem';
import { LANGUAGES } from '../../src/domain/text';
import { problemLine } from '../../src/i18n/problem-words';
import { decodeDataset } from '../../src/load/decode';
import type { FileName } from '../../src/load/schema';
import { smallData, texts } from '../fixtures/small-data';

type Data = ReturnType<typeof smallData>;

interface Fault {
  readonly name: string;
  readonly bend: (data: Data) => void;
  readonly file: FileName;
  readonly id?: string;
  readonly path: string;
  readonly code: Reason['code'];
  readonly line: RegExp;
}

const eventRow = (data: Data, i: number) => data['events.geojson'].features[i].properties;
const claimRow = (data: Data, i: number, j = 0) => eventRow(data, i).claims[j];

const FAULTS: readonly Fault[] = [
  {
    name: 'latitude off the globe',
    bend: (data) => (data['places.geojson'].features[1].geometry.coordinates = [0.6, 118.4]),
    file: 'places.geojson',
    id: 'anefis',
    path: 'features[1].geometry.coordinates[1]',
    code: 'out-of-range',
    line: /latitude 118\.4 is outside −90…90/,
  },
  {
    name: 'longitude off the globe',
    bend: (data) => (data['dataset.json'].opening.center = [190, 18]),
    file: 'dataset.json',
    id: 'small',
    path: 'opening.center[0]',
    code: 'out-of-range',
    line: /longitude 190 is outside −180…180/,
  },
  {
    name: 'a claim for an unknown actor',
    bend: (data) => (claimRow(data, 0).speaker.for = 'fma'),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[0].speaker.for',
    code: 'unknown-id',
    line: /unknown actor “fma”; did you mean “fama”\?/,
  },
  {
    name: 'an unknown source',
    bend: (data) => (claimRow(data, 0).source = 'apf'),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[0].source',
    code: 'unknown-id',
    line: /unknown source “apf”; did you mean “afp”\?/,
  },
  {
    name: 'an unknown place',
    bend: (data) => (eventRow(data, 0).where = { place: 'kidel', radiusKm: 2, basis: 'near' }),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.where.place',
    code: 'unknown-id',
    line: /unknown place “kidel”; did you mean “kidal”\?/,
  },
  {
    name: 'a related event that is not there',
    bend: (data) => (eventRow(data, 1).relates = ['nothing-like-it']),
    file: 'events.geojson',
    id: 'control',
    path: 'features[1].properties.relates[0]',
    code: 'unknown-id',
    line: /unknown event “nothing-like-it”$/,
  },
  {
    name: 'a denial of an unknown claim',
    bend: (data) => (claimRow(data, 0, 1).about = 'clash.apf'),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[1].about',
    code: 'unknown-id',
    line: /unknown claim “clash\.apf”; did you mean “clash\.afp”\?/,
  },
  {
    name: 'a denial that names no claim',
    bend: (data) => delete claimRow(data, 0, 1).about,
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[1].about',
    code: 'needs-about',
    line: /must name the claim/,
  },
  {
    name: 'a date in words',
    bend: (data) => (eventRow(data, 0).when = '11 November'),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.when',
    code: 'when',
    line: /“11 November” is not a date of the EDTF profile \(character 1\)/,
  },
  {
    name: 'a day that the month lacks',
    bend: (data) => (claimRow(data, 1).reported = '2023-11-31'),
    file: 'events.geojson',
    id: 'control',
    path: 'features[1].properties.claims[0].reported',
    code: 'when',
    line: /is not in the calendar \(character 9\)/,
  },
  {
    name: 'an interval that ends before it starts',
    bend: (data) => (data['actors.json'].actors[1].names[0].to = '2021-05/2020-01'),
    file: 'actors.json',
    id: 'csp',
    path: 'actors[1].names[0].to',
    code: 'when',
    line: /ends before it starts/,
  },
  {
    name: 'an hour without a zone',
    bend: (data) => (data['sources.json'].sources[0].published = '2023-11-11T21:44'),
    file: 'sources.json',
    id: 'afp',
    path: 'sources[0].published',
    code: 'when',
    line: /a time without a zone/,
  },
  {
    name: 'an unknown kind',
    bend: (data) => (eventRow(data, 0).kind = 'air-strikes'),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.kind',
    code: 'choice',
    line: /“air-strikes” is not one of .*; did you mean “air-strike”\?/,
  },
  {
    name: 'a field of another name',
    bend: (data) => (eventRow(data, 0).titel = 'x'),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.titel',
    code: 'unknown-key',
    line: /“titel” is not a field/,
  },
  {
    name: 'a typed support',
    bend: (data) => (eventRow(data, 0).support = 'corroborated'),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.support',
    code: 'computed',
    line: /“support” is computed/,
  },
  {
    name: 'a typed status on a claim',
    bend: (data) => (claimRow(data, 0).status = 'confirmed'),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[0].status',
    code: 'computed',
    line: /“status” is computed/,
  },
  {
    name: 'typed holders on a place',
    bend: (data) => (data['places.geojson'].features[0].properties.holders = ['fama']),
    file: 'places.geojson',
    id: 'kidal',
    path: 'features[0].properties.holders',
    code: 'computed',
    line: /“holders” is computed/,
  },
  {
    name: 'no English title',
    bend: (data) => delete eventRow(data, 2).title.en,
    file: 'events.geojson',
    id: 'resolution',
    path: 'features[2].properties.title.en',
    code: 'missing',
    line: /“en” is missing/,
  },
  {
    name: 'no claim at all',
    bend: (data) => (eventRow(data, 2).claims = []),
    file: 'events.geojson',
    id: 'resolution',
    path: 'features[2].properties.claims',
    code: 'type',
    line: /expected >=1, found 0/,
  },
  {
    name: 'a number in quotation marks',
    bend: (data) => (data['places.geojson'].features[2].properties.radiusKm = '2'),
    file: 'places.geojson',
    id: 'camp',
    path: 'features[2].properties.radiusKm',
    code: 'type',
    line: /expected number, found 2/,
  },
  {
    name: 'a negative radius',
    bend: (data) => (data['places.geojson'].features[2].properties.radiusKm = -2),
    file: 'places.geojson',
    id: 'camp',
    path: 'features[2].properties.radiusKm',
    code: 'out-of-range',
    line: /radiusKm −2 is outside 0…/,
  },
  {
    name: 'an id used twice',
    bend: (data) => (data['sources.json'].sources[1].id = 'afp'),
    file: 'sources.json',
    id: 'afp',
    path: 'sources[1].id',
    code: 'duplicate-id',
    line: /the id “afp” is used twice/,
  },
  {
    name: 'a claim id used twice',
    bend: (data) => (claimRow(data, 1).id = 'clash.afp'),
    file: 'events.geojson',
    id: 'control',
    path: 'features[1].properties.claims[0].id',
    code: 'duplicate-id',
    line: /used twice/,
  },
  {
    name: 'an anonymous speaker with a name',
    bend: (data) => (claimRow(data, 0).speaker = { for: 'fama', as: 'officer-or-fighter', anonymous: true, name: 'Somebody' }),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[0].speaker.name',
    code: 'named-anonymous',
    line: /anonymous and yet named “Somebody”/,
  },
  {
    name: 'an anonymous speaker placed more finely than the report',
    bend: (data) => {
      claimRow(data, 0).speaker.anonymous = true;
      claimRow(data, 0).where = { at: [1.4, 18.4], radiusKm: 0.5 };
    },
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[0].where.radiusKm',
    code: 'anonymous-too-fine',
    line: /placed to 0\.5 km, finer than the report \(2 km\)/,
  },
  {
    name: 'an anonymous claim without a public publication',
    bend: (data) => (claimRow(data, 0, 1).speaker.anonymous = true),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[1].source',
    code: 'anonymous-unpublished',
    line: /not public/,
  },
  {
    name: 'control without a holder',
    bend: (data) => delete eventRow(data, 1).holder,
    file: 'events.geojson',
    id: 'control',
    path: 'features[1].properties.holder',
    code: 'needs-holder',
    line: /needs “holder” and “value”/,
  },
  {
    name: 'a holder on a clash',
    bend: (data) => Object.assign(eventRow(data, 0), { holder: 'fama', value: 'held' }),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.holder',
    code: 'forbids-holder',
    line: /not to “clash”/,
  },
  {
    name: 'a named place drawn elsewhere',
    bend: (data) => (data['events.geojson'].features[0].geometry.coordinates = [1.5, 18.5]),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].geometry.coordinates',
    code: 'off-place',
    line: /not that of the place “kidal”/,
  },
  {
    name: 'a place without a geometry',
    bend: (data) => (data['events.geojson'].features[0].geometry = null),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].geometry',
    code: 'needs-geometry',
    line: /the geometry is null/,
  },
  {
    name: 'a track that misses its place',
    bend: (data) => (data['tracks.geojson'].features[0].geometry.coordinates[0] = [0.7, 18.1]),
    file: 'tracks.geojson',
    id: 'anefis-kidal',
    path: 'features[0].geometry.coordinates[0]',
    code: 'off-place',
    line: /“anefis”/,
  },
  {
    name: 'a toll that falls',
    bend: (data) => (claimRow(data, 0).figures[0].high = 1),
    file: 'events.geojson',
    id: 'clash',
    path: 'features[0].properties.claims[0].figures[0]',
    code: 'figure-order',
    line: /not in ascending order/,
  },
  {
    name: 'a time zone that no clock has',
    bend: (data) => (data['dataset.json'].timeZone = 'Africa/Kidal'),
    file: 'dataset.json',
    id: 'small',
    path: 'timeZone',
    code: 'zone',
    line: /“Africa\/Kidal” is not a time zone/,
  },
  {
    name: 'a link that is no web address',
    bend: (data) => (data['sources.json'].sources[0].url = 'ftp://example.org'),
    file: 'sources.json',
    id: 'afp',
    path: 'sources[0].url',
    code: 'type',
    line: /expected/,
  },
  {
    name: 'a sighting by an unknown claim',
    bend: (data) => (data['convoys.json'].convoys[0].sightings[0].claim = 'clash.afq'),
    file: 'convoys.json',
    id: 'column',
    path: 'convoys[0].sightings[0].claim',
    code: 'unknown-id',
    line: /did you mean “clash\.afp”\?/,
  },
];

describe('a data set without a fault', () => {
  it('decodes with no Problem and in order of time', () => {
    const { dataset, problems } = decodeDataset(texts(smallData()));
    expect(problems).toEqual([]);
    expect(dataset?.events.map(({ id }) => id)).toEqual(['resolution', 'clash', 'control']);
    expect([...(dataset?.places.keys() ?? [])]).toEqual(['kidal', 'anefis', 'camp']);
  });

  it('gives what the files leave out its meaning', () => {
    const { dataset } = decodeDataset(texts(smallData()));
    const clash = dataset?.events.find(({ id }) => id === 'clash');
    expect(clash?.actors).toEqual([
      { id: 'fama', role: 'did' },
      { id: 'csp', role: 'target' },
    ]);
    expect(clash?.claims[0]).toMatchObject({ speaker: { count: 1 }, reported: { text: '2023-11-11' }, source: { outlet: 'AFP', mirror: false } });
    expect(clash?.claims[1]?.reported).toBeUndefined();
  });
});

describe('a fault', () => {
  it('comes in more than 20 kinds', () => expect(FAULTS.length).toBeGreaterThan(20));

  it.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s: named by file, id, path and reason', (_, fault) => {
    const data = smallData();
    fault.bend(data);
    const { problems } = decodeDataset(texts(data));
    const found = problems.filter(({ file, path, reason }) => file === fault.file && path === fault.path && reason.code === fault.code);
    expect(found, JSON.stringify(problems, undefined, 1)).toHaveLength(1);
    const [problem] = found;
    if (!problem) return;
    expect(problem.id).toBe(fault.id);
    const line = problemLine(problem, 'en');
    expect(line).toContain(fault.file);
    expect(line).toContain(fault.path);
    expect(line).toMatch(fault.line);
    for (const language of LANGUAGES) expect(problemLine(problem, language).split('\n')).toHaveLength(1);
  });

  it('takes no good row down', () => {
    const data = smallData();
    data['sources.json'].sources[1].url = 'no address';
    data['places.geojson'].features[2].geometry.coordinates = [0, 91];
    eventRow(data, 1).kind = 'magic';
    claimRow(data, 0, 1).source = 'afp';
    data['convoys.json'].convoys[0].sightings = [];
    const { dataset, problems } = decodeDataset(texts(data));
    expect(problems).toHaveLength(3);
    expect([...(dataset?.sources.keys() ?? [])]).toEqual(['afp']);
    expect([...(dataset?.places.keys() ?? [])]).toEqual(['kidal', 'anefis']);
    expect(dataset?.events.map(({ id }) => id)).toEqual(['resolution', 'clash']);
    expect(dataset?.convoys).toHaveLength(1);
  });
});

describe('a file', () => {
  it('that is missing or not JSON is one Problem and said to be absent, and the others still load', () => {
    const files: Partial<Record<FileName, string>> = texts(smallData());
    delete files['tracks.geojson'];
    files['convoys.json'] = '{"convoys": [';
    const { dataset, problems } = decodeDataset(files);
    const about = (file: FileName) => problems.filter((problem) => problem.file === file).map(({ reason }) => reason.code);
    expect(about('tracks.geojson')).toEqual(['missing-file']);
    expect(about('convoys.json')).toEqual(['json']);
    expect(dataset?.places.size).toBe(3);
    expect(dataset?.absent).toEqual(new Set(['tracks.geojson', 'convoys.json']));
    // what refers into a file that is not there is no fault of its own
    expect(problems).toHaveLength(2);
  });

  it('dataset.json decides whether there is a data set at all', () => {
    const files = { ...texts(smallData()), 'dataset.json': '{}' };
    const { dataset, problems } = decodeDataset(files);
    expect(dataset).toBeUndefined();
    expect(problems.length).toBeGreaterThan(5);
  });
});
