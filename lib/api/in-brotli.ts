import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { keepLatest } from '../store/keep-latest';
import { logFault } from '../store/log-fault';

const compress = promisify(brotliCompress);

const QUALITY = 9; // 11 takes eight times as long for a twentieth less

const latest = keepLatest<Buffer>(64); // of some 30 kB each: the same figures are asked for again and again

/**
 * Whether a figure's page goes out in Brotli. Next itself knows gzip alone, and drops the header of a handler that has
 * compressed its answer; so next.config.js sets `Content-Encoding: br` for exactly these requests, and the handler must keep
 * the promise for whatever it answers. A test compares the two.
 */
export const BROTLI = {
  paths: ['/latest/:id([a-z0-9-]+)/:view(timeline|map|stances).html', '/p/:id([a-z0-9-]+)/:view(timeline|map|stances).html'],
  accepts: '(?:.*,\\s*)?br(?:\\s*,.*)?',
} as const;

const PATH = /^\/(?:latest|p)\/[a-z0-9-]+\/(?:timeline|map|stances)\.html$/;
const ACCEPTS = new RegExp(`^${BROTLI.accepts}$`);

export function takesBrotli({ url, headers }: Request): boolean {
  return PATH.test(new URL(url).pathname) && ACCEPTS.test(headers.get('accept-encoding') ?? '');
}

/** The answer to a request, in Brotli where it was promised. A throw becomes an answer too: Next's own would not be compressed. */
export async function inBrotli(request: Request, answer: () => Promise<Response>): Promise<Response> {
  if (!takesBrotli(request)) return answer();
  const response = await answer().catch((error: unknown) => {
    logFault(error);
    return Response.json({ problems: [{ at: 'server', message: 'internal error' }] }, { status: 500 });
  });
  const { status, headers } = response;
  if (response.body === null) return response;
  const bytes = Buffer.from(await response.arrayBuffer());
  const small = await latest(createHash('sha256').update(bytes).digest('base64'), () => compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } }));
  return new Response(new Uint8Array(small), { status, headers });
}
