// A static server for the built app, on this computer only: node scripts/serve.mjs [folder] [port]
// The policy stands in the page as well; as a header it also binds the map's worker.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const [folder = 'dist', port = process.env.PORT ?? '4173'] = process.argv.slice(2);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const policy = JSON.parse(readFileSync(new URL('content-security-policy.json', import.meta.url), 'utf8'));
const HEADERS = {
  'content-security-policy': [...policy, "frame-ancestors 'none'"].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

function fileOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  const file = fileOf(request.url ?? '/');
  if (!file) {
    response.writeHead(404, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end('not found');
    return;
  }
  response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
});

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. Stop that one, or choose another port: node scripts/serve.mjs ${folder} ${Number(port) + 1}`
      : `The server could not start: ${error.message}`,
  );
  process.exitCode = 1;
});

if (existsSync(join(folder, 'index.html'))) server.listen(Number(port), 'localhost', () => console.log(`http://localhost:${port}`));
else {
  console.error(`${folder}/index.html is not there: build first (npm run build)`);
  process.exitCode = 1;
}
