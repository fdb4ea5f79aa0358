// The arrow of src/README.md, read off the imports. The parser is the one that the build already ships.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

interface Rule {
  readonly folders: readonly string[];
  /** A package and, where not every file of the folder may use it, which may. */
  readonly packages: Readonly<Record<string, RegExp | true>>;
}

const PURE: Rule = { folders: ['domain'], packages: {} };
const TABLE: Readonly<Record<string, Rule>> = {
  domain: { folders: [], packages: {} },
  theme: PURE,
  i18n: PURE,
  timeline: { folders: ['domain'], packages: { 'd3-scale': true, 'd3-time': true } },
  load: { folders: ['domain'], packages: { valibot: true, 'fastest-levenshtein': true } },
  measure: { folders: ['domain'], packages: { 'geographiclib-geodesic': true } },
  evidence: { folders: ['domain', 'measure'], packages: {} },
  convoy: { folders: ['domain', 'measure'], packages: {} },
  export: { folders: ['domain', 'measure'], packages: {} },
  state: {
    folders: ['domain', 'timeline', 'measure', 'evidence', 'convoy', 'theme'],
    packages: { zustand: /^store\.ts$/ },
  },
  map: {
    folders: ['domain', 'theme', 'i18n', 'measure', 'convoy', 'state'],
    packages: {
      'maplibre-gl': true,
      '@maplibre/maplibre-gl-style-spec': true,
      '@turf/turf': true,
      react: /^(MapView|Inset|HoverPlate)\.tsx$/,
      '@fontsource/*': true,
    },
  },
  ui: {
    folders: ['domain', 'theme', 'i18n', 'timeline', 'load', 'measure', 'evidence', 'convoy', 'export', 'state'],
    packages: { react: true, 'react-dom': true, minisearch: /^search-index\.ts$/ },
  },
};
/** Where maplibre-gl runs; elsewhere in map/ only its types are known. */
const MAP_AT_RUN_TIME = /^(controller|swarm|worker)\.ts$/;
/** Packages of types alone, open to all. */
const TYPES_ONLY = ['geojson'];
const FORBIDDEN = ['utils', 'util', 'helpers', 'common', 'misc', 'shared', 'lib', 'types', 'constants'];
const WORLD = ['window', 'document', 'history', 'fetch'];
/** In map/: the controller and what it hangs into the page. */
const EDGES =
  /^(main\.tsx|ui\/.+|load\/load-dataset\.ts|load\/import\/.*worker.*\.ts|theme\/css-variables\.ts|state\/(sync-url|preferences)\.ts|map\/(controller|gestures|notes|reticle|Inset|MapView)\.tsx?)$/;

type Node = Readonly<Record<string, unknown>>;

interface Import {
  readonly path: string;
  readonly type: boolean;
  readonly lazy: boolean;
}

interface Module {
  readonly file: string;
  readonly folder: string;
  readonly imports: readonly Import[];
  readonly program: Node;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node)['type'] === 'string';
}

function children(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* walk(child);
}

function importsOf(program: Node): readonly Import[] {
  return [...walk(program)].flatMap((node): readonly Import[] => {
    const source = node['source'];
    if (!isNode(source) || typeof source['value'] !== 'string') return [];
    const specifiers = (node['specifiers'] as readonly Node[] | undefined) ?? [];
    const type =
      node['importKind'] === 'type' ||
      node['exportKind'] === 'type' ||
      (specifiers.length > 0 && specifiers.every((specifier) => specifier['importKind'] === 'type' || specifier['exportKind'] === 'type'));
    return [{ path: source['value'], type, lazy: node['type'] === 'ImportExpression' }];
  });
}

const modules: readonly Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => {
    const { program, errors } = parseSync(file, readFileSync(join(SRC, file), 'utf8'));
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    return {
      file,
      folder: file.includes('/') ? (file.split('/')[0] ?? '') : '',
      imports: importsOf(program as unknown as Node),
      program: program as unknown as Node,
    };
  });

/** The folder of src/ that a relative import names, or the package. */
function target(module: Module, path: string): { readonly folder: string } | { readonly package: string } {
  if (path.startsWith('.')) {
    const inside = relative(SRC, resolve(SRC, dirname(module.file), path)).replaceAll('\\', '/');
    return { folder: inside.startsWith('..') ? inside : inside.includes('/') ? (inside.split('/')[0] ?? '') : '' };
  }
  return {
    package: path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/'),
  };
}

function mayUsePackage(rule: Rule, name: string, module: Module, { type }: Import): boolean {
  if (TYPES_ONLY.includes(name)) return type;
  const allowed = rule.packages[name] ?? rule.packages[`${name.split('/')[0]}/*`];
  if (allowed === undefined) return false;
  if (name === 'maplibre-gl' && module.folder === 'map') return type || MAP_AT_RUN_TIME.test(basename(module.file));
  return allowed === true || allowed.test(basename(module.file));
}

