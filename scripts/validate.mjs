// npm run validate [folder]: every Problem of a data set, one a line; exit 1 if there is any.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const folder = process.argv[2] ?? 'data';
const { module: decode } = await runnerImport('./src/load/decode.ts');
const { module: pages } = await runnerImport('./src/load/decode-questions.ts');
const { module: stories } = await runnerImport('./src/load/decode-story.ts');
const { module: paces } = await runnerImport('./src/load/decode-presets.ts');
const { module: junctions } = await runnerImport('./src/load/junctions.ts');
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
const { dataset, problems: faults } = decode.decodeDataset(texts);
const problems = [...faults];
if (dataset) {
  const read = (name) => readFile(join(folder, name), 'utf8').catch(() => undefined);
  problems.push(...pages.decodeQuestions(await read('compare.json'), dataset).problems);
  problems.push(...paces.decodePresets(await read('precedents.json'), dataset).problems, ...junctions.missedJunctions(dataset.tracks));
  for (const { id } of dataset.stories) problems.push(...stories.decodeStory(id, await read(`stories/${id}.json`), dataset).problems);
}
for (const problem of problems) console.log(words.problemLine(problem, 'en'));
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${folder}`);
  process.exitCode = 1;
} else {
  const claims = dataset.events.reduce((sum, { claims }) => sum + claims.length, 0);
  console.log(`${folder}: no problem (${dataset.events.length} events, ${claims} claims, ${dataset.places.size} places, ${dataset.sources.size} sources)`);
}
