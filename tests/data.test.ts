// The shipped data set: without a Problem, complete for the seed report, and with nothing in it that is computed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../src/domain/actor';
import type { Claim } from '../src/domain/claim';
import type { MapEvent } from '../src/domain/event';
import { paceOf } from '../src/domain/pace';
import type { PlaceId } from '../src/domain/place';
import { readWhen, type Span } from '../src/domain/when';
import { type Assessment, assess } from '../src/evidence/assess';
import { holdings } from '../src/evidence/holders';
import { problemLine } from '../src/i18n/problem-words';
import { decodeDataset } from '../src/load/decode';
import { decodePresets } from '../src/load/decode-presets';
import { missedJunctions } from '../src/load/junctions';
import { FILE_NAMES, type FileName } from '../src/load/schema';
import { bearing, distanceKm } from '../src/measure/geodesy';

const texts = Object.fromEntries(FILE_NAMES.map((name) => [name, readFileSync(join('data', name), 'utf8')])) as Record<FileName, string>;
const { dataset, problems } = decodeDataset(texts);
if (!dataset) throw new Error('data/dataset.json cannot be used');
const { events, places, actors, sources, convoys, tracks, timeZone } = dataset;
const { presets, problems: presetProblems } = decodePresets(readFileSync('data/precedents.json', 'utf8'), dataset);

