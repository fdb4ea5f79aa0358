// Each file of the data set fails in each way: the loader against a fake network and clock.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CORE_FILES, type Dataset, SPARE_FILES } from '../../src/domain/dataset';
import { isOfFile, type Problem } from '../../src/domain/problem';
import type { StoryId } from '../../src/domain/story';
import { LANGUAGES } from '../../src/domain/text';
import { fileSentence } from '../../src/i18n/file-words';
import { loadDataset } from '../../src/load/load-dataset';
import { loadChangelog, loadPresets, loadQuestions, loadStory } from '../../src/load/load-pages';
import { smallData, texts } from '../fixtures/small-data';

type Answer = (signal: AbortSignal | undefined) => Promise<Response>;

/** What the network does in place of bringing one file, and what the page then says. */
interface Fault {
  readonly name: string;
  readonly answer: (text: string) => Answer;
  readonly code: Problem['reason']['code'];
  readonly english: RegExp;
  readonly french: RegExp;
}

const json = (text: string): Response => new Response(text, { headers: { 'content-type': 'application/json' } });
const dead = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));

function broken(text: string): Response {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(text.slice(0, 40)));
      stream.error(new TypeError('connection reset'));
    },
  });
  return new Response(body);
}

const FAULTS: readonly Fault[] = [
  {
    name: '404',
    answer: () => async () => new Response('', { status: 404 }),
    code: 'network',
    english: /did not arrive: the server answered 404\.$/,
    french: /répondu 404/,
  },
  {
    name: '500',
    answer: () => async () => new Response('', { status: 500 }),
    code: 'network',
    english: /did not arrive: the server answered 500\.$/,
    french: /répondu 500/,
  },
  {
    name: 'no connection',
    answer: () => () => Promise.reject(new TypeError('Failed to fetch')),
    code: 'network',
    english: /did not arrive: the connection failed\.$/,
    french: /la connexion a échoué/,
  },
  { name: 'a connection that breaks off', answer: (text) => async () => broken(text), code: 'network', english: /connection failed/, french: /connexion/ },
  { name: 'never an answer', answer: () => dead, code: 'network', english: /did not arrive: it took too long\.$/, french: /attente/ },
  { name: 'half a file', answer: (text) => async () => json(text.slice(0, text.length / 2)), code: 'json', english: /cut off or damaged/, french: /tronqué/ },
  {
    name: 'a web page in its place',
    answer: () => async () => new Response('<!doctype html><title>Not here</title>', { headers: { 'content-type': 'text/html' } }),
    code: 'json',
    english: /cannot be read/,
    french: /illisible/,
  },
  { name: 'another JSON', answer: () => async () => json('[]'), code: 'no-list', english: /cannot be read/, french: /illisible/ },
  { name: 'rows that are all faulty', answer: faultyRows, code: 'no-rows', english: /no row of the file can be used/, french: /aucune de ses lignes/ },
];

/** The same list, each row of which lacks everything. */
function faultyRows(text: string): Answer {
  const data = JSON.parse(text) as Record<string, unknown>;
  const key = Object.keys(data).find((name) => Array.isArray(data[name]) && ['features', 'sources', 'actors', 'convoys'].includes(name));
  return async () => json(JSON.stringify(key === undefined ? {} : { ...data, [key]: [{}] }));
}

/** Only dataset.json is one row itself: what is no row of it is no JSON of it either. */
const HOLDS = (file: string, { code }: Fault): boolean => file !== 'dataset.json' || code !== 'no-list';

function network(file: string, answer?: (text: string) => Answer): void {
  const files: Readonly<Partial<Record<string, string>>> = texts(smallData());
  vi.stubGlobal('fetch', (url: string, { signal }: { readonly signal?: AbortSignal } = {}) => {
    const name = url.replace('./data/', '');
    const text = files[name];
    if (name === file && answer) return answer(text ?? '{}')(signal);
    return text === undefined ? Promise.resolve(new Response('', { status: 404 })) : Promise.resolve(json(text));
  });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Runs the clock on until it is through: three minutes of nothing are enough for any file. */
async function waited<T>(task: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(180_000);
  return task;
}

function said(problems: readonly Problem[], file: string, fault: Fault): void {
  const [problem, ...others] = problems.filter(isOfFile);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file, reason: { code: fault.code } });
  if (!problem) return;
  for (const language of LANGUAGES) expect(fileSentence(problem, language)).toContain(`(${file})`);
  expect(fileSentence(problem, 'en')).toMatch(fault.english);
  expect(fileSentence(problem, 'fr')).toMatch(fault.french);
}

