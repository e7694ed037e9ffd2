import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it, vi } from 'vitest';
import { chance } from '@/lib/chance.fixture';
import { createLibrary } from '@/lib/store/library';
import { migrate } from '@/lib/store/migrations';
import { openPostgres, openSqlite } from '@/lib/store/database';
import { startPostgres } from '@/lib/store/postgres.fixture';
import { sweep } from '@/lib/sweep.fixture';
import * as one from './dossiers/[id]/route';
import * as all from './dossiers/route';

// Fifty people at once on one dossier, each two hundred corrections: whoever is too late hears it, with what changed, and reads again.

const CLIENTS = 50;
const TURNS = sweep(200);
const PAUSE = 40; // ms
const OWN = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'content-type': 'application/json' };
const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-clients-'));
const postgres = await startPostgres();
afterAll(async () => {
  vi.unstubAllEnvs();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const KINDS = [{ name: 'SQLite', url: '' }, ...(postgres === null ? [] : [{ name: 'PostgreSQL', url: postgres.url }])];

it.each(KINDS)('loses no correction that was answered, and tells each that was too late: $name', async ({ name, url }) => {
  vi.stubEnv('MAWQIF_DATA', path.join(folder, name));
  vi.stubEnv('DATABASE_URL', url);
  const made = await all.POST(new Request('http://127.0.0.1:3000/api/dossiers', { method: 'POST', headers: OWN, body: JSON.stringify({ text: 'Cairo: The minister stressed his support for Sudan.' }) }));
  const { id } = (await made.json()) as { id: string };
  const context = { params: Promise.resolve({ id }) };
  const address = `http://127.0.0.1:3000/api/dossiers/${id}`;
  const accepted = new Map<string, string>(); // title by tag
  let late = 0;
  const client = async (number: number) => {
    let tag = '';
    const by = chance(number);
    for (let turn = 0; turn < TURNS; turn += 1) {
      await pause(by.times(PAUSE)); // or all would ask in step, and one of fifty be in time
      const title = `client ${number} turn ${turn}`;
      const done = await one.PATCH(new Request(address, { method: 'PATCH', headers: { ...OWN, 'if-match': tag === '' ? '"none"' : tag }, body: JSON.stringify({ article: { title } }) }), context);
      tag = done.headers.get('etag') ?? '';
      expect(tag).not.toBe('');
      if (done.status === 200) {
        accepted.set(tag, title);
        continue;
      }
      expect(done.status).toBe(412);
      const { problems } = (await done.json()) as { problems: { at: string; message: string }[] };
      expect(problems.length).toBeGreaterThan(0);
      late += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  expect(accepted.size + late).toBe(CLIENTS * TURNS);
  expect(accepted.size).toBeGreaterThan(TURNS / 2);

  const database = url === '' ? openSqlite(path.join(folder, name, 'library.sqlite')) : openPostgres(url);
  await migrate(database);
  const library = createLibrary(database, () => new Date());
  const revisions = await library.revisions(id);
  expect(revisions.map(({ number }) => number)).toEqual(Array.from({ length: accepted.size + 1 }, (_, i) => i + 1));
  expect(new Set(revisions.slice(1).map(({ etag }) => etag))).toEqual(new Set(accepted.keys()));
  for (const { number, etag } of revisions.slice(1)) {
    const body = JSON.parse((await library.revision(id, number))?.body ?? '') as { article: { title: string } };
    expect(body.article.title).toBe(accepted.get(etag));
  }
  await database.db.destroy();
  process.stderr.write(`${name}: ${accepted.size} corrections kept, ${late} told that they were too late\n`);
}, 1_200_000);
