import { Agent as HttpAgent, request as askHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as askHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchFault } from './fetch-page';
import { portOf } from './page-address';

type Page = { readonly type: string; readonly charset: string | null; readonly bytes: Uint8Array };
export type Found = Page | { readonly location: string };

type Options = { readonly address: string; readonly signal: AbortSignal; readonly limit: number; readonly ca?: string };

const TEXTS: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown']);
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const HEADERS = { accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Mawqif' };
const LONGEST_HEADERS = 32 * 1024; // bytes

/** One question to one address. No cookie, no referrer, no proxy, no connection that is kept; the page's bytes are counted as they come out unpacked. */
export function askOnce(url: URL, { address, signal, limit, ca }: Options): Promise<Found | FetchFault> {
  const isSecure = url.protocol === 'https:';
  const family = isIP(address);
  return new Promise((resolve) => {
    const request = (isSecure ? askHttps : askHttp)(
      {
        method: 'GET', protocol: url.protocol, hostname: url.hostname.replace(/^\[|\]$/g, ''), port: portOf(url), path: url.pathname + url.search, headers: HEADERS,
        agent: isSecure ? new HttpsAgent({ keepAlive: false, ...(ca === undefined ? {} : { ca }) }) : new HttpAgent({ keepAlive: false }),
        // whatever name is asked for, this address is the answer
        lookup: (_host, options, done) => (options.all === true ? done(null, [{ address, family }]) : done(null, address, family)),
        maxHeaderSize: LONGEST_HEADERS, signal,
      },
      (response) => {
        const end = (found: Found | FetchFault) => {
          resolve(found);
          request.destroy();
        };
        const { statusCode = 0, headers } = response;
        if (MOVED.has(statusCode)) return end(headers.location === undefined ? 'refused' : { location: headers.location });
        if (statusCode !== 200) return end('refused');
        const [, type = '', rest = ''] = /^\s*([\w.+/-]+)\s*(?:;(.*))?$/.exec((headers['content-type'] ?? '').slice(0, 300)) ?? [];
        if (!TEXTS.has(type.toLowerCase())) return end('no-text');
        const charset = /charset\s*=\s*["']?([\w-]{2,20})/i.exec(rest)?.[1] ?? null;
        readAtMost(response, limit).then((bytes) => end(typeof bytes === 'string' ? bytes : { type: type.toLowerCase(), charset, bytes }), () => end(signal.aborted ? 'too-slow' : 'unreachable'));
      },
    );
    request.on('error', () => resolve(signal.aborted ? 'too-slow' : 'unreachable'));
    request.end();
  });
}

async function readAtMost(response: IncomingMessage, limit: number): Promise<Uint8Array | FetchFault> {
  const body = unpacked(response);
  if (body === null) return 'no-text';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) throw new Error('bug: a body gave something other than bytes');
    length += chunk.length;
    if (length > limit) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as it was before it was packed; null where it was packed in a way that was not asked for. */
function unpacked(response: IncomingMessage): Readable | null {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const opened = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[encoding];
  if (opened === undefined) return null;
  const stream = opened();
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}