function fault(module: Module, imported: Import): string | undefined {
  if (module.folder === '') return undefined;
  const rule = TABLE[module.folder];
  const arrow = `${module.file} → ${imported.path}`;
  if (!rule) return `${module.file}: no such folder in the table`;
  const to = target(module, imported.path);
  if ('package' in to) return mayUsePackage(rule, to.package, module, imported) ? undefined : arrow;
  if (to.folder === module.folder || rule.folders.includes(to.folder)) return undefined;
  if (module.folder === 'ui' && imported.lazy && /\/map\/MapView$/.test(imported.path)) return undefined;
  return arrow;
}

describe('imports', () => {
  it('are seen at all', () => {
    expect(modules.length).toBeGreaterThan(30);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(60);
  });

  it('go the way of the table', () => {
    expect(modules.flatMap((module) => module.imports.flatMap((imported) => fault(module, imported) ?? []))).toEqual([]);
  });

  it('make no circle of folders', () => {
    const arrows = new Map<string, Set<string>>();
    for (const module of modules) {
      for (const { path } of module.imports) {
        const to = target(module, path);
        if (module.folder === '' || !('folder' in to) || to.folder === module.folder) continue;
        arrows.set(module.folder, (arrows.get(module.folder) ?? new Set()).add(to.folder));
      }
    }
    const circles: string[] = [];
    const visit = (folder: string, way: readonly string[]): void => {
      if (way.includes(folder)) circles.push([...way.slice(way.indexOf(folder)), folder].join(' → '));
      else for (const next of arrows.get(folder) ?? []) visit(next, [...way, folder]);
    };
    for (const folder of arrows.keys()) visit(folder, []);
    expect(circles).toEqual([]);
  });
});

describe('names', () => {
  it('of folders are nouns of the field', () => {
    const folders = new Set(modules.flatMap(({ file }) => file.split('/').slice(0, -1)));
    expect(FORBIDDEN.filter((name) => folders.has(name))).toEqual([]);
  });

  it('of files are kebab-case, of components PascalCase', () => {
    const odd = modules.filter(({ file }) => !(/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(basename(file)) || /^[A-Z][A-Za-z]+\.tsx$/.test(basename(file))));
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  it('are exported one by one: no default exports, no enums, no files that only pass on', () => {
    const found = modules.flatMap(({ file, program }) =>
      (program['body'] as readonly Node[]).flatMap(({ type, source }) => {
        if (type === 'ExportDefaultDeclaration') return `${file}: default export`;
        if (type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source)) return `${file}: passes on`;
        return type === 'TSEnumDeclaration' ? `${file}: enum` : [];
      }),
    );
    expect(found).toEqual([]);
  });
});

/** Names bound by a parameter, variable, function or import at or under a node, not inside its inner functions. */
function bound(node: Node, names: Set<string>): void {
  if (node['type'] === 'VariableDeclarator') patternNames(node['id'], names);
  if (/^Import.*Specifier$/.test(String(node['type']))) patternNames(node['local'], names);
  for (const child of children(node)) if (!isFunction(child)) bound(child, names);
}

function isFunction({ type }: Node): boolean {
  return /Function/.test(String(type)) && !/^TS/.test(String(type));
}

function patternNames(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern['type'] === 'Identifier') names.add(String(pattern['name']));
  else if (pattern['type'] === 'Property') patternNames(pattern['value'], names);
  else if (pattern['type'] === 'AssignmentPattern') patternNames(pattern['left'], names);
  else for (const child of children(pattern)) patternNames(child, names);
}

/** What of the world a piece of code names without having bound it itself. */
function worldly(node: Node, known: ReadonlySet<string>): readonly string[] {
  if (/^TS(Type|Interface|Function|Method|PropertySignature)/.test(String(node['type']))) return [];
  if (node['type'] === 'Identifier') return WORLD.filter((name) => name === node['name'] && !known.has(name));
  let scope = known;
  if (isFunction(node) || node['type'] === 'Program') {
    const names = new Set(known);
    for (const parameter of (node['params'] as readonly Node[] | undefined) ?? []) patternNames(parameter, names);
    for (const child of children(node)) bound(child, names);
    scope = names;
  }
  return Object.entries(node).flatMap(([key, value]) => {
    const named = (key === 'property' || key === 'key') && node['computed'] !== true;
    return named ? [] : (Array.isArray(value) ? value : [value]).filter(isNode).flatMap((child) => worldly(child, scope));
  });
}

describe('the world outside', () => {
  const meets = (code: string): readonly string[] => worldly(parseSync('a.ts', code).program as unknown as Node, new Set());

  it('is told from a parameter of that name', () => {
    expect(meets('function f(window: number) { return window + 1; } const o = { document: 1 }; o.document;')).toEqual([]);
    expect(meets('function f() { return window.innerWidth; } const g = (history: number) => fetch(String(history));')).toEqual(['window', 'fetch']);
  });

  it('is met only at the edges', () => {
    const inside = modules
      .filter(({ file }) => !EDGES.test(file))
      .flatMap(({ file, program }) => worldly(program, new Set()).map((name) => `${file}: ${name}`));
    expect(inside).toEqual([]);
  });
});
