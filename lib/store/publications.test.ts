import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publicationsIn, type Publications } from './publications';

const HASH = 'abcdefghijklmnopqrstuvwxyz';
const ABOUT = { hash: HASH, dossier: 'one', title: 'شي', renderer: '1', state: {} };
let folder = '';
let store: Publications;

async function* files(...names: readonly string[]) {
  for (const name of names) yield { path: name, bytes: Buffer.from(`words of ${name}`) };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'publications-'));
  store = publicationsIn(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('keeps a publication and gives it back', async () => {
  const made = await store.write(ABOUT, files('map.en.light.svg', 'dossier.json'));
  expect(made.files.map(({ path: name }) => name)).toEqual(['map.en.light.svg', 'dossier.json']);
  expect((await store.read(HASH, 'dossier.json'))?.toString()).toBe('words of dossier.json');
  expect(await store.meta(HASH)).toEqual(made);
  expect(await store.list('one')).toEqual([HASH]);
});

it('never changes one that is there', async () => {
  const again = await store.write({ ...ABOUT, title: 'other' }, files('other.txt'));
  expect(again.title).toBe('شي');
  expect(await store.read(HASH, 'other.txt')).toBeNull();
});

it('leaves nothing behind when a file can not be made', async () => {
  const other = 'b'.repeat(26);
  const failing = async function* () {
    yield* files('a.txt');
    throw new Error('the drawing failed');
  };
  await expect(store.write({ ...ABOUT, hash: other }, failing())).rejects.toThrow('the drawing failed');
  expect(await store.meta(other)).toBeNull();
  expect(await readdir(folder)).toEqual([HASH]);
});

it('takes two writers of the same publication', async () => {
  const other = 'c'.repeat(26);
  const [one, two] = await Promise.all([store.write({ ...ABOUT, hash: other }, files('a.txt')), store.write({ ...ABOUT, hash: other }, files('a.txt'))]);
  expect(one).toEqual(two);
});

it.each(['../dossier.json', '..%2fdossier.json', '/etc/passwd', 'a/../../b', 'a\\b', 'a\0b', '', '.', '..', 'con', 'meta.json/..'])('gives no file for the name %j', async (name) => {
  expect(await store.read(HASH, name)).toBeNull();
});

it.each(['', '..', '../x', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abc', `${HASH}/..`, '0'.repeat(26)])('knows no publication %j', async (hash) => {
  expect(await store.meta(hash)).toBeNull();
  expect(await store.read(hash, 'meta.json')).toBeNull();
});
