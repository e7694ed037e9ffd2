import { BROWSER_PACKAGES, isListed, NOWHERE, PACKAGES, TYPE_PACKAGES, WORKER_PACKAGES } from './packages';
import { finding, folderOf, isTest, type Finding, type Import, type Source } from './source';

// What each folder may import from this repository. Tests may read data and fixtures besides.
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  lib: ['lib', 'data'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'lib'],
  data: ['data', 'lib'],
  scripts: ['scripts', 'components', 'lib', 'data'],
  bench: ['bench', 'scripts', 'components', 'lib', 'data'],
  e2e: ['e2e', 'scripts', 'lib', 'data'],
  '.': ['scripts'],
};
const FOR_TESTS = ['data', 'e2e', 'scripts'];
const VIEWS = ['timeline', 'map', 'stances'];

function topOf(path: string): string {
  return folderOf(path).split('/')[0] ?? '.';
}

function perImport(source: Source, rule: string, judge: (one: Import) => string | null): Finding[] {
  return source.imports.flatMap((one) => {
    const message = judge(one);
    return message === null ? [] : [finding(source, one.at, rule, message)];
  });
}

/** lib imports lib and data; components may import lib; app may import both; nothing imports app. */
export function findBrokenLayers(source: Source): Finding[] {
  const top = topOf(source.path);
  const allowed = [...(LAYERS[top] ?? []), ...(isTest(source) ? FOR_TESTS : [])];
  return perImport(source, 'layers', ({ target, specifier }) => {
    if (target === null || allowed.includes(topOf(target))) return null;
    if (target === 'next.config.js' && isTest(source)) return null; // what it promises, beside what the code keeps
    if (target === 'package.json' && folderOf(source.path) === 'lib/store') return null; // the version it tells
    return `forbidden import: "${specifier}"; ${top} imports ${allowed.join(', ')}`;
  });
}

/** lib/<view> never imports another view. */
export function findMixedViews(source: Source): Finding[] {
  const own = VIEWS.find((view) => folderOf(source.path) === `lib/${view}`);
  if (own === undefined) return [];
  return perImport(source, 'views-apart', ({ target, specifier }) => {
    const other = target !== null && VIEWS.find((view) => view !== own && folderOf(target) === `lib/${view}`);
    return other ? `another view: "${specifier}"; what both need belongs in a folder of its own` : null;
  });
}

/** Each package stands only where the table says. */
export function findMisplacedPackages(source: Source): Finding[] {
  const folder = folderOf(source.path);
  const free = isTest(source) || ['scripts', 'bench', 'e2e', 'data', '.'].includes(folder);
  return perImport(source, 'packages', ({ target, specifier, typeOnly }) => {
    if (target !== null) return null;
    if (isListed(specifier, NOWHERE)) return `forbidden package: "${specifier}"; d3 computes and React draws`;
    if (free || (typeOnly && isListed(specifier, TYPE_PACKAGES))) return null;
    if (isListed(specifier, PACKAGES[folder] ?? [])) return null;
    return `misplaced package: "${specifier}"; scripts/house/packages.ts says what ${folder} may import`;
  });
}

function isClient({ program }: Source): boolean {
  return program.body.some((statement) => 'directive' in statement && statement.directive === 'use client');
}

/** A worker's program is no part of the page that starts it, and is loaded beside it. */
function isWorker({ path }: Source): boolean {
  return path.endsWith('.worker.ts');
}

/** What a browser loads, through however many files, holds only packages made for it. */
export function findNodeInBrowser(sources: readonly Source[]): Finding[] {
  const inPage = findUnlisted(sources, isClient, BROWSER_PACKAGES);
  const inWorker = findUnlisted(sources, isWorker, [...BROWSER_PACKAGES, ...WORKER_PACKAGES]);
  return [...inPage, ...inWorker.filter(({ path, line }) => !inPage.some((one) => one.path === path && one.line === line))];
}

function findUnlisted(sources: readonly Source[], isRoot: (source: Source) => boolean, allowed: readonly string[]): Finding[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const resolve = (target: string) => ['', '.ts', '.tsx', '.js', '.mjs'].map((end) => byPath.get(target + end)).find((hit) => hit !== undefined);
  const reached = new Set(sources.filter((source) => !isTest(source) && isRoot(source)));
  for (const source of reached) {
    for (const { target, typeOnly } of source.imports) {
      const next = target === null || typeOnly ? undefined : resolve(target);
      if (next !== undefined) reached.add(next); // a Set walks what is added on the way
    }
  }
  return [...reached].flatMap((source) =>
    perImport(source, 'browser', ({ target, specifier, typeOnly }) => {
      if (target !== null || typeOnly || specifier.endsWith('.css') || isListed(specifier, allowed)) return null;
      return `package for Node alone: "${specifier}"; a browser loads this file`;
    }),
  );
}
