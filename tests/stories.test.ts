// The guided readings and the questions of the comparison that ship with the data: without a Problem, and the seed report whole.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { decodeQuestions } from '../src/load/decode-questions';
import { decodeStory } from '../src/load/decode-story';
import { bearing, distanceKm } from '../src/measure/geodesy';
import { SHIPPED } from './fixtures/shipped';
import { SEED } from './fixtures/stories';

const text = (path: string): string => readFileSync(join('data', path), 'utf8');
// biome-ignore lint/suspicious/noExplicitAny: faults are made by writing what no type allows
const loose = (path: string): any => JSON.parse(text(path));

describe('guided readings', () => {
  it('are listed in dataset.json, each with its file, and no other file lies there', () => {
    expect(SHIPPED.stories.map(({ id }) => `${id}.json`).sort()).toEqual(readdirSync('data/stories').sort());
    expect(SHIPPED.stories.length).toBeGreaterThan(0);
  });

  it.each(SHIPPED.stories.map(({ id }) => id))('%s decodes with no Problem', (id) => {
    expect(decodeStory(id, text(`stories/${id}.json`), SHIPPED).problems).toEqual([]);
  });

  it('the claims of a step are about its events, and every event of a step has one', () => {
    for (const { claims, events } of SEED.steps) {
      for (const claim of claims)
        expect(
          events.some((event) => claim.startsWith(`${event}.`)),
          claim,
        ).toBe(true);
      for (const event of events)
        expect(
          claims.some((claim) => claim.startsWith(`${event}.`)),
          event,
        ).toBe(true);
    }
  });
});

describe('the seed report', () => {
  /** Each line by its events, in the order in which the report tells it. */
  const LINES = [
    ['army-closer-to-kidal', 'csp-holds-kidal'],
    ['kidal-could-be-key-battleground', 'sovereignty-priority', 'coup-2020'],
    ['column-few-dozen-km', 'army-keeps-advancing'],
    ['fighting-near-kidal'],
    ['many-wagner-near-kidal', 'wagner-called-in'],
    ['civilians-leave-kidal', 'long-conflict-expected'],
    ['fighting-near-kidal', 'column-few-dozen-km', 'army-keeps-advancing', 'many-wagner-near-kidal', 'civilians-leave-kidal', 'long-conflict-expected'],
    ['phones-cut-kidal'],
    ['strikes-on-kidal-before-attack'],
    ['strategic-movements'],
    ['column-leaves-anefis', 'convoy-stationed-at-anefis'],
    ['rebels-take-up-arms', 'kidal-braced'],
    ['insurgency-2012', 'ceasefire-2014-kidal', 'cma-signs-accord'],
    ['islamist-insurgencies-2012'],
    ['un-withdrawal-adds-instability'],
    ['fighting-near-un-camp'],
    ['phones-cut-kidal', 'column-leaves-anefis'],
  ];

  it('has its 17 lines in order', () => expect(SEED.steps.map(({ events }) => events)).toEqual(LINES));

  it('reads every claim that AFP’s text makes, and only that text until the last line sets others beside it', () => {
    const claims = SHIPPED.events.flatMap((event) => event.claims);
    const told = claims.filter(({ source }) => source.id === 'afp11').map(({ id }) => id as string);
    const read = SEED.steps.flatMap((step) => step.claims as readonly string[]);
    expect([...new Set(read)].filter((id) => told.includes(id)).sort()).toEqual([...told].sort());
    const others = SEED.steps.map((step) => step.claims.filter((id) => !told.includes(id)).length);
    expect(others.slice(0, -1).every((n) => n === 0)).toBe(true);
    expect(others.at(-1)).toBeGreaterThan(0);
  });

  it('the seventh line is what AFP could not check', () => {
    const stances = SEED.steps[6]?.claims.map((id) => SHIPPED.events.flatMap(({ claims }) => claims).find((claim) => claim.id === id)?.stance);
    expect(new Set(stances)).toEqual(new Set(['cannot-verify']));
  });

  it('the last line gives the distance and bearing that the map measures', () => {
    const [kidal, anefis] = ['kidal', 'anefis'].map((id) => SHIPPED.places.get(id as never)?.at);
    if (!kidal || !anefis) throw new Error('no place');
    const words = SEED.steps.at(-1)?.says;
    expect(words?.en).toContain(`${distanceKm(kidal, anefis).toFixed(1)} km`);
    expect(words?.fr).toContain(`${distanceKm(kidal, anefis).toFixed(1).replace('.', ',')}\u00a0km`);
    for (const said of [words?.en, words?.fr]) expect(said).toContain(`${Math.round(bearing(kidal, anefis))}°`);
  });

  it('calls nobody a terrorist or mercenary outside quotation marks', () => {
    const said = SEED.steps.flatMap(({ says, note }) => [says.en, says.fr, note?.en ?? '', note?.fr ?? '']);
    expect(said.map((one) => one.replace(/“[^”]*”|«[^»]*»/g, '')).filter((one) => /terroris|mercena/i.test(one))).toEqual([]);
  });
});

