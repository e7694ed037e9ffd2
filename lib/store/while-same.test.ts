import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepWhileSame } from './while-same';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'while-same-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const whileSame = keepWhileSame<{ readonly text: string }>();

async function read(file: string): Promise<{ readonly text: string }> {
  return { text: await readFile(file, 'utf8') };
}

describe('keepWhileSame', () => {
  it('makes a thing once for as long as its file is the same', async () => {
    const file = path.join(folder, 'a.json');
    await writeFile(file, 'one');
    const first = await whileSame(file, 'text', read);
    expect(first).toEqual({ text: 'one' });
    expect(await whileSame(file, 'text', read)).toBe(first);
    expect(await whileSame(file, 'other', read)).not.toBe(first);
  });

  it('makes it anew when the size or the time has changed', async () => {
    const file = path.join(folder, 'a.json');
    await writeFile(file, 'one');
    await whileSame(file, 'text', read);
    await writeFile(file, 'three');
    expect(await whileSame(file, 'text', read)).toEqual({ text: 'three' });
    await writeFile(file, 'seven');
    await utimes(file, 1, 2);
    expect(await whileSame(file, 'text', read)).toEqual({ text: 'seven' });
  });

  it('has nothing of what is no file, and keeps no failure', async () => {
    const file = path.join(folder, 'a.json');
    expect(await whileSame(file, 'text', read)).toBeNull();
    expect(await whileSame(folder, 'text', read)).toBeNull();
    await writeFile(file, 'one');
    await expect(whileSame(file, 'text', () => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
    expect(await whileSame(file, 'text', read)).toEqual({ text: 'one' });
  });

  it('lets the longest unasked go, not all that it knows', async () => {
    const files = await Promise.all(Array.from({ length: 60 }, async (_, i) => {
      const file = path.join(folder, `${i}.json`);
      await writeFile(file, String(i));
      return file;
    }));
    const made = new Map<string, unknown>();
    for (const file of files) made.set(file, await whileSame(file, 'text', read));
    const [first = '', last = ''] = [files[0], files.at(-1)];
    expect(await whileSame(last, 'text', read)).toBe(made.get(last));
    expect(await whileSame(first, 'text', read)).not.toBe(made.get(first));
  });
});
