import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import policy from './scripts/content-security-policy.json';

/** In builds only: the refresh preamble of the development server is an inline script. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }, injectTo: 'head-prepend' }],
  };
}

/** The two files of letters that every first screen is set in are asked for with the page: no line moves under the hand when they come. */
function lettersFirst(): Plugin {
  const wanted = /source-(sans|serif)-[34]-latin-wght-normal-[^/]*\.woff2$/;
  return {
    name: 'letters-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => wanted.test(name))
          .map((name) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` } })),
    },
  };
}

/** The folder data/ with its subfolders, save the schema files, under stable, unhashed names: a citation needs them. */
function publishData(): Plugin {
  const files = (): readonly string[] =>
    readdirSync('data', { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(geo)?json$|\.md$/.test(name) && !name.startsWith('schema/'));
  return {
    name: 'publish-data',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        if (!files().includes(name)) return next();
        response.setHeader('content-type', 'application/json');
        response.end(readFileSync(join('data', name)));
      });
    },
    generateBundle() {
      for (const name of files()) this.emitFile({ type: 'asset', fileName: `data/${name}`, source: readFileSync(join('data', name)) });
    },
  };
}

const needed = new Set<string>();

/** The modules that the entry needs before it runs; put into one chunk they are one request and a twentieth smaller than as forty. */
function neededFirst(): Plugin {
  return {
    name: 'needed-first',
    apply: 'build',
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      while (waiting.length > 0) {
        const id = waiting.pop() ?? '';
        if (needed.has(id)) continue;
        needed.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), publishData(), lettersFirst(), neededFirst()],
  build: {
    target: 'es2022',
    license: { fileName: 'licences/libraries.md' },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre|@mapbox)[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|zustand)[\\/]/ },
            { name: 'first', test: (id) => needed.has(id) },
          ],
        },
      },
    },
  },
});
