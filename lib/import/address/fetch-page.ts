import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { askOnce, type Found } from './ask-once';
import { pageAddress, type AddressFault } from './page-address';
import { isPublicAddress } from './public-address';

export type FetchFault = AddressFault | 'unknown-host' | 'inner-address' | 'unreachable' | 'too-slow' | 'too-large' | 'too-many-redirects' | 'no-text' | 'refused';

/** A page's source as its server gave it, under the address it was found at in the end. */
export type FetchedPage = { readonly url: string; readonly type: string; readonly bytes: Uint8Array; readonly charset: string | null };

type Options = {
  readonly signal?: AbortSignal;
  /** The addresses of a name; what the machine's own resolver says. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Which addresses may be asked; a test lets its own server in. */
  readonly mayAsk?: (address: string) => boolean;
  readonly ports?: readonly number[];
  /** Certificates to believe besides the usual; a test's own. */
  readonly ca?: string;
  readonly timeout?: number;
  readonly limit?: number;
};

const MOST_REDIRECTS = 3;
const TIMEOUT = 10_000; // ms in all, redirects and names included
const LIMIT = 5 * 1024 * 1024; // bytes, unpacked

/**
 * Asks for one page, and for nothing that stands in it. A name is looked up once, and the connection is made to the very address that
 * was looked at, so that no second answer of a resolver can lead elsewhere; each redirect is looked at in the same way.
 */
export async function fetchPage(raw: string, { signal, resolve = addressesOf, mayAsk = isPublicAddress, ports, ca, timeout = TIMEOUT, limit = LIMIT }: Options = {}): Promise<FetchedPage | FetchFault> {
  const ended = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal === undefined ? [] : [signal])]);
  const allowed = ports === undefined ? {} : { ports };
  let url = pageAddress(raw, allowed);
  for (let redirects = 0; ; redirects += 1) {
    if (typeof url === 'string') return url;
    const address = await untilEnded(oneOf(url.hostname, resolve, mayAsk), ended);
    if (typeof address === 'string') return address;
    const answer: Found | FetchFault = await askOnce(url, { address: address.ip, signal: ended, limit, ...(ca === undefined ? {} : { ca }) });
    if (typeof answer === 'string') return answer;
    if (!('location' in answer)) return { url: url.href, ...answer };
    if (redirects === MOST_REDIRECTS) return 'too-many-redirects';
    url = pageAddress(answer.location, { base: url, ...allowed });
  }
}

/** The address to connect to; none where any of the name's addresses is not of the open internet. */
async function oneOf(hostname: string, resolve: (host: string) => Promise<readonly string[]>, mayAsk: (address: string) => boolean): Promise<{ readonly ip: string } | FetchFault> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const ips = isIP(literal) === 0 ? await resolve(hostname).catch(() => []) : [literal];
  const [ip] = ips;
  if (ip === undefined) return 'unknown-host';
  return ips.every(mayAsk) ? { ip } : 'inner-address';
}

async function addressesOf(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** A resolver can't be stopped; its answer then comes too late for anyone. */
function untilEnded<T>(wanted: Promise<T>, signal: AbortSignal): Promise<T | 'too-slow'> {
  return new Promise((resolve, reject) => {
    const end = () => resolve('too-slow');
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    wanted.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
