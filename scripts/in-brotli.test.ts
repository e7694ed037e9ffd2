import { brotliDecompressSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import config from '../next.config.js';
import { BROTLI, inBrotli, takesBrotli } from '../lib/api/in-brotli';

const PHASE = 'phase-production-server';
const asked = (path: string, accepts: string) => new Request(`http://127.0.0.1${path}`, { headers: { 'accept-encoding': accepts } });

it('compresses exactly what the configuration has promised', async () => {
  const rules = (await config(PHASE).headers?.()) ?? [];
  const promised = rules.filter(({ headers }) => headers.some(({ key }) => key === 'Content-Encoding'));
  expect(promised.map(({ source }) => source)).toEqual(BROTLI.paths);
  for (const { has } of promised) expect(has).toEqual([{ type: 'header', key: 'accept-encoding', value: BROTLI.accepts }]);
});

it.each([['br', true], ['gzip, deflate, br, zstd', true], ['gzip,br', true], ['gzip', false], ['', false], ['br;q=0, gzip', false], ['brotli', false], ['xbr', false]])('%s', (accepts, takes) => {
  expect(takesBrotli(asked('/latest/a-1/map.html?lang=ar', accepts))).toBe(takes);
  expect(takesBrotli(asked('/latest/a-1/map.svg', accepts))).toBe(false);
});

it('keeps the promise for refusals and for faults', async () => {
  const refused = await inBrotli(asked('/p/x/map.html', 'br'), () => Promise.resolve(Response.json({ problems: [] }, { status: 404 })));
  expect([refused.status, brotliDecompressSync(Buffer.from(await refused.arrayBuffer())).toString()]).toEqual([404, '{"problems":[]}']);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const failed = await inBrotli(asked('/p/x/map.html', 'br'), () => Promise.reject(new Error('bug')));
  expect(failed.status).toBe(500);
  expect(brotliDecompressSync(Buffer.from(await failed.arrayBuffer())).toString()).toContain('internal error');
  expect(said).toHaveBeenCalledOnce();
});

it('leaves an answer without a body as it is', async () => {
  expect((await inBrotli(asked('/p/x/map.html', 'br'), () => Promise.resolve(new Response(null, { status: 304 })))).status).toBe(304);
});
