import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder and those above it, and has their names on the disk: a synced file in a folder that is gone is gone too. */
export function makeFolder(folder: string): void {
  const outermost = mkdirSync(folder, { recursive: true });
  if (outermost === undefined) return;
  for (let made = path.resolve(folder); made.length >= path.resolve(outermost).length; made = path.dirname(made)) syncToDisk(path.dirname(made));
}

/** A file's bytes, or the names in a folder. */
export function syncToDisk(place: string): void {
  const handle = openSync(place, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