describe.each(CORE_FILES)('%s, on which every statement rests', (file) => {
  it.each(FAULTS.filter((fault) => HOLDS(file, fault)).map((fault) => [fault.name, fault] as const))(
    '%s: no data set, and the file is named',
    async (_, fault) => {
      network(file, fault.answer);
      const { dataset, title, problems } = await waited(loadDataset('./data/'));
      expect(dataset).toBeUndefined();
      expect(title).toEqual(file === 'dataset.json' ? undefined : smallData()['dataset.json'].title);
      said(problems, file, fault);
    },
  );
});

describe.each(SPARE_FILES)('%s, which can be done without', (file) => {
  it.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s: the rest stands, nothing else is blamed, and what is absent is known', async (_, fault) => {
    network(file, fault.answer);
    const { dataset, problems } = await waited(loadDataset('./data/'));
    expect(dataset?.events.length).toBeGreaterThan(0);
    expect([...(dataset?.absent ?? [])]).toEqual([file]);
    said(problems, file, fault);
    expect(problems.filter((problem) => problem.file !== file)).toEqual([]);
  });
});

describe('with everything there', () => {
  it('nothing is absent', async () => {
    network('none');
    const { dataset, problems } = await waited(loadDataset('./data/'));
    expect(problems).toEqual([]);
    expect(dataset?.absent.size).toBe(0);
  });

  it('a slow file is waited for, well beyond the first sentence about it', async () => {
    network('events.geojson', (text) => () => new Promise((resolve) => setTimeout(() => resolve(json(text)), 100_000)));
    const { dataset } = await waited(loadDataset('./data/'));
    expect(dataset?.events).toHaveLength(3);
  });

  it('a wait that is called off is not said to have been too long', async () => {
    network('events.geojson', () => dead);
    const stop = new AbortController();
    const asked = loadDataset('./data/', { stop: stop.signal });
    stop.abort();
    const { problems } = await waited(asked);
    expect(problems.filter(isOfFile)).toMatchObject([{ file: 'events.geojson', reason: { late: false } }]);
  });
});

describe('files that only a page reads', () => {
  const PAGES: Readonly<Record<string, (data: Dataset) => Promise<{ readonly problems: readonly Problem[] }>>> = {
    'compare.json': (data: Dataset) => loadQuestions(data),
    'precedents.json': (data: Dataset) => loadPresets(data),
    'stories/seed.json': (data: Dataset) => loadStory('seed' as StoryId, data),
  };
  const cases = Object.entries(PAGES).flatMap(([file, load]) =>
    FAULTS.filter(({ code }) => code === 'network' || code === 'json').map((fault) => [file, fault.name, load, fault] as const),
  );

  it.each(cases)('%s, %s: named, nothing made of it', async (file, _, load, fault) => {
    network('none');
    const { dataset } = await waited(loadDataset('./data/'));
    if (!dataset) throw new Error('the small data set does not load');
    network(file, () => fault.answer('{"a": ['));
    said((await waited(load(dataset))).problems, file, fault);
  });

  it.each(FAULTS.filter(({ code }) => code === 'network').map((fault) => [fault.name, fault] as const))('the list of changes, %s: named', async (_, fault) => {
    network('CHANGELOG.md', () => fault.answer('## Edition 2'));
    const text = await waited(loadChangelog());
    expect(typeof text).toBe('object');
    if (typeof text === 'object') said([{ file: 'CHANGELOG.md', id: undefined, path: '', reason: text }], 'CHANGELOG.md', fault);
  });
});
