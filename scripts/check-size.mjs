// What a reader waits for: node scripts/check-size.mjs [folder]. The scripts that index.html loads, with all they import
// statically, weigh at most 120 kB gzipped, and the map library is not among them. All that measures (ruler, column and the
// geodesic library) adds at most 20 kB to the map.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const BUDGET_KB = 120;
const MEASURING_KB = 20;
const MAP = /maplibre/;
const MEASURING = /[\\/]src[\\/](measure|convoy)[\\/]|[\\/]node_modules[\\/]geographiclib-/;

const folder = process.argv[2] ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`${folder}/index.html is not there: build first (npm run build)`);
  process.exit(1);
}

const read = (file) => readFileSync(join(folder, file), 'utf8');
const html = read('index.html');
const named = (pattern, text) => [...text.matchAll(pattern)].map((match) => match[1]);
const startsWith = [...named(/<script\b[^>]*\bsrc="([^"]+\.js)"/g, html), ...named(/<link\b[^>]*rel="modulepreload"[^>]*href="([^"]+\.js)"/g, html)];

/** Chunks that a chunk needs before it runs; `import('…')` comes later and is not one. */
function imports(file) {
  const paths = named(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^;'"()]*?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g, read(file));
  return paths.map((path) => posix.join(posix.dirname(file), path));
}

const first = new Set();
const waiting = startsWith.map((file) => posix.normalize(file));
while (waiting.length > 0) {
  const file = waiting.pop();
  if (first.has(file)) continue;
  first.add(file);
  waiting.push(...imports(file));
}

/** The measuring code is spread over chunks by who asks for it; built once more, it is put into one, as minified and tree-shaken as it is shipped. */
async function measuringChunks() {
  const codeSplitting = { includeDependenciesRecursively: false, groups: [{ name: 'measure', test: MEASURING, priority: 1 }] };
  const { output } = await build({ logLevel: 'error', build: { write: false, rolldownOptions: { output: { codeSplitting } } } });
  return output.filter((chunk) => chunk.type === 'chunk' && Object.keys(chunk.modules).some((id) => MEASURING.test(id)));
}

const kBOf = (code) => gzipSync(code).length / 1000;
const sizes = [...first].map((file) => ({ file, kB: kBOf(readFileSync(join(folder, file))) }));
const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
const faults = [];
if (sizes.length === 0) faults.push('index.html loads no script');
if (total > BUDGET_KB) faults.push(`more than ${BUDGET_KB} kB`);
for (const { file } of sizes) if (MAP.test(posix.basename(file)) || /maplibregl-canvas/.test(read(file))) faults.push(`${file} holds the map library`);

const measuring = await measuringChunks();
const measuringKB = measuring.reduce((sum, { code }) => sum + kBOf(code), 0);
if (measuring.length !== 1) faults.push(`the measuring code lies in ${measuring.length} chunks, not in one of its own`);
if (measuringKB > MEASURING_KB) faults.push(`more than ${MEASURING_KB} kB of measuring code`);

const list = sizes.map(({ file, kB }) => `  ${kB.toFixed(1).padStart(6)} kB  ${file}`).join('\n');
console.log(`first scripts, gzipped: ${total.toFixed(1)} kB of ${BUDGET_KB} kB\n${list}`);
console.log(`measuring code, gzipped: ${measuringKB.toFixed(1)} kB of ${MEASURING_KB} kB`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
