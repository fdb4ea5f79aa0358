import { type Decoded, decodeDataset } from './decode';
import { FILE_NAMES, type FileName } from './schema';

/** Where the shipped data set lies beside the page. */
export const DATA_FOLDER = './data/';

/** Fetches a data set's folder (`base` ends in a slash). A file that is not there or is not JSON becomes a Problem, never an exception. */
export async function loadDataset(base: string): Promise<Decoded> {
  const texts = await Promise.all(FILE_NAMES.map(async (name) => [name, await fetchText(base + name)] as const));
  return decodeDataset(Object.fromEntries(texts) as Partial<Record<FileName, string>>);
}

/** The text of a file of the data; undefined when it is not there. */
export async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    // a development server answers a missing file with its index page
    if (!response.ok || (response.headers.get('content-type') ?? '').includes('text/html')) return undefined;
    return await response.text();
  } catch {
    return undefined;
  }
}
