import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '../../scripts/site.mjs';

const LARGE = 4_000_000;
const outside = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(outside, 'site');
let child: ChildProcess;
let port: number;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path goes out exactly as it is written; no client tidies it first. */
function ask(path: string, method = 'GET', to = port, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port: to, path, method, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>site</title>');
  writeFileSync(join(folder, 'data', 'index.html'), 'inner');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'été à 100%.json'), '{"a":1}');
  writeFileSync(join(folder, 'large.png'), Buffer.alloc(LARGE));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  // begins with the folder's own name
  mkdirSync(join(outside, 'site-other'));
  writeFileSync(join(outside, 'site-other', 'secret.txt'), 'secret');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(outside, join(folder, 'up'));
  symlinkSync(join(outside, 'site-other'), join(folder, 'sibling'));
  symlinkSync(join(folder, 'data'), join(folder, 'alias'));
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
  child = spawn(process.execPath, ['scripts/serve.mjs', folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (line) => resolve(Number(/:(\d+)\s*$/.exec(String(line))?.[1])));
    child.on('exit', () => reject(new Error('the server did not start')));
  });
});

afterAll(() => {
  child.kill();
  rmSync(outside, { recursive: true });
});

describe('the server', () => {
  it('takes a free port and says which', () => expect(port).toBeGreaterThan(0));

  it('sends a file with its type, its length and the policy', async () => {
    const { status, headers, body } = await ask('/');
    expect({ status, body }).toEqual({ status: 200, body: '<!doctype html><title>site</title>' });
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-length': String(body.length), 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(await ask('/data/?x=1')).toMatchObject({ status: 200, body: 'inner' });
    expect(await ask('/empty.txt')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '0' } });
    expect(await ask(encodeURI('/été à 100%.json'))).toMatchObject({ status: 200, body: '{"a":1}' });
    expect((await ask('/large.png')).body.length).toBe(LARGE);
  });

  it('sends the head alone when only that is asked', async () => {
    expect(await ask('/large.png', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': String(LARGE), 'content-type': 'image/png' } });
    expect(await ask('/nothing', 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('refuses %s and names what it answers', async (method) => {
    const sends = method === 'POST' || method === 'PUT' || method === 'PATCH';
    expect(await ask('/', method, port, sends ? 'x'.repeat(100_000) : undefined)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it.each([
    '/nothing.html',
    '/data',
    '/index.html/',
    '/../secret.txt',
    '/data/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/data/..%2f..%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '/index.html%00',
    '/%00',
    '/%',
    '/%ff%fe',
    '/%c0%ae%c0%ae/secret.txt',
    '/link.txt',
    '/up/secret.txt',
    '/up/site/../secret.txt',
    '/sibling/secret.txt',
    '/..%2fsite-other/secret.txt',
    '/loop',
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(5000)}`,
    'http://[',
    'file:///etc/passwd',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect({ status, secret: body.includes('secret') || body.includes('root:') }).toEqual({ status: 404, secret: false });
  });

  it('follows a link that stays inside the folder', async () => expect(await ask('/alias/index.html')).toMatchObject({ status: 200, body: 'inner' }));

  it('answers an address of more than 16 kB, and what is no HTTP, in words', async () => {
    expect(await ask(`/${'a'.repeat(20_000)}`)).toMatchObject({ status: 431, body: 'Request Header Fields Too Large' });
    const spoken = await new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(port, 'localhost', () => socket.end('how are you?\r\n\r\n'));
      socket.on('data', (text) => (heard += text));
      socket.on('close', () => resolve(heard));
    });
    expect(spoken).toMatch(/^HTTP\/1\.1 400 .*Bad Request$/s);
    expect(await ask('/')).toMatchObject({ status: 200 });
  });

  // a folder of a process's open handles is Linux's alone
  it.runIf(process.platform === 'linux')('keeps no handle for 500 downloads that were broken off', async () => {
    const handles = () => readdirSync(`/proc/${child.pid}/fd`).length;
    const aborted = () =>
      new Promise<void>((resolve) => {
        const sent = request({ host: 'localhost', port, path: '/large.png', agent: false }, (response) => {
          response.once('data', () => sent.destroy());
          response.on('error', () => {});
        });
        sent.on('error', () => {});
        sent.on('close', () => resolve());
        sent.end();
      });
    await aborted();
    await settled(handles);
    const before = handles();
    for (let round = 0; round < 25; round++) await Promise.all(Array.from({ length: 20 }, aborted));
    // and some that go away before the answer
    await Promise.all(Array.from({ length: 20 }, () => gone('/large.png')));
    await settled(handles);
    expect(handles()).toBe(before);
    expect(await ask('/')).toMatchObject({ status: 200 });
  });
});

/** Asks and hangs up without waiting. */
function gone(path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`, () => socket.destroy()));
    socket.on('close', () => resolve());
  });
}

/** Until a count has been the same for 300 ms. */
async function settled(count: () => number): Promise<void> {
  for (let last = -1, same = 0; same < 6; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    same = count() === last ? same + 1 : 0;
    last = count();
  }
}

describe('a disk that fails', () => {
  /** A server in this process whose files are these streams. */
  async function serving<T>(stream: () => Promise<Readable>, use: (port: number) => Promise<T>): Promise<T> {
    const server: Server = siteServer(folder, async () => {
      const readable = await stream();
      return { createReadStream: () => readable as never };
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    try {
      return await use((server.address() as AddressInfo).port);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it('is said, when the file cannot be opened', async () => {
    const answer = await serving(
      () => Promise.reject(new Error('EMFILE')),
      (to) => ask('/large.png', 'GET', to),
    );
    expect(answer).toMatchObject({ status: 500, body: 'the file cannot be read' });
  });

  it('breaks the download off, when it fails on the way; the server stays', async () => {
    const breaking = async () =>
      new Readable({
        read() {
          this.push(Buffer.alloc(1000));
          setTimeout(() => this.destroy(new Error('EIO')), 20);
        },
      });
    await serving(breaking, async (to) => {
      await expect(ask('/large.png', 'GET', to)).rejects.toThrow();
      await expect(ask('/large.png', 'GET', to)).rejects.toThrow();
      expect(await ask('/large.png', 'HEAD', to)).toMatchObject({ status: 200 });
    });
  });
});
