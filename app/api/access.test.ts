import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApiDocument } from '@/lib/api/openapi';
import { OPERATIONS } from '@/lib/api/operations';
import { startLink } from '@/scripts/run/start-link.mjs';
import * as latest from '../latest/[id]/[file]/route';
import * as oembed from '../oembed/route';
import * as signin from '../signin/route';
import * as one from './dossiers/[id]/route';
import * as revisions from './dossiers/[id]/revisions/route';
import * as all from './dossiers/route';
import * as link from './share-links/[id]/route';
import * as links from './share-links/route';

type Handler = (request: Request, context: { readonly params: Promise<Readonly<Record<string, string>>> }) => Promise<Response>;

const FIRST = 'xi-assad-2021-11-05';
const ORIGIN = 'http://192.168.1.20:3000';
const SECRET = 'a secret of this test, long enough';
const OWN = { host: '192.168.1.20:3000', origin: ORIGIN, 'accept-language': 'en' };
const OPEN = ['/api/health', '/api/schema', '/api/openapi.json', '/api/geo/world-50m'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mawqif-access-'));
  for (const [name, value] of Object.entries({ MAWQIF_DATA: folder, DATABASE_URL: '', MAWQIF_SECRET: SECRET, MAWQIF_ORIGIN: ORIGIN, MAWQIF_HOST: '0.0.0.0', MAWQIF_IDENTITY_HEADER: '', MAWQIF_EDITORS: '' })) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function request(method: string, at: string, headers: Readonly<Record<string, string>> = {}, body?: unknown): Request {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return new Request(`${ORIGIN}${at}`, { method, headers: { ...OWN, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...sent });
}

const at = (id: string) => ({ params: Promise.resolve({ id }) });
const start = () => new URL(startLink({ MAWQIF_SECRET: SECRET, MAWQIF_DATA: folder }, '/nowhere', ORIGIN) ?? '');
const cookieOf = (response: Response) => ({ cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' });
const enter = async () => cookieOf(await signin.GET(request('GET', start().pathname + start().search)));
const list = (headers: Readonly<Record<string, string>>) => all.GET(request('GET', '/api/dossiers', headers));
const paste = (key: string) => signin.POST(new Request(`${ORIGIN}/signin`, { method: 'POST', headers: OWN, body: new URLSearchParams({ key }) }));
const share = async (headers: Readonly<Record<string, string>>, body: unknown = { label: 'Amal' }) => (await (await links.POST(request('POST', '/api/share-links', headers, body))).json()) as { id: string; url: string };

describe('with a secret', () => {
  it('whoever was not let in is told so by every address that holds something of the library', async () => {
    for (const { method, path: address } of OPERATIONS) {
      if (OPEN.includes(address)) continue;
      const route = (await import(/* @vite-ignore */ `./${address.slice('/api/'.length).replaceAll('{', '[').replaceAll('}', ']')}/route.ts`)) as Record<string, Handler>;
      const refused = await route[method.toUpperCase()]?.(request(method.toUpperCase(), address), { params: Promise.resolve({ id: FIRST, number: '1' }) });
      expect(refused?.status, `${method} ${address}`).toBe(401);
      expect(await refused?.json(), `${method} ${address}`).toEqual({ problems: [{ at: 'session', message: expect.stringContaining('sign in first') as string }] });
    }
    expect(JSON.stringify(openApiDocument('1'))).toContain('"401"');
    const file = { params: Promise.resolve({ id: FIRST, file: 'map.csv' }) };
    expect((await latest.GET(request('GET', `/latest/${FIRST}/map.csv`), file)).status).toBe(401);
    expect((await oembed.GET(request('GET', `/oembed?url=${encodeURIComponent(`${ORIGIN}/latest/${FIRST}/map.html`)}`))).status).toBe(401);
  });

  it('no cache between keeps what somebody who was let in has got', async () => {
    const cookie = await enter();
    const cachingOf = async (origin: string, headers: Readonly<Record<string, string>>) => {
      const csv = await latest.GET(request('GET', `/latest/${FIRST}/map.csv`, headers), { params: Promise.resolve({ id: FIRST, file: 'map.csv' }) });
      const embed = await oembed.GET(request('GET', `/oembed?url=${encodeURIComponent(`${origin}/latest/${FIRST}/map.html`)}`, headers));
      expect([csv.status, embed.status]).toEqual([200, 200]);
      return [csv, embed].map((answer) => answer.headers.get('cache-control'));
    };
    expect(await cachingOf(ORIGIN, cookie)).toEqual(['private, no-cache', 'private, no-cache']);
    vi.stubEnv('MAWQIF_SECRET', '');
    vi.stubEnv('MAWQIF_HOST', '');
    expect(await cachingOf('http://127.0.0.1:3000', { host: '127.0.0.1:3000' })).toEqual([expect.stringContaining('public'), expect.stringContaining('public')]);
  });

  it('the start link lets one in, once, for everything', async () => {
    const url = start();
    const first = await signin.GET(request('GET', url.pathname + url.search));
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    expect(first.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict$/);
    const again = await signin.GET(request('GET', url.pathname + url.search));
    expect([again.status, again.headers.get('set-cookie')]).toEqual([401, null]);
    expect((await list(cookieOf(first))).status).toBe(200);
    expect((await all.POST(request('POST', '/api/dossiers', cookieOf(first), { text: 'Cairo: The minister praised Sudan.' }))).status).toBe(201);
    expect((await all.POST(request('POST', '/api/dossiers', { ...cookieOf(first), origin: 'http://evil.test' }, { text: 'x' }))).status).toBe(403);
    expect((await list({ ...cookieOf(first), host: 'evil.test' })).status).toBe(403);
    expect((await list({ cookie: `${cookieOf(first).cookie}a` })).status).toBe(401);
  });

  it('a share link reads, changes nothing, and is out at the next request once it is revoked', async () => {
    const editor = await enter();
    const { id, url } = await share(editor);
    expect(new URL(url).search).toBe(''); // the token stands after the #, where no log sees it
    const entered = await paste(url);
    expect(entered.status).toBe(303);
    const reader = cookieOf(entered);
    expect((await list(reader)).status).toBe(200);
    for (const refused of [
      await all.POST(request('POST', '/api/dossiers', reader, { text: 'x' })),
      await one.DELETE(request('DELETE', `/api/dossiers/${FIRST}`, reader), at(FIRST)),
      await links.GET(request('GET', '/api/share-links', reader)),
      await link.DELETE(request('DELETE', `/api/share-links/${id}`, reader), at(id)),
    ]) {
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ problems: [{ at: 'role' }] });
    }
    const { items } = (await (await links.GET(request('GET', '/api/share-links', editor))).json()) as { items: { id: string; label: string; role: string; revokedAt: unknown }[] };
    expect(items).toEqual([expect.objectContaining({ id, label: 'Amal', role: 'reader', revokedAt: null })]);
    expect(JSON.stringify(items)).not.toContain(new URL(url).hash.slice(1));
    expect((await link.DELETE(request('DELETE', `/api/share-links/${id}`, editor), at(id))).status).toBe(204);
    expect((await link.DELETE(request('DELETE', `/api/share-links/${id}`, editor), at(id))).status).toBe(404);
    expect((await list(reader)).status).toBe(401);
    expect((await paste(url)).status).toBe(401);
  });

  it('an editor’s share link writes under its own name', async () => {
    const { url } = await share(await enter(), { label: 'Bo', role: 'editor' });
    const bo = cookieOf(await paste(new URL(url).hash.slice(1)));
    const tag = (await one.GET(request('GET', `/api/dossiers/${FIRST}`, bo), at(FIRST))).headers.get('etag') ?? '';
    expect((await one.PATCH(request('PATCH', `/api/dossiers/${FIRST}`, { ...bo, 'if-match': tag }, { article: { publisher: 'P' } }), at(FIRST))).status).toBe(200);
    const { items } = (await (await revisions.GET(request('GET', '', bo), at(FIRST))).json()) as { items: { author: string }[] };
    expect(items.map(({ author }) => author)).toEqual(['mawqif', 'Bo']);
  });

  it('whoever asks too fast is told when to ask again, and others are not held up', async () => {
    vi.stubEnv('MAWQIF_RATE', 'read=3');
    const editor = await enter();
    const amal = cookieOf(await paste((await share(editor, { label: 'Fast' })).url));
    const told = [await list(amal), await list(amal), await list(amal), await list(amal)];
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(Number(told[3]?.headers.get('retry-after'))).toBeGreaterThan(10);
    expect(await told[3]?.json()).toEqual({ problems: [{ at: 'rate', message: expect.stringContaining('try again in') as string }] });
    expect((await list(cookieOf(await paste((await share(editor, { label: 'Slow' })).url)))).status).toBe(200);
  });

  it('the page to sign in at answers whoever comes, in their language, with nothing but its own script', async () => {
    for (const [lang, dir] of [['en', 'ltr'], ['ar', 'rtl'], ['zh', 'ltr']] as const) {
      const page = await signin.GET(request('GET', '/signin', { 'accept-language': lang }));
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(`dir="${dir}"`);
      expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    }
    expect((await paste('')).status).toBe(401);
    expect((await signin.POST(new Request(`${ORIGIN}/signin`, { method: 'POST', headers: { ...OWN, origin: 'null' }, body: new URLSearchParams({ key: 'x' }) }))).status).toBe(403);
    expect((await paste('x'.repeat(5000))).status).toBe(413);
  });
});

describe('behind a proxy that signs people in', () => {
  beforeEach(() => {
    vi.stubEnv('MAWQIF_SECRET', '');
    vi.stubEnv('MAWQIF_IDENTITY_HEADER', 'x-user');
  });
  it('the name it gives is the author, and may write where it is an editor’s', async () => {
    vi.stubEnv('MAWQIF_EDITORS', 'amal, bo');
    expect((await list({})).status).toBe(401);
    expect((await list({ 'x-user': 'cy' })).status).toBe(200);
    const text = 'Cairo: The minister praised Sudan.';
    expect((await all.POST(request('POST', '/api/dossiers', { 'x-user': 'cy' }, { text }))).status).toBe(403);
    const made = await all.POST(request('POST', '/api/dossiers', { 'x-user': 'bo' }, { text }));
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    const { items } = (await (await revisions.GET(request('GET', '', { 'x-user': 'cy' }), at(id))).json()) as { items: { author: string }[] };
    expect(items.map(({ author }) => author)).toEqual(['bo']);
  });
  it('everyone it names may write where no editors are named; nobody shares links', async () => {
    expect((await all.POST(request('POST', '/api/dossiers', { 'x-user': 'cy' }, { text: 'Cairo: The minister praised Sudan.' }))).status).toBe(201);
    expect((await links.POST(request('POST', '/api/share-links', { 'x-user': 'cy' }, { label: 'x' }))).status).toBe(422);
  });
});

describe('with nothing configured', () => {
  beforeEach(() => {
    for (const name of ['MAWQIF_SECRET', 'MAWQIF_ORIGIN', 'MAWQIF_HOST']) vi.stubEnv(name, '');
  });
  const local = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' };
  it('this machine reads and writes without a word', async () => {
    expect((await list(local)).status).toBe(200);
    expect((await all.POST(request('POST', '/api/dossiers', local, { text: 'Cairo: The minister praised Sudan.' }))).status).toBe(201);
  });
  it('a name that somebody points here reads nothing', async () => {
    expect((await list({ host: 'evil.test:3000' })).status).toBe(403);
  });
  it('a server that was started for others all the same, or is known by another name, serves nobody', async () => {
    vi.stubEnv('MAWQIF_HOST', '0.0.0.0');
    expect((await list(local)).status).toBe(403);
    vi.stubEnv('MAWQIF_HOST', '');
    vi.stubEnv('MAWQIF_ORIGIN', ORIGIN);
    expect((await list({})).status).toBe(403);
  });
});
