import type { Unreached } from '../domain/problem';
import { type Decoded, decodeDataset } from './decode';
import { FILE_NAMES } from './schema';

/** Where the shipped data set lies beside the page. */
export const DATA_FOLDER = './data/';

/** ms after which a file that has not come whole is given up. */
const PATIENCE = 120_000;

interface Asked {
  readonly stop?: AbortSignal;
  /** Not the first time: what the browser keeps of an earlier answer is checked with the server. */
  readonly again?: boolean;
}

/** Fetches a data set's folder (`base` ends in a slash). What does not arrive or is not JSON becomes a Problem, never an exception. */
export async function loadDataset(base: string, asked: Asked = {}): Promise<Decoded> {
  const texts = await Promise.all(FILE_NAMES.map(async (name) => [name, await fetchText(base + name, asked)] as const));
  return decodeDataset(Object.fromEntries(texts));
}

/** The text of a file of the data, or what kept it from arriving. */
export async function fetchText(url: string, { stop, again = false }: Asked = {}): Promise<string | Unreached> {
  const give = new AbortController();
  const late = setTimeout(() => give.abort(), PATIENCE);
  stop?.addEventListener('abort', () => give.abort());
  try {
    const response = await fetch(url, { signal: give.signal, cache: again ? 'no-cache' : 'default' });
    return response.ok ? await response.text() : { code: 'network', status: response.status, late: false };
  } catch {
    return { code: 'network', status: undefined, late: give.signal.aborted && !stop?.aborted };
  } finally {
    clearTimeout(late);
  }
}
