import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchPage } from './fetch-page';
import { isPublicAddress } from './public-address';

const PAGE = '<!doctype html><p>Qatar agreed.';
const HTML = { 'content-type': 'text/html; charset="utf-8"' };
const ANSWERS: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/page': (response) => response.writeHead(200, { ...HTML, 'set-cookie': 'a=b' }).end(PAGE),
  '/gzip': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/br': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/bomb': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60_000_000))),
  '/cut': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 20)),
  '/odd': (response) => response.writeHead(200, { ...HTML, 'content-encoding': 'zstd' }).end('x'),
  '/endless': (response) => {
    response.writeHead(200, HTML);
    const more = () => response.write('a'.repeat(65_536), () => void (response.destroyed || setImmediate(more)));
    more();
  },
  '/slow': (response) => response.writeHead(200, HTML).write('a'),
  '/silent': () => undefined,
  '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/nameless': (response) => response.writeHead(200).end('x'),
  '/gone': (response) => response.writeHead(404, HTML).end('x'),
  '/nowhere': (response) => response.writeHead(302).end(),
};

let server: Server;
let origin = '';
let port = 0;
let asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const to = searchParams.get('to');
    if (to !== null) response.writeHead(Number(searchParams.get('status') ?? 302), { location: to }).end();
    else ANSWERS[pathname]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The test's own server may be asked, on its own port; nothing else of this machine. */
const here = (raw: string, more: Parameters<typeof fetchPage>[1] = {}) => fetchPage(raw, { ports: [80, 443, port], mayAsk: (ip) => ip === '127.0.0.1' || isPublicAddress(ip), ...more });
const textOf = async (raw: string) => {
  const page = await here(raw);
  return typeof page === 'string' ? page : Buffer.from(page.bytes).toString();
};

describe('fetchPage', () => {
  it('gives a page, under the address that it has in the end', async () => {
    expect(await here(`${origin}/page?to=/page`)).toEqual({ url: `${origin}/page`, type: 'text/html', charset: 'utf-8', bytes: Buffer.from(PAGE) });
    expect(await textOf(`${origin}/gzip`)).toBe(PAGE);
    expect(await textOf(`${origin}/br`)).toBe(PAGE);
  });
  it('asks for no more than the page, and says nothing of who asks', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1');
    asked = [];
    expect(await textOf(`${origin}/page?to=/page`)).toBe(PAGE);
    expect(asked).toHaveLength(2);
    expect(Object.keys(asked[1]?.headers ?? {}).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    vi.unstubAllEnvs();
  });
  it('connects to the very address that was looked at, whatever a resolver says later', async () => {
    const answers = [['127.0.0.1'], ['169.254.169.254']];
    const resolve = vi.fn<() => Promise<readonly string[]>>(() => Promise.resolve(answers.shift() ?? ['10.0.0.1']));
    asked = [];
    expect(await here(`http://rebinding.test:${port}/page`, { resolve })).toMatchObject({ url: `http://rebinding.test:${port}/page` });
    expect(resolve).toHaveBeenCalledTimes(1);
    expect(asked[0]?.headers.host).toBe(`rebinding.test:${port}`);
    expect(await here(`http://rebinding.test:${port}/page`, { resolve })).toBe('inner-address');
    expect(asked).toHaveLength(1);
  });
  it('never asks this machine or its network, by whatever name', async () => {
    asked = [];
    const bare = ['127.0.0.1', 'localhost', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '0.0.0.0', '169.254.169.254', '10.0.0.1'];
    for (const host of bare) expect(await fetchPage(`http://${host}:${port}/page`, { ports: [port] }), host).toBe('inner-address');
    for (const ip of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '192.168.0.1', '100.64.0.1']) {
      expect(await fetchPage(`http://inner.test:${port}/page`, { ports: [port], resolve: () => Promise.resolve([ip]) }), ip).toBe('inner-address');
      expect(await fetchPage(`http://both.test:${port}/page`, { ports: [port], resolve: () => Promise.resolve(['93.184.216.34', ip]) }), ip).toBe('inner-address');
    }
    expect(asked).toEqual([]);
  });
  it('looks at each redirect as at the first address', async () => {
    const to = (target: string, status = 302) => here(`${origin}/r?status=${status}&to=${encodeURIComponent(target)}`);
    for (const status of [301, 302, 303, 307, 308]) expect(await to('/page', status)).toMatchObject({ type: 'text/html' });
    asked = [];
    for (const [target, fault] of [['http://169.254.169.254/latest/meta-data', 'inner-address'], ['http://[::1]/', 'inner-address'], ['http://localhost:6379/', 'bad-port'], ['file:///etc/passwd', 'bad-address'], ['gopher://127.0.0.1/', 'bad-address'], ['data:text/html,a', 'bad-address'], [`http://a:b@127.0.0.1:${port}/page`, 'signed-address'], ['//10.0.0.1/', 'inner-address'], [`http://127.0.0.1:${port + 1}/page`, 'bad-port']] as const) {
      expect(await to(target), target).toBe(fault);
    }
    expect(asked.every(({ url }) => url?.startsWith('/r'))).toBe(true);
  });
  it('goes along with three redirects, and no more', async () => {
    const chain = (n: number): string => (n === 0 ? '/page' : `/r?to=${encodeURIComponent(chain(n - 1))}`);
    expect(await here(`${origin}${chain(3)}`)).toMatchObject({ type: 'text/html' });
    expect(await here(`${origin}${chain(4)}`)).toBe('too-many-redirects');
  });
  it.each([['bomb', 'too-large'], ['endless', 'too-large'], ['cut', 'unreachable'], ['odd', 'no-text'], ['picture', 'no-text'], ['nameless', 'no-text'], ['gone', 'refused'], ['nowhere', 'refused']])('refuses /%s', async (path, fault) => expect(await here(`${origin}/${path}`)).toBe(fault));
  it.each(['slow', 'silent'])('gives up on /%s', async (path) => expect(await here(`${origin}/${path}`, { timeout: 300 })).toBe('too-slow'));
  it('counts the time of names and redirects too', async () => {
    expect(await here('http://slow.test/', { timeout: 200, resolve: () => new Promise(() => undefined) })).toBe('too-slow');
    expect(await here('http://none.test/', { resolve: () => Promise.reject(new Error('ENOTFOUND')) })).toBe('unknown-host');
    expect(await here('http://none.test/', { resolve: () => Promise.resolve([]) })).toBe('unknown-host');
    expect(await here(`${origin}/page`, { signal: AbortSignal.abort() })).toBe('too-slow');
  });
  it('says that nobody is there', async () => expect(await fetchPage('http://127.0.0.1:9/', { ports: [9], mayAsk: () => true })).toBe('unreachable'));
});
