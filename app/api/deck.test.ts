import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '@/lib/present/schema';
import { startPostgres } from '@/lib/store/postgres.fixture';
import * as one from './dossiers/[id]/route';
import * as restore from './dossiers/[id]/restore/route';
import { DELETE, GET, PUT } from './dossiers/[id]/deck/route';

const ID = 'xi-assad-2021-11-05';
const AT = `http://127.0.0.1:3000/api/dossiers/${ID}/deck?lang=en`;
const OWN = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'content-type': 'application/json', 'accept-language': 'en' };
const context = { params: Promise.resolve({ id: ID }) };
const scratch = mkdtempSync(path.join(tmpdir(), 'mawqif-deck-'));
const postgres = await startPostgres();
afterAll(async () => {
  vi.unstubAllEnvs();
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const get = () => GET(new Request(AT, { headers: OWN }), context);
const put = (deck: unknown, headers: Readonly<Record<string, string>> = {}) => PUT(new Request(AT, { method: 'PUT', headers: { ...OWN, ...headers }, body: JSON.stringify(deck) }), context);
const titled = (deck: Deck, title: string): Deck => ({ ...deck, scenes: deck.scenes.map((scene) => ({ ...scene, title })) });
const seen = async (): Promise<{ readonly deck: Deck; readonly tag: string }> => {
  const response = await get();
  return { deck: (await response.json()) as Deck, tag: response.headers.get('etag') ?? '' };
};
const remove = () => DELETE(new Request(AT, { method: 'DELETE', headers: OWN }), context);

describe.each([{ name: 'SQLite', url: '' }, ...(postgres === null ? [] : [{ name: 'PostgreSQL', url: postgres.url }])])('a deck on $name', ({ name, url }) => {
  beforeEach(async () => {
    vi.stubEnv('MAWQIF_DATA', path.join(scratch, name));
    vi.stubEnv('DATABASE_URL', url);
    await remove();
  });

  it('is kept in the place of the one that the writer saw, the one a dossier gives by itself too', async () => {
    const first = await seen();
    const made = await put(titled(first.deck, 'T'), { 'if-match': first.tag });
    expect(made.status).toBe(200);
    expect((await put(titled(first.deck, 'late'), { 'if-match': first.tag })).status).toBe(412);
    expect(made.headers.get('etag')).toBe((await seen()).tag);
    expect((await put(titled(first.deck, 'U'), { 'if-match': made.headers.get('etag') ?? '' })).status).toBe(200);
    expect((await put(titled(first.deck, 'V'))).status).toBe(200);
    expect((await put(titled(first.deck, 'W'), { 'if-match': '*' })).status).toBe(200);
    expect((await seen()).deck.scenes[0]?.title).toBe('W');
    expect((await remove()).status).toBe(204);
    expect(await seen()).toEqual(first);
  });

  it('has one winner of many who saw the same, turn by turn; the others hear it', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const { deck, tag } = await seen();
      const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => put(titled(deck, `turn ${turn} writer ${i}`), { 'if-match': tag })));
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
      const won = answers.find(({ status }) => status === 200);
      expect(won?.headers.get('etag')).toBe((await seen()).tag);
      expect(await won?.json()).toEqual((await seen()).deck);
    }
  });

  it('is there again with a dossier that was deleted and had back', async () => {
    const { deck } = await seen();
    await put(titled(deck, 'mine'));
    const before = await seen();
    await one.DELETE(new Request(AT, { method: 'DELETE', headers: OWN }), context);
    expect((await get()).status).toBe(404);
    expect((await restore.POST(new Request(AT, { method: 'POST', headers: OWN, body: '{}' }), context)).status).toBe(200);
    expect(await seen()).toEqual(before);
  });
});

it('that can’t be kept is one sentence', async () => {
  vi.stubEnv('MAWQIF_DATA', path.join(scratch, 'free'));
  vi.stubEnv('DATABASE_URL', '');
  const { deck } = await seen();
  writeFileSync(path.join(scratch, 'in-the-way'), 'x');
  vi.stubEnv('MAWQIF_DATA', path.join(scratch, 'in-the-way', 'data'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const refused = await put(deck);
  expect(refused.status).toBe(503);
  const { problems } = (await refused.json()) as { problems: { at: string; message: string }[] };
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ at: 'store' });
  expect(problems[0]?.message).not.toMatch(/\n|Error| at /);
});

it('that stood as a file is served as it was', async () => {
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('MAWQIF_DATA', path.join(scratch, 'free'));
  const { deck } = await seen();
  const folder = path.join(scratch, 'of-before');
  mkdirSync(path.join(folder, 'decks'), { recursive: true });
  writeFileSync(path.join(folder, 'decks', `${ID}.en.json`), `${JSON.stringify(titled(deck, 'of before'), null, 2)}\n`);
  vi.stubEnv('MAWQIF_DATA', folder);
  expect((await seen()).deck).toEqual(titled(deck, 'of before'));
});
