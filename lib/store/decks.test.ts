import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstReading } from '../dossier/first-reading.fixture';
import { firstDeck } from '../present/first-deck';
import { decksIn } from './decks';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'decks-'));
});
afterEach(async () => rm(folder, { recursive: true }));

const deck = firstDeck({ reading: firstReading('en'), lang: 'en', heading: null });

it('keeps a deck of each language apart, gives it back as it was written, and forgets it', async () => {
  const store = decksIn(path.join(folder, 'decks'));
  expect(await store.read(deck.dossier, 'en')).toBeNull();
  const text = await store.write(deck, 'en');
  expect(await store.read(deck.dossier, 'en')).toBe(text);
  expect(JSON.parse(text)).toEqual(deck);
  expect(await store.read(deck.dossier, 'ar')).toBeNull();
  await store.remove(deck.dossier, 'en');
  await store.remove(deck.dossier, 'en');
  expect(await store.read(deck.dossier, 'en')).toBeNull();
});

it('leaves one whole file however many write at once, and nothing beside it', async () => {
  const store = decksIn(folder);
  await Promise.all(Array.from({ length: 20 }, (_, i) => store.write({ ...deck, scenes: deck.scenes.slice(0, 1 + (i % 8)) }, 'en')));
  expect(await readdir(folder)).toEqual([`${deck.dossier}.en.json`]);
  const text = (await store.read(deck.dossier, 'en')) ?? '';
  expect(() => { JSON.parse(text); }).not.toThrow();
});

it('reads nothing by a name that leads out of its folder', async () => {
  await writeFile(path.join(folder, 'secret.en.json'), '{}');
  expect(await decksIn(path.join(folder, 'decks')).read('../secret', 'en')).toBeNull();
});
