import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What scripts/build-offline.ts makes with each build: the page's program and style, and what draws it before it runs. */
export type OfflineParts = { readonly script: string; readonly style: string; readonly draw: (data: unknown) => Promise<string> };

export const OFFLINE_FOLDER = ['.next', 'offline'] as const;

let read: Promise<OfflineParts> | null = null; // a build does not change under its server

/** Null where this build has none. */
export async function offlineParts(): Promise<OfflineParts | null> {
  read ??= readParts();
  try {
    return await read;
  } catch (error) {
    read = null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function readParts(): Promise<OfflineParts> {
  const fileOf = (name: string) => path.join(/* turbopackIgnore: true */ process.cwd(), ...OFFLINE_FOLDER, name);
  const [script, style] = await Promise.all(['explore.js', 'explore.css'].map((name) => readFile(fileOf(name), 'utf8')));
  const { firstDrawing }: { readonly firstDrawing: OfflineParts['draw'] } = await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ pathToFileURL(fileOf('draw.mjs')).href);
  if (script === undefined || style === undefined) throw new Error('bug: two files were read');
  return { script, style, draw: firstDrawing };
}
