import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const ROOT = process.cwd();

/** Class names by file: the same in what draws the page first and in what takes it over, which are two bundles. */
export function scopeCss(css: string, file: string): { readonly css: string; readonly names: Readonly<Record<string, string>> } {
  const base = file.slice(file.lastIndexOf('/') + 1).replace('.module.css', '');
  const names: Record<string, string> = {};
  const bare = css.replace(/\/\*.*?\*\//gs, '');
  const scoped = bare.replace(/:global\(([^)]*)\)|\.(-?[_a-z][\w-]*)/gi, (_, global: string | undefined, name: string) => {
    if (global !== undefined) return global;
    names[name] = `${base}_${name}`;
    return `.${base}_${name}`;
  });
  return { css: scoped, names };
}

const scopedStyles: Plugin = {
  name: 'scoped-styles',
  setup(bundling) {
    const fileOf = new Map<string, string>();
    bundling.onResolve({ filter: /\?scoped$/ }, ({ path: name }) => ({ path: name.replace(/\?scoped$/, ''), namespace: 'scoped' }));
    bundling.onLoad({ filter: /\.module\.css$/, namespace: 'file' }, async ({ path: file }) => {
      const name = path.basename(file);
      const other = fileOf.get(name) ?? file;
      if (other !== file) throw new Error(`${file} and ${other} have the same name, which their classes would share: rename one`);
      fileOf.set(name, file);
      const { names } = scopeCss(await readFile(file, 'utf8'), file);
      return { contents: `import ${JSON.stringify(`${file}?scoped`)}; export default ${JSON.stringify(names)};`, loader: 'js' };
    });
    bundling.onLoad({ filter: /./, namespace: 'scoped' }, async ({ path: file }) => ({ contents: scopeCss(await readFile(file, 'utf8'), file).css, loader: 'css' }));
  },
};

/** A file has no server to ask for finer coasts. */
const withoutServer: Plugin = {
  name: 'without-server',
  setup(bundling) {
    bundling.onResolve({ filter: /\/use-detail$/ }, () => ({ path: path.join(ROOT, 'components/offline/no-detail.ts') }));
  },
};

const SHARED = {
  bundle: true, minify: true, write: false, legalComments: 'none', charset: 'utf8', target: 'es2022', jsx: 'automatic', tsconfig: 'tsconfig.json', outdir: 'out',
  define: { 'process.env.NODE_ENV': '"production"' }, plugins: [scopedStyles, withoutServer], logLevel: 'error',
} as const satisfies BuildOptions;

async function bundle(contents: string, options: BuildOptions): Promise<Readonly<Record<'js' | 'css', string>>> {
  const { outputFiles = [] } = await build({ ...SHARED, plugins: [...SHARED.plugins], stdin: { contents, resolveDir: ROOT, loader: 'ts' }, ...options });
  const textOf = (end: string) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}

/** The parts of the explore page and of a stage, each as one file, by name. */
export async function builtOffline(): Promise<Readonly<Record<string, string>>> {
  const page = await bundle(`import './app/globals.css'; import { startOffline } from './components/offline/browser'; startOffline();`, { platform: 'browser', format: 'iife' });
  const draw = await bundle(`export { firstDrawing } from './components/offline/first-drawing';`, { platform: 'node', format: 'esm' });
  const stage = await bundle(`import './app/globals.css'; import { startTalk } from './components/present/offline-browser'; startTalk();`, { platform: 'browser', format: 'iife' });
  const drawStage = await bundle(`export { firstDrawing } from './components/present/offline-drawing';`, { platform: 'node', format: 'esm' });
  return { 'deck.js': stage.js, 'deck.css': stage.css, 'draw-deck.mjs': drawStage.js, 'explore.js': page.js, 'explore.css': page.css, 'draw.mjs': draw.js };
}