function event(id: string): MapEvent {
  const found = events.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

function claim(id: string): Claim {
  const found = events.flatMap(({ claims }) => claims).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

function graded(id: string): Assessment {
  const found = assess(event(id), undefined, actors);
  if (!found) throw new Error(`${id} has no claim`);
  return found;
}

function span(from: string, to: string): Span {
  const [first, last] = [readWhen(from, timeZone), readWhen(to, timeZone)];
  if (!first.ok || !last.ok) throw new Error(`${from}, ${to}`);
  return { start: first.value.start, end: last.value.end };
}

describe('the files', () => {
  it('decode with no Problem', () => expect(problems.map((problem) => problemLine(problem, 'en'))).toEqual([]));

  it('have paces with their precedents, and tracks that miss no junction', () => {
    expect(presetProblems).toEqual([]);
    expect(presets.map(({ id, kmPerDay }) => [id, kmPerDay.low, kmPerDay.high])).toEqual([
      ['contested', 25, 50],
      ['escorted', 45, 90],
      ['road', 200, 500],
    ]);
    const paces = presets.flatMap(({ precedents }) => precedents.map((precedent) => Math.round(paceOf(precedent))));
    expect(paces).toEqual([31, 48, 47, 67, 86, 159, 352]);
    expect(missedJunctions(tracks)).toEqual([]);
  });

  it('hold a whole data set', () => {
    expect(events.length).toBeGreaterThan(150);
    expect(events.flatMap(({ claims }) => claims).length).toBeGreaterThan(400);
    expect(places.size).toBeGreaterThan(40);
    expect(convoys.length).toBeGreaterThanOrEqual(2);
    for (const convoy of convoys) expect(convoy.sightings.length).toBeGreaterThanOrEqual(2);
  });

  it('hold nothing that is computed', () => {
    const computed = new Set(['support', 'status', 'holders', 'dispute', 'disputes', 'disputed', 'confidence', 'verified']);
    const found: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (computed.has(key)) found.push(`${path}.${key}`);
        look(inner, `${path}.${key}`);
      }
    };
    for (const name of readdirSync('data')) if (/json$/.test(name)) look(JSON.parse(readFileSync(join('data', name), 'utf8')), name);
    expect(found).toEqual([]);
  });

  it('name a claim after its event and its source', () => {
    const odd = events.flatMap((of) => of.claims.filter(({ id, source }) => !new RegExp(`^${of.id}\\.${source.id}(-[a-z])?$`).test(id)).map(({ id }) => id));
    expect(odd).toEqual([]);
  });

  it('rest something on every source', () => {
    const cited = new Set<string>(events.flatMap(({ claims }) => claims.map(({ source }) => source.id)));
    for (const { population } of places.values()) if (population) cited.add(population.source);
    for (const { reportedKm } of tracks) for (const { source } of reportedKm) cited.add(source);
    for (const { precedents } of presets) for (const { source } of precedents) cited.add(source);
    expect([...sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('call nobody a terrorist or mercenary outside quotation marks', () => {
    const said = events.flatMap((of) => [of.title, ...of.claims.map(({ says }) => says)]).flatMap(({ en, fr }) => [en, fr]);
    const bare = said.map((words) => words.replace(/“[^”]*”|«[^»]*»/g, '')).filter((words) => /terroris|mercena|mercenaire/i.test(words));
    expect(bare).toEqual([]);
  });
});

describe('npm run validate', () => {
  const run = (folder: string) => spawnSync(process.execPath, ['scripts/validate.mjs', folder], { encoding: 'utf8' });

  it('a copy with 20 faults gives at least 20 lines that name file, place and reason, and exit 1', { timeout: 30_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'faulty-'));
    cpSync('data', folder, { recursive: true });
    // biome-ignore lint/suspicious/noExplicitAny: faults are made by writing what no type allows
    const bend = (name: FileName, change: (value: any) => void): void => {
      const value: unknown = JSON.parse(texts[name]);
      change(value);
      writeFileSync(join(folder, name), JSON.stringify(value));
    };
    bend('sources.json', ({ sources: rows }) => {
      rows.at(-1).url = 'www.example.org';
      rows.at(-2).kind = 'blog';
      rows.at(-3).published = '2023-11-31';
      rows.at(-4).id = rows[0].id;
    });
    bend('places.geojson', ({ features }) => {
      features.at(-1).geometry.coordinates[1] = 118.4;
      features.at(-2).properties.radiusKm = -1;
    });
    bend('convoys.json', ({ convoys: rows }) => (rows[0].sightings[0].claim = 'nobody.said'));
    bend('dataset.json', (head) => (head.opening.event = 'nothing'));
    bend('events.geojson', ({ features }) => {
      const said = features.map(({ properties }: { properties: unknown }) => properties);
      said[0].claims[0].speaker.for = 'fma';
      said[1].when = 'in spring';
      said[2].kind = 'battle';
      said[3].support = 'corroborated';
      said[4].titel = said[4].title;
      delete said[5].title.fr;
      said[6].claims = [];
      said[7].claims[0].source = 'afq11';
      Object.assign(said[8].claims[0].speaker, { anonymous: true, name: 'Somebody' });
      said[9].claims[0].stance = 'denies';
      said[9].claims[0].about = undefined;
      said[10].relates = ['nothing-like-it'];
      said[11].where.place = 'nowhere';
      said[12].claims[0].figures = [{ what: 'dead', low: 5, high: 2 }];
    });
    const { status, stdout } = run(folder);
    rmSync(folder, { recursive: true });
    const lines = stdout.trim().split('\n');
    expect(status).toBe(1);
    expect(new Set(lines).size).toBeGreaterThanOrEqual(20);
    for (const line of lines) expect(line).toMatch(/^[a-z/]+\.(geo)?json · [\w.-]+ · \S.*: \S/);
    expect(stdout).toContain('latitude 118.4 is outside −90…90');
    expect(stdout).toContain('unknown actor “fma”; did you mean “fama”?');
  });
});

/** A claim of the report that AFP published on Saturday 11 November 2023. */
function afp(id: string, speaker: Partial<Claim['speaker']>, stance: Claim['stance'] = 'asserts'): Claim {
  const found = claim(id);
  expect(found.source).toMatchObject({ id: 'afp11', outlet: 'AFP' });
  expect(found.reported?.text).toBe('2023-11-11');
  expect(found).toMatchObject({ stance, speaker });
  return found;
}

const narrator = { for: 'none', as: 'journalist' } as unknown as Partial<Claim['speaker']>;
const officer = { for: 'fama', as: 'officer-or-fighter', anonymous: true, name: undefined } as unknown as Partial<Claim['speaker']>;
const elected = { for: 'unknown', as: 'local-elected', anonymous: true, name: undefined } as unknown as Partial<Claim['speaker']>;

describe('the seed report, line by line', () => {
  it('1: the army moved closer to Kidal, which separatist and rebel groups hold', () => {
    afp('army-closer-to-kidal.afp11', narrator);
    expect(event('army-closer-to-kidal').when.text).toBe('2023-11-11');
    afp('csp-holds-kidal.afp11', narrator);
    expect(event('csp-holds-kidal')).toMatchObject({ kind: 'control', holding: { holder: 'csp', value: 'held' }, where: { place: 'kidal' } });
  });

  it('2: sovereignty is a priority of the rulers since the coup of 2020; Kidal could become a key battleground', () => {
    expect(afp('sovereignty-priority.afp11', narrator).says.en).toMatch(/sovereignty over all regions/);
    expect(afp('coup-2020.afp11', narrator).when?.text).toBe('2020');
    expect(afp('kidal-could-be-key-battleground.afp11', narrator).says.en).toMatch(/key battleground/);
  });

  it('3: an officer: a few dozen km from Kidal, and the progress continues', () => {
    expect(afp('column-few-dozen-km.afp11', officer).distance).toMatchObject({ phrase: { en: 'a few dozen km' }, unit: 'km', from: 'kidal' });
    expect(afp('army-keeps-advancing.afp11', officer).says.en).toMatch(/continues/);
  });

  it('4: two elected representatives: fighting near Kidal; one of them: it has started, a lot of shooting', () => {
    expect(afp('fighting-near-kidal.afp11', elected).speaker.count).toBe(2);
    const one = afp('fighting-near-kidal.afp11-b', elected, 'confirms');
    expect(one.speaker.count).toBe(1);
    expect(one.says.en).toMatch(/started.*shooting/);
    expect(event('fighting-near-kidal').when.text).toBe('2023-11-11');
  });

  it('5: the same: large numbers of Wagner fighters; Wagner was called in two years before', () => {
    expect(afp('many-wagner-near-kidal.afp11', elected).speaker.count).toBe(2);
    afp('wagner-called-in.afp11', narrator);
    expect(event('wagner-called-in').when.text).toBe('2021');
  });

  it('6: another local official: civilians are leaving; a long conflict is expected', () => {
    afp('civilians-leave-kidal.afp11', elected);
    expect(event('civilians-leave-kidal').kind).toBe('displacement');
    afp('long-conflict-expected.afp11', elected);
  });

  it('7: AFP could not check what the officer and the representatives said', () => {
    for (const id of [
      'column-few-dozen-km',
      'army-keeps-advancing',
      'fighting-near-kidal',
      'many-wagner-near-kidal',
      'civilians-leave-kidal',
      'long-conflict-expected',
    ]) {
      const unchecked = graded(id).unchecked.filter(({ source }) => source.id === 'afp11');
      const told = event(id).claims.filter(({ source, speaker }) => source.id === 'afp11' && speaker.for !== 'none');
      expect(unchecked.map(({ about }) => about).sort(), id).toEqual(told.map((said) => said.id).sort());
      for (const one of unchecked) expect(one.speaker).toMatchObject({ for: 'none', as: 'journalist' });
    }
  });

  it('8: the separatists cut the telephones of Kidal on Friday', () => {
    expect(afp('phones-cut-kidal.afp11', narrator).when?.text).toBe('2023-11-10');
    expect(event('phones-cut-kidal')).toMatchObject({ kind: 'communications', actors: [{ id: 'csp', role: 'did' }, { role: 'target' }] });
  });

  it('9: several days of air strikes came before', () => {
    afp('strikes-on-kidal-before-attack.afp11', narrator);
    const { kind, when } = event('strikes-on-kidal-before-attack');
    expect(kind).toBe('air-strike');
    expect(when.nature).toBe('lasted');
    expect(when.end).toBeLessThanOrEqual(span('2023-11-10', '2023-11-10').end);
  });

  it('10: on Thursday the army announced “strategic movements”', () => {
    const said = afp('strategic-movements.afp11', { for: 'fama' as ActorId, as: 'communique' });
    expect(said.says.en).toMatch(/“strategic movements”/);
    expect(event('strategic-movements')).toMatchObject({ kind: 'statement', when: { text: '2023-11-09' } });
  });

  it('11: a large convoy stationed at Anefis, some 110 km to the south, set off', () => {
    const distance = { phrase: { en: 'some 110 km' }, value: 110, unit: 'km', from: 'kidal', to: 'anefis', direction: 'S' };
    expect(afp('column-leaves-anefis.afp11', narrator).distance).toMatchObject(distance);
    expect(afp('convoy-stationed-at-anefis.afp11', narrator).distance).toMatchObject(distance);
    expect(event('convoy-stationed-at-anefis')).toMatchObject({ when: { nature: 'lasted' }, where: { place: 'anefis' } });
  });

  it('12: the rebels took up arms again in August; the town of 25,000 has been braced since', () => {
    afp('rebels-take-up-arms.afp11', narrator);
    expect(event('rebels-take-up-arms').when.text).toBe('2023-08');
    expect(afp('kidal-braced.afp11', narrator).figures).toMatchObject([{ what: 'people', low: 25_000 }]);
    expect(event('kidal-braced').when.text).toMatch(/^2023-08\//);
  });

  it('13: insurgency of 2012 with heavy defeats, ceasefire of 2014, peace deal of 2015', () => {
    expect(afp('insurgency-2012.afp11', narrator).says.en).toMatch(/heavy defeats/);
    expect(event('insurgency-2012').when.text).toBe('2012');
    expect(afp('ceasefire-2014-kidal.afp11', narrator).when?.text).toBe('2014');
    expect(afp('cma-signs-accord.afp11', narrator).when?.text).toBe('2015');
  });

  it('14: insurgencies by radical Islamist groups at the same time', () => {
    afp('islamist-insurgencies-2012.afp11', narrator);
    expect(event('islamist-insurgencies-2012').title.en).toMatch(/Islamist/);
  });

  it('15: the UN mission’s withdrawal added to instability', () => {
    afp('un-withdrawal-adds-instability.afp11', narrator);
    expect(event('un-withdrawal-adds-instability').actors).toContainEqual({ id: 'minusma', role: 'did' });
  });

  it('16: an officer: fighting near a camp that the UN force recently left', () => {
    afp('fighting-near-un-camp.afp11', officer);
    expect(event('fighting-near-un-camp').where.place).toBe('kidal-un-camp');
  });

  it('17: the reports conflict: phones cut on Thursday or Friday; “110 km south” against 95.7 km at 243°', () => {
    const rfi = claim('phones-cut-kidal.rfi10');
    expect(rfi.source.outlet).toBe('RFI');
    expect(rfi.when?.text).toMatch(/^\[2023-11-09/);
    expect(graded('phones-cut-kidal').disputes.map(({ aspect }) => aspect)).toContain('when');
    const [kidal, anefis] = [places.get('kidal' as PlaceId), places.get('anefis' as PlaceId)];
    if (!kidal || !anefis) throw new Error('no place');
    expect(distanceKm(kidal.at, anefis.at)).toBeCloseTo(95.7, 1);
    expect(Math.round(bearing(kidal.at, anefis.at))).toBe(243);
  });
});

describe('who holds what, as derived', () => {
  const propositions = events.map((one) => ({ event: one, assessment: graded(one.id) }));
  const held = (place: string, from: string, to: string) => holdings(propositions, span(from, to)).get(place as PlaceId);

  it.each([
    ['kidal', '2023-11-09', '2023-11-13', 'csp'],
    ['kidal', '2023-11-15', '2023-12-31', 'fama'],
    ['kidal-camp-1', '2023-10-01', '2023-10-09', 'fama'],
    ['kidal-camp-1', '2023-10-11', '2023-11-12', 'csp'],
    ['kidal-camp-1', '2023-11-15', '2023-11-16', 'fama'],
    ['kidal-un-camp', '2023-11-01', '2023-11-12', 'csp'],
    ['kidal-un-camp', '2023-11-15', '2023-11-16', 'fama'],
    ['anefis', '2023-10-05', '2023-10-06', 'csp'],
    ['anefis', '2023-10-08', '2023-11-14', 'fama'],
    ['aguelhok', '2023-12-20', '2023-12-31', 'fama'],
  ])('%s, %s to %s: %s', (place, from, to, holder) => expect(held(place, from, to)?.holder).toBe(holder));

  it('over the march both holders of Kidal show, and Wagner beside the army', () => {
    const kidal = held('kidal', '2023-11-09', '2023-11-14');
    expect(kidal).toMatchObject({ holder: 'fama', before: { holder: 'csp' } });
    expect(kidal?.present.map(({ actor }) => actor)).toEqual(['wagner']);
  });
});
