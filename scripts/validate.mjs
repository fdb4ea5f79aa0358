// npm run validate [folder]: every Problem of a data set, one a line; exit 1 if there is any.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const folder = process.argv[2] ?? 'data';
const { module: decode } = await runnerImport('./src/load/decode.ts');
const { module: schema } = await runnerImport('./src/load/schema.ts');
const { module: words } = await runnerImport('./src/i18n/problem-words.ts');

const texts = {};
for (const name of schema.FILE_NAMES) {
  try {
    texts[name] = await readFile(join(folder, name), 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
const { dataset, problems } = decode.decodeDataset(texts);
for (const problem of problems) console.log(words.problemLine(problem, 'en'));
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${folder}`);
  process.exitCode = 1;
} else {
  const claims = dataset.events.reduce((sum, { claims }) => sum + claims.length, 0);
  console.log(`${folder}: no problem (${dataset.events.length} events, ${claims} claims, ${dataset.places.size} places, ${dataset.sources.size} sources)`);
}
