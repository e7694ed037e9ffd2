import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Which page: the explore page, or the stage of a talk. */
export type OfflinePage = 'explore' | 'deck';

/** What scripts/build-offline.ts makes with each build: the page's program and style, and what draws it before it runs. */
export type OfflineParts = { readonly script: string; readonly style: string; readonly draw: (data: unknown) => Promise<string> };

export const OFFLINE_FOLDER = ['.next', 'offline'] as const;

const read = new Map<OfflinePage, Promise<OfflineParts>>(); // a build does not change under its server

/** Null where this build has none. */
export async function offlineParts(page: OfflinePage = 'explore'): Promise<OfflineParts | null> {
  const parts = read.get(page) ?? readParts(page);
  read.set(page, parts);
  try {
    return await parts;
  } catch (error) {
    read.delete(page);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function readParts(page: OfflinePage): Promise<OfflineParts> {
  const fileOf = (name: string) => path.join(/* turbopackIgnore: true */ process.cwd(), ...OFFLINE_FOLDER, name);
  const [script, style] = await Promise.all([`${page}.js`, `${page}.css`].map((name) => readFile(fileOf(name), 'utf8')));
  const { firstDrawing }: { readonly firstDrawing: OfflineParts['draw'] } = await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ pathToFileURL(fileOf(page === 'explore' ? 'draw.mjs' : `draw-${page}.mjs`)).href);
  if (script === undefined || style === undefined) throw new Error('bug: two files were read');
  return { script, style, draw: firstDrawing };
}
