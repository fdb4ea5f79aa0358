import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/domain/dataset';
import type { Instant, Span } from '../../src/domain/when';
import { decodeDataset } from '../../src/load/decode';
import { FILE_NAMES, type FileName } from '../../src/load/schema';
import { INITIAL } from '../../src/state/initial';
import type { State } from '../../src/state/state';

const read = (name: FileName): readonly [FileName, string] => [name, readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')];
const { dataset } = decodeDataset(Object.fromEntries(FILE_NAMES.map(read)));
if (!dataset) throw new Error('data/ cannot be read');

export const SHIPPED: Dataset = dataset;

/** The state on opening, with the shipped data. */
export const OPENED: State = { ...INITIAL, datasets: [SHIPPED] };

export function span(from: string, to: string): Span {
  return { start: Date.parse(from) as Instant, end: Date.parse(to) as Instant };
}

/** Every event of the data set is visible. */
export const ALL: State = { ...OPENED, view: { ...OPENED.view, span: span('1990-01-01', '2100-01-01') } };
