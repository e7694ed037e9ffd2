import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEMAS } from '@/lib/api/openapi';
import { docx, pdf } from '@/lib/import/document.fixture';
import * as address from './from-address/route';
import * as file from './from-file/route';

const HOST = '127.0.0.1:3000';
const OWN = { host: HOST, origin: `http://${HOST}`, 'accept-language': 'en' };
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

beforeEach(() => {
  for (const name of ['MAWQIF_SECRET', 'MAWQIF_HOST', 'MAWQIF_ORIGIN', 'MAWQIF_IDENTITY_HEADER', 'MAWQIF_IMPORT_URLS', 'DATABASE_URL']) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const send = (bytes: Uint8Array, type: string, headers: Readonly<Record<string, string>> = {}) => file.POST(new Request(`http://${HOST}/api/articles/from-file`, { method: 'POST', headers: { ...OWN, 'content-type': type, ...headers }, body: Buffer.from(bytes) }));
const ask = (url: unknown, headers: Readonly<Record<string, string>> = {}) => address.POST(new Request(`http://${HOST}/api/articles/from-address`, { method: 'POST', headers: { ...OWN, 'content-type': 'application/json', ...headers }, body: JSON.stringify({ url }) }));
const saying = async (response: Response) => [response.status, ((await response.json()) as { problems: { at: string; message: string }[] }).problems] as const;

describe('/api/articles/from-file', () => {
  it('gives the words of a Word file and of a PDF, with what is to be known of them', async () => {
    const word = await send(docx(['رحبت قطر بالاتفاق.'], { title: 'قطر', lang: 'ar' }), WORD);
    expect([word.status, word.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(SCHEMAS.FileText.parse(await word.json())).toEqual({ text: 'رحبت قطر بالاتفاق.', title: 'قطر', lang: 'ar', publishedOn: null, notes: [] });
    const read = await send(await pdf([['France agreed.']]), `${PDF}; x=y`);
    expect(SCHEMAS.FileText.parse(await read.json())).toEqual({ text: 'France agreed.', title: null, lang: null, publishedOn: '2021-11-06', notes: [{ at: 'publishedOn', message: expect.stringContaining('on which the file was made') as string }] });
  });
  it('says in a sentence, in the language asked for, why a file was not read', async () => {
    expect(await saying(await send(docx([]), WORD))).toEqual([422, [{ at: 'file', message: expect.stringContaining('There is no text in the file') as string }]]);
    expect(await saying(await send(Buffer.from('x'), PDF, { 'accept-language': 'ar' }))).toEqual([422, [{ at: 'file', message: expect.stringContaining('ليس هذا مستند') as string }]]);
  });
  it('refuses other sites, other kinds and what is too large, in this order', async () => {
    expect((await send(docx(['x']), WORD, { origin: 'http://evil.test' })).status).toBe(403);
    expect((await send(docx(['x']), WORD, { host: 'evil.test:3000' })).status).toBe(403);
    expect((await send(Buffer.alloc(1), 'application/zip')).status).toBe(415);
    expect((await send(Buffer.alloc(21 * 1024 * 1024), PDF)).status).toBe(413);
  });
});

describe('/api/articles/from-address', () => {
  it('asks nobody for anything unless it is switched on', async () => {
    expect(await saying(await ask('https://example.org/'))).toEqual([403, [{ at: 'server', message: expect.stringContaining('MAWQIF_IMPORT_URLS=1') as string }]]);
    vi.stubEnv('MAWQIF_IMPORT_URLS', 'yes');
    expect((await ask('https://example.org/')).status).toBe(403);
  });
  it('where it is switched on, still asks neither this machine nor its network, and not for other sites', async () => {
    vi.stubEnv('MAWQIF_IMPORT_URLS', '1');
    expect(await saying(await ask(`http://127.0.0.1/`))).toEqual([422, [{ at: 'url', message: expect.stringContaining('leads into this machine') as string }]]);
    expect(await saying(await ask('http://169.254.169.254/latest/meta-data'))).toEqual([422, [{ at: 'url', message: expect.stringContaining('leads into this machine') as string }]]);
    expect((await ask('http://localhost:3000/')).status).toBe(422);
    expect((await ask('file:///etc/passwd', { 'accept-language': 'zh' })).status).toBe(422);
    expect((await ask(7)).status).toBe(422);
    expect((await ask('http://127.0.0.1/', { origin: 'http://evil.test' })).status).toBe(403);
  });
});
