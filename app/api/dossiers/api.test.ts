import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as one from './[id]/route';
import * as restore from './[id]/restore/route';
import * as revision from './[id]/revisions/[number]/route';
import * as revisions from './[id]/revisions/route';
import * as all from './route';

const FIRST = 'xi-assad-2021-11-05';
const OWN = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'accept-language': 'en' };
const ARTICLE = 'القاهرة: أكد وزير الخارجية المصري بدر عبد العاطي دعم بلاده الكامل لوحدة السودان، وأعرب عن رفضه التدخل الخارجي في شؤونه.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mawqif-api-'));
  vi.stubEnv('MAWQIF_DATA', folder);
  vi.stubEnv('DATABASE_URL', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

type Sent = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

function request(method: string, at: string, { body, headers = {} }: Sent = {}): Request {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return new Request(`http://127.0.0.1:3000${at}`, { method, headers: { ...OWN, ...type, ...headers }, ...sent });
}

const at = (id: string) => ({ params: Promise.resolve({ id }) });
const get = (id: string) => one.GET(request('GET', `/api/dossiers/${id}`), at(id));
const patch = (id: string, sent: Sent) => one.PATCH(request('PATCH', `/api/dossiers/${id}`, sent), at(id));
const problemsOf = async (response: Response) => ((await response.json()) as { problems: { at: string; message: string }[] }).problems;
const tagOf = (response: Response) => response.headers.get('etag') ?? '';
const create = (body: unknown) => all.POST(request('POST', '/api/dossiers', { body }));
const list = async (query = '') => (await (await all.GET(request('GET', `/api/dossiers${query}`))).json()) as { items: { id: string }[]; total: number; next: string | null };

describe('an article that is sent', () => {
  it('is read and kept, and stands in the list from then on', async () => {
    const made = await create({ text: ARTICLE, publishedOn: '2025-03-04', publisher: 'Some Agency' });
    expect(made.status).toBe(201);
    const dossier = (await made.json()) as { id: string; article: { lang: string; text: string }; statements: unknown[] };
    expect(dossier.article).toMatchObject({ lang: 'ar', text: ARTICLE });
    expect(dossier.statements.length).toBeGreaterThanOrEqual(2);
    expect(made.headers.get('location')).toBe(`/api/dossiers/${dossier.id}`);
    const read = await get(dossier.id);
    expect(await read.json()).toEqual(dossier);
    expect(tagOf(read)).toBe(tagOf(made));
    expect((await list()).items.map(({ id }) => id)).toEqual([dossier.id, FIRST]);
    expect((await list('?q=عبد العاطي')).items.map(({ id }) => id)).toEqual([dossier.id]);
    expect((await list('?limit=1')).next).toBe(dossier.id);
    expect((await list(`?limit=1&after=${dossier.id}`)).items.map(({ id }) => id)).toEqual([FIRST]);
  });

  it('gets an id of its own when it is sent again', async () => {
    const ids = [await create({ text: ARTICLE }), await create({ text: ARTICLE })].map((made) => made.headers.get('location'));
    expect(new Set(ids).size).toBe(2);
  });

  it.each([
    [{ text: '' }, ['text']],
    [{ text: ARTICLE, publishedOn: '2025-02-31', url: 'ftp://x' }, ['publishedOn', 'url']],
    [{ text: ARTICLE, lang: 'fr' }, ['lang']],
    [{ text: ARTICLE, more: 1 }, ['body']],
    [{}, ['text']],
  ])('is refused with all its faults at once: %j', async (body, places) => {
    const refused = await create(body);
    expect(refused.status).toBe(422);
    expect((await problemsOf(refused)).map(({ at: place }) => place)).toEqual(places);
    expect((await list()).total).toBe(1);
  });
});

describe('a correction', () => {
  it('changes what it names, keeps the rest byte by byte, and is a revision', async () => {
    const before = await get(FIRST);
    const etag = tagOf(before);
    const was = (await before.json()) as { statements: { id: string; polarity: number }[] };
    const done = await patch(FIRST, { headers: { 'if-match': etag, 'content-type': 'application/merge-patch+json' }, body: { statements: { 'st-04': { polarity: 2 } } } });
    expect(done.status).toBe(200);
    const now = (await done.json()) as typeof was;
    expect(now.statements.find(({ id }) => id === 'st-04')?.polarity).toBe(2);
    expect({ ...now, statements: now.statements.map((statement) => (statement.id === 'st-04' ? { ...statement, polarity: was.statements.find(({ id }) => id === 'st-04')?.polarity } : statement)) }).toEqual(was);
    expect(tagOf(await get(FIRST))).toBe(tagOf(done));
    const { items } = (await (await revisions.GET(request('GET', ''), at(FIRST))).json()) as { items: { number: number; how: string; author: string }[] };
    expect(items.map(({ number, how, author }) => [number, how, author])).toEqual([[1, 'shipped', 'mawqif'], [2, 'corrected', 'local']]);
    const first = await revision.GET(request('GET', ''), { params: Promise.resolve({ id: FIRST, number: '1' }) });
    expect(tagOf(first)).toBe(etag);
    expect(await first.json()).toEqual(was);
  });

  it('is refused in one order, each reason with its status', async () => {
    const etag = tagOf(await get(FIRST));
    const good = { statements: { 'st-04': { polarity: 2 } } };
    const statusOf = async (sent: Sent) => (await patch(FIRST, sent)).status;
    expect(await statusOf({ headers: { origin: 'http://evil.test', 'content-type': 'text/plain' }, body: 'x' })).toBe(403);
    expect(await statusOf({ headers: { 'content-type': 'text/plain' }, body: 'x'.repeat(5 * 1024 * 1024 + 1) })).toBe(415);
    expect(await statusOf({ body: 'x'.repeat(5 * 1024 * 1024 + 1) })).toBe(413);
    expect(await statusOf({ body: '{' })).toBe(400);
    expect(await statusOf({ body: [] })).toBe(400);
    expect((await patch('no-such-dossier', { body: good })).status).toBe(404);
    expect(await statusOf({ body: { id: 'other' } })).toBe(428);
    expect(await statusOf({ headers: { 'if-match': '"stale"' }, body: { id: 'other' } })).toBe(412);
    expect(await statusOf({ headers: { 'if-match': `W/${etag}` }, body: good })).toBe(412);
    expect(await statusOf({ headers: { 'if-match': etag }, body: { id: 'other' } })).toBe(422);
    expect(await statusOf({ headers: { 'if-match': `"other", ${etag}` }, body: good })).toBe(200);
    expect(await statusOf({ headers: { 'if-match': '*' }, body: { statements: { 'st-09': null } } })).toBe(200);
  });

  it('can’t change what makes the dossier this one, and says so for each field beside all other faults', async () => {
    const etag = tagOf(await get(FIRST));
    const refused = await patch(FIRST, { headers: { 'if-match': etag }, body: { id: 'x', schema: 'y', article: { text: 'z', lang: 'en' }, statements: { 'st-04': { polarity: 7 } } } });
    expect(refused.status).toBe(422);
    const places = (await problemsOf(refused)).map(({ at: place }) => place);
    expect(places).toEqual(expect.arrayContaining(['id', 'schema', 'article.text', 'article.lang', 'statements[3].polarity']));
    expect(tagOf(await get(FIRST))).toBe(etag);
  });

  it('that somebody was faster than hears what changed, field by field', async () => {
    const etag = tagOf(await get(FIRST));
    await patch(FIRST, { headers: { 'if-match': etag }, body: { statements: { 'st-04': { polarity: 2 } }, article: { publisher: 'Bo' } } });
    const refused = await patch(FIRST, { headers: { 'if-match': etag }, body: { statements: { 'st-05': { polarity: 2 } } } });
    expect(refused.status).toBe(412);
    expect((await problemsOf(refused)).map(({ at: place }) => place)).toEqual(['article.publisher', 'statements.st-04.polarity']);
    expect(tagOf(refused)).toBe(tagOf(await get(FIRST)));
  });

  it('empties a field that may be empty, and says no to one that may not', async () => {
    const etag = tagOf(await get(FIRST));
    const done = await patch(FIRST, { headers: { 'if-match': etag }, body: { statements: { 'st-01': { note: null, repeats: null } }, article: { publisher: null } } });
    expect(done.status).toBe(200);
    const now = (await done.json()) as { article: { publisher: unknown }; statements: { id: string; note: unknown; repeats: unknown }[] };
    expect(now.article.publisher).toBeNull();
    expect(now.statements[0]).toMatchObject({ id: 'st-01', note: null, repeats: null });
    expect((await patch(FIRST, { headers: { 'if-match': tagOf(done) }, body: { article: { title: null } } })).status).toBe(422);
  });

  it('takes the whole document too', async () => {
    const before = await get(FIRST);
    const dossier = (await before.json()) as { article: { title: string } };
    const put = (body: unknown, headers = {}) => one.PUT(request('PUT', `/api/dossiers/${FIRST}`, { body, headers }), at(FIRST));
    expect((await put(dossier)).status).toBe(428);
    expect((await put({ ...dossier, article: { ...dossier.article, title: 'T' } }, { 'if-match': tagOf(before) })).status).toBe(200);
    expect(((await (await get(FIRST)).json()) as typeof dossier).article.title).toBe('T');
  });
});

describe('what was', () => {
  const bringBack = (id: string, sent: Sent = {}) => restore.POST(request('POST', `/api/dossiers/${id}/restore`, sent), at(id));
  const remove = (id: string, headers = {}) => one.DELETE(request('DELETE', `/api/dossiers/${id}`, { headers }), at(id));

  it('deleted comes back, a shipped dossier as well', async () => {
    const before = await (await get(FIRST)).text();
    expect((await remove(FIRST, { 'if-match': '"stale"' })).status).toBe(412);
    expect((await remove(FIRST, { origin: 'null' })).status).toBe(403);
    expect((await remove(FIRST)).status).toBe(204);
    expect((await remove(FIRST)).status).toBe(404);
    expect((await get(FIRST)).status).toBe(404);
    expect((await list()).total).toBe(0);
    expect((await bringBack(FIRST)).status).toBe(200);
    expect((await bringBack(FIRST)).status).toBe(404);
    expect(await (await get(FIRST)).text()).toBe(before);
    expect((await list()).total).toBe(1);
  });

  it('an earlier revision comes back as the newest, under the rules of a correction', async () => {
    const before = await get(FIRST);
    const changed = await patch(FIRST, { headers: { 'if-match': tagOf(before) }, body: { statements: { 'st-04': { polarity: 2 } } } });
    expect((await bringBack(FIRST, { body: { revision: 1 } })).status).toBe(428);
    expect((await bringBack(FIRST, { body: { revision: 9 }, headers: { 'if-match': tagOf(changed) } })).status).toBe(404);
    expect((await bringBack(FIRST, { body: { revision: 0 } })).status).toBe(400);
    const back = await bringBack(FIRST, { body: { revision: 1 }, headers: { 'if-match': tagOf(changed) } });
    expect(back.status).toBe(200);
    expect(tagOf(back)).toBe(tagOf(before));
    expect(back.headers.get('mawqif-revision')).toBe('3');
  });
});

// Root may write anywhere, so there a file stands where the folder should be.
it('where nothing can be written says so in a sentence, and what is there can still be read', async () => {
  const blocked = path.join(folder, 'blocked');
  writeFileSync(blocked, '');
  chmodSync(blocked, 0o400);
  vi.stubEnv('MAWQIF_DATA', path.join(blocked, 'in-it'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const refused = await create({ text: ARTICLE });
  expect(refused.status).toBe(503);
  expect(await problemsOf(refused)).toEqual([{ at: 'store', message: expect.stringContaining('MAWQIF_DATA') as string }]);
  expect((await get(FIRST)).status).toBe(200);
});
