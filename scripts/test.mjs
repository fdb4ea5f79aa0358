// npm test: everything, in order. A step's output is printed only when it fails; the ten slowest tests are named, and the last line counts them all.
// vitest and Playwright count their own tests, every other step is one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowser } from './find-browser.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'conflict-map-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');
const total = { passed: 0, failed: 0, skipped: 0 };
/** How long each test of vitest and Playwright took, ms; of one that was tried again, all tries. */
const durations = [];

/** Runs a script with this Node; answers its exit code and all that it printed. */
function run(script, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function unitCounts() {
  const found = report(unitReport);
  for (const { name, assertionResults } of found?.testResults ?? []) {
    for (const { fullName, duration } of assertionResults) durations.push({ name: `${relative('.', name)}: ${fullName.trim()}`, ms: duration ?? 0 });
  }
  return found && { passed: found.numPassedTests, failed: found.numFailedTests, skipped: found.numPendingTests + found.numTodoTests };
}

function browserCounts() {
  const found = report(browserReport);
  const again = (suite) => [
    ...(suite.specs ?? []).filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
    ...(suite.suites ?? []).flatMap(again),
  ];
  for (const title of again(found ?? {})) console.log(`     only at the second try: ${title}`);
  const timed = (suite, inside = []) => [
    ...(suite.specs ?? []).map(({ file, title, tests }) => ({
      name: `tests/browser/${file}: ${[...inside, title].join(' ')}`,
      ms: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
    })),
    ...(suite.suites ?? []).flatMap((inner) => timed(inner, inner.title === inner.file ? inside : [...inside, inner.title])),
  ];
  durations.push(...timed(found ?? {}));
  const stats = found?.stats;
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** One step: `counts` reads how many tests it held; without it, or without an answer, the step is one test. */
async function step(name, script, args = [], { counts, env } = {}) {
  const begun = Date.now();
  const { code, output } = await run(script, args, env);
  const said = counts?.();
  const found = said ? { ...said } : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // a step that fails outside its tests (a file that cannot be read, a server that does not start) fails all the same
  if (code !== 0 && found.failed === 0) found.failed = 1;
  if (counts && code === 0 && !(found.passed > 0)) Object.assign(found, { passed: 0, failed: 1 });
  for (const key of Object.keys(total)) total[key] += found[key];
  const tests = said ? ` (${found.passed} passed, ${found.failed} failed${found.skipped > 0 ? `, ${found.skipped} skipped` : ''})` : '';
  console.log(`${found.failed === 0 ? 'ok  ' : 'FAIL'} ${name}${tests}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  if (found.failed > 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
  return found.failed === 0;
}

/** How many browser tests there are, asked without a browser. */
async function browserTests() {
  await run('node_modules/@playwright/test/cli.js', ['test', '--list', '--reporter=json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport });
  const count = (suite) => (suite.specs?.length ?? 0) + (suite.suites ?? []).reduce((sum, inner) => sum + count(inner), 0);
  return count(report(browserReport) ?? {});
}

async function browserStep(built) {
  if (!built) {
    total.failed += 1;
    console.log('FAIL browser tests, not run: there is no build to open');
    return;
  }
  const path = await installBrowser().catch((error) => {
    console.log(`     ${error.message}`);
    return undefined;
  });
  if (!path) {
    const tests = await browserTests();
    total.skipped += tests;
    console.log(`skip browser tests (${tests}): no Chrome, Chromium or Edge is installed here and none could be downloaded; name one with CHROME_PATH`);
    return;
  }
  await step('browser tests', 'node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    counts: browserCounts,
    env: { CHROME_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
  });
}

await step('lock file', 'scripts/check-lock.mjs');
await step('schema files', 'scripts/schema.mjs', ['--check']);
await step('data set', 'scripts/validate.mjs');
await step('types', 'node_modules/typescript/bin/tsc', ['--noEmit']);
await step('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']);
await step('unused code', 'node_modules/knip/bin/knip.js');
await step(
  'unit, store, map and data tests',
  'node_modules/vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  {
    counts: unitCounts,
  },
);
const built = await step('build', 'node_modules/vite/bin/vite.js', ['build']);
await step('size of what is sent', 'scripts/check-size.mjs');
await browserStep(built);

rmSync(reports, { recursive: true, force: true });
const slowest = durations.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
if (slowest.length > 0) console.log(`\nthe ${slowest.length} slowest of ${durations.length} tests:`);
for (const { name, ms } of slowest) console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