describe('a faulty page file', () => {
  it('loses its faulty steps and rows, keeps the others and says why', () => {
    const story = loose('stories/seed.json');
    story.steps[0].events[0] = 'army-closer-to-kidel';
    story.steps[1].from = 'in spring';
    story.steps[2].to = '2023-11-01';
    story.steps[3].claims[0] = 'nobody.said';
    const read = decodeStory(SEED.id, JSON.stringify(story), SHIPPED);
    expect(read.story?.steps).toHaveLength(SEED.steps.length - 4);
    expect(read.problems.map(({ path, reason }) => `${path} ${reason.code}`)).toEqual([
      'steps[0].events[0] unknown-id',
      'steps[1].from when',
      'steps[2].to when',
      'steps[3].claims[0] unknown-id',
    ]);
    expect(read.problems[0]?.reason).toMatchObject({ near: 'army-closer-to-kidal' });

    const compare = loose('compare.json');
    const rows = compare.questions.length;
    compare.questions[0].convoys[0] = 'nothing';
    compare.questions[1].kinds[0] = 'battle';
    compare.questions[2].places = [];
    compare.questions[2].kinds = [];
    compare.questions[4].id = compare.questions[3].id;
    const { questions, problems } = decodeQuestions(JSON.stringify(compare), SHIPPED);
    expect(questions).toHaveLength(rows - 4);
    expect(problems.map(({ reason }) => reason.code).sort()).toEqual(['choice', 'duplicate-id', 'missing', 'unknown-id']);
  });

  it('missing questions are no fault, a missing story is one', () => {
    expect(decodeQuestions(undefined, SHIPPED)).toEqual({ questions: [], problems: [] });
    expect(decodeStory(SEED.id, undefined, SHIPPED)).toMatchObject({
      story: undefined,
      problems: [{ file: 'stories/seed.json', reason: { code: 'missing-file' } }],
    });
  });

  it('is refused by the published schema and told by npm run validate', { timeout: 30_000 }, () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    const story = loose('stories/seed.json');
    const compare = loose('compare.json');
    const valid = { story: ajv.compile(loose('schema/story.schema.json')), compare: ajv.compile(loose('schema/compare.schema.json')) };
    expect([valid.story(story), valid.compare(compare)]).toEqual([true, true]);
    delete story.steps[0].says.fr;
    story.steps[1].support = 'corroborated';
    compare.questions[0].kind = 'control';
    expect([valid.story(story), valid.compare(compare)]).toEqual([false, false]);
    const folder = mkdtempSync(join(tmpdir(), 'faulty-'));
    cpSync('data', folder, { recursive: true });
    writeFileSync(join(folder, 'stories/seed.json'), JSON.stringify(story));
    writeFileSync(join(folder, 'compare.json'), JSON.stringify(compare));
    const { status, stdout } = spawnSync(process.execPath, ['scripts/validate.mjs', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toContain('stories/seed.json · seed · steps[0].says.fr: “fr” is missing');
    expect(stdout).toContain('“support” is computed from the claims');
    expect(stdout).toContain('compare.json · column · questions[0].kind: “kind” is not a field of this format');
  });
});
