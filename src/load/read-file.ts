import * as v from 'valibot';
import type { FileReason, Problem, Unreached } from '../domain/problem';
import { issuePath, issueReason } from './issue-reason';
import { FILES, type FileName } from './schema';

type Row<F extends FileName> = v.InferOutput<(typeof FILES)[F]['schema']>;

/** A row that passed its schema, with where it stood: "features[3]". */
export interface ReadRow<T> {
  readonly row: T;
  readonly path: string;
}

export interface Rows<T> {
  readonly rows: readonly ReadRow<T>[];
  readonly problems: readonly Problem[];
}

export type FileRows<F extends FileName> = Rows<Row<F>>;

/** Checks one file's rows against its schema, each by itself: a bad row becomes Problems, the good ones are kept. `text` may be what kept it from arriving; undefined: the file is missing. */
export function readFile<F extends FileName>(file: F, text: FileText): FileRows<F> {
  return readRows(file, text, FILES[file].rows, FILES[file].schema as Schema<Row<F>>);
}

/** What was fetched of a file: its text, or why there is none. */
export type FileText = string | Unreached | undefined;

type Schema<T> = v.GenericSchema<unknown, T>;

/** The same for a file and a schema named by the caller; `key` undefined: the file is one row itself. */
export function readRows<T>(file: string, text: FileText, key: string | undefined, schema: Schema<T>): Rows<T> {
  if (text === undefined) return unusable(file, { code: 'missing-file' });
  if (typeof text !== 'string') return unusable(file, text);
  const parsed = parseJson(text);
  if (!parsed.ok) return unusable(file, { code: 'json', detail: parsed.detail });
  const list = key === undefined ? [parsed.value] : property(parsed.value, key);
  if (!Array.isArray(list)) return unusable(file, { code: 'no-list', key: key ?? '' });
  const rows: ReadRow<T>[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of list.entries()) {
    const path = key === undefined ? '' : `${key}[${index}]`;
    const result = v.safeParse(schema, row);
    if (result.success) rows.push({ row: result.output, path });
    else
      for (const issue of result.issues) {
        const within = issuePath(issue);
        problems.push({ file, id: rowId(row), path: [path, within].filter(Boolean).join('.'), reason: issueReason(issue) });
      }
  }
  return { rows, problems };
}

function unusable(file: string, reason: FileReason): Rows<never> {
  return { rows: [], problems: [{ file, id: undefined, path: '', reason }] };
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function rowId(row: unknown): string | undefined {
  const id = property(row, 'id') ?? property(property(row, 'properties'), 'id');
  return typeof id === 'string' ? id : undefined;
}
