// What a reader waits for: node scripts/check-size.mjs [folder]. The scripts that index.html loads, with all they import
// statically, weigh at most 120 kB gzipped, and the map library is not among them.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 120;
const MAP = /maplibre/;

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

const sizes = [...first].map((file) => ({ file, kB: gzipSync(readFileSync(join(folder, file))).length / 1000 }));
const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
const faults = [];
if (sizes.length === 0) faults.push('index.html loads no script');
if (total > BUDGET_KB) faults.push(`more than ${BUDGET_KB} kB`);
for (const { file } of sizes) if (MAP.test(posix.basename(file)) || /maplibregl-canvas/.test(read(file))) faults.push(`${file} holds the map library`);

const list = sizes.map(({ file, kB }) => `  ${kB.toFixed(1).padStart(6)} kB  ${file}`).join('\n');
console.log(`first scripts, gzipped: ${total.toFixed(1)} kB of ${BUDGET_KB} kB\n${list}`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
