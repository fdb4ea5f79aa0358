// The files of a folder over HTTP: GET and HEAD, nothing outside the folder, no handle kept for a reader who went away.
import { readFileSync, realpathSync } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';

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

// the policy stands in the page as well; as a header it also binds the map's worker
const policy = JSON.parse(readFileSync(new URL('content-security-policy.json', import.meta.url), 'utf8'));
const HEADERS = {
  'content-security-policy': [...policy, "frame-ancestors 'none'"].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** A server of a folder that exists, not yet listening. `openFile` stands in for the disk in a test. */
export function siteServer(folder, openFile = open) {
  const root = realpathSync(folder);

  /** The file that a URL means, with its size in bytes: wherever links lead, inside the folder. */
  async function found(url) {
    try {
      const path = decodeURIComponent(new URL(url.startsWith('/') ? `http://localhost${url}` : url).pathname);
      const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
      const what = await stat(file);
      return file.startsWith(root + sep) && what.isFile() ? { file, size: what.size } : undefined;
    } catch {
      return undefined;
    }
  }

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'only GET and HEAD are answered', { allow: 'GET, HEAD' });
    const what = await found(request.url ?? '/');
    if (!what) return say(response, 404, 'not found');
    const handle = request.method === 'HEAD' ? undefined : await openFile(what.file);
    response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(what.file)] ?? 'application/octet-stream', 'content-length': what.size });
    if (!handle) return response.end();
    // closes the file whichever of the two ends first; a file that breaks off takes the connection with it, so that nobody takes a part for the whole
    pipeline(handle.createReadStream(), response, () => {});
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => (response.headersSent ? response.destroy() : say(response, 500, 'the file cannot be read')));
  });
  server.on('clientError', (error, socket) => {
    if (!socket.writable) return;
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const words = status.slice(4);
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${words.length}\r\n\r\n${words}`);
  });
  return server;
}

function say(response, status, words, more = {}) {
  response.writeHead(status, { ...HEADERS, ...more, 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(words) });
  response.end(response.req.method === 'HEAD' ? undefined : words);
}
