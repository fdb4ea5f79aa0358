// npm run schema: writes data/schema/*.schema.json from src/load/schema.ts and page-schema.ts, for editors and other programs.
// With --check nothing is written, and a file that differs is a fault.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const FOLDER = 'data/schema';
const { module } = await runnerImport('./src/load/schema.ts');
const { module: pages } = await runnerImport('./src/load/page-schema.ts');
const FILES = { ...module.FILES, ...pages.PAGE_FILES };

/** The schema of a whole file: its rows stand in a list, in a GeoJSON file as the features of a collection. */
function fileSchema(name, { rows, schema }) {
  const { $schema, ...row } = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'throw' });
  const head = { $schema, title: `${name} of a conflict map's data set`, description: 'What the fields mean: docs/data-format.md' };
  if (rows === undefined) return { ...head, ...row };
  const geojson = name.endsWith('.geojson') ? { type: { const: 'FeatureCollection' } } : {};
  return {
    ...head,
    type: 'object',
    properties: { ...geojson, [rows]: { type: 'array', items: row } },
    required: [...Object.keys(geojson), rows],
  };
}

const stale = [];
for (const name of Object.keys(FILES)) {
  const file = join(FOLDER, `${name.replace(/\.\w+$/, '')}.schema.json`);
  const text = `${JSON.stringify(fileSchema(name, FILES[name]), undefined, 1)}\n`;
  if (process.argv.includes('--check')) {
    if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(file);
  } else {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, text);
  }
}
if (stale.length > 0) {
  console.error(`${stale.join(', ')}: not what src/load/schema.ts says; run npm run schema`);
  process.exitCode = 1;
} else console.log(`schema files: ${Object.keys(FILES).length}`);
