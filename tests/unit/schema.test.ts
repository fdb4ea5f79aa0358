import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/load/read-file';
import { FILE_NAMES, FILES, type FileName } from '../../src/load/schema';
import { smallData } from '../fixtures/small-data';

const ajv = new Ajv2020({ allErrors: true, strict: false });

function published(file: FileName): (value: unknown) => boolean {
  const name = `${file.replace(/\.\w+$/, '')}.schema.json`;
  return ajv.compile(JSON.parse(readFileSync(join('data/schema', name), 'utf8')));
}

const validators = new Map(FILE_NAMES.map((file) => [file, published(file)]));

function verdicts(file: FileName, value: unknown): { readonly editor: boolean; readonly app: boolean } {
  return { editor: validators.get(file)?.(value) ?? false, app: readFile(file, JSON.stringify(value)).problems.length === 0 };
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Every place in a value at which something may be wrong. */
function paths(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = isList(value) ? value.map((item, i) => paths(item, [...path, i])) : Object.entries(value).map(([key, item]) => paths(item, [...path, key]));
  return [path, ...inner.flat()];
}

function at(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (inner as Record<string | number, Json> | undefined)?.[key], value);
}

const REMOVED = Symbol('removed');

function changed(value: Json, path: Path, change: (old: Json) => Json | typeof REMOVED): Json {
  const copy = structuredClone(value) as Record<string, unknown>;
  const [last, parent] = [path.at(-1) ?? '', at(copy as Json, path.slice(0, -1)) as Record<string | number, unknown>];
  const next = change(parent[last] as Json);
  if (next !== REMOVED) parent[last] = next;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy as Json;
}

const CHANGES: readonly ((old: Json) => Json | typeof REMOVED)[] = [
  () => REMOVED,
  () => null,
  () => 'x',
  () => '',
  () => 'Not An Id',
  () => -1,
  () => 0.5,
  () => 99_999,
  () => true,
  () => false,
  () => [],
  () => [1, 2, 3],
  () => ({}),
  (old) => (typeof old === 'object' && old !== null && !isList(old) ? { ...old, extra: 1 } : [old]),
];

describe.each(FILE_NAMES)('data/schema of %s', (file) => {
  const good = smallData()[file] as Json;
  const { rows } = FILES[file];
  const list = rows === undefined ? undefined : (at(good, [rows]) as readonly Json[]);

  it('takes what the app takes', () => {
    expect(verdicts(file, good)).toEqual({ editor: true, app: true });
    const shipped: Json = JSON.parse(readFileSync(join('data', file), 'utf8'));
    expect(verdicts(file, shipped)).toEqual({ editor: true, app: true });
  });

  it('refuses what the app refuses: every field of every row bent in every way', () => {
    const apart: string[] = [];
    let refused = 0;
    for (const row of list ?? [good]) {
      for (const path of paths(row).filter(({ length }) => length > 0)) {
        for (const [i, change] of CHANGES.entries()) {
          const bent = changed(row, path, change);
          const { editor, app } = verdicts(file, rows === undefined ? bent : { type: 'FeatureCollection', [rows]: [bent] });
          if (!app) refused += 1;
          if (editor !== app) apart.push(`${path.join('.')} change ${i}: editor ${editor}, app ${app}`);
        }
      }
    }
    expect(refused).toBeGreaterThan(50);
    expect(apart).toEqual([]);
  });

  it('wants the list and, in GeoJSON, the collection', () => {
    if (rows === undefined) return;
    const validate = validators.get(file);
    expect(validate?.({ type: 'FeatureCollection', [rows]: [] })).toBe(true);
    expect(validate?.({ type: 'FeatureCollection' })).toBe(false);
    expect(validate?.([])).toBe(false);
    if (file.endsWith('.geojson')) expect(validate?.({ [rows]: [] })).toBe(false);
  });
});
