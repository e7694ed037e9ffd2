const LONGEST = 4000;
/** Blanks and control characters, which the URL standard would quietly take away. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSEEN = /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/;

export type AddressFault = 'bad-address' | 'bad-port' | 'signed-address';

/** Where a page may be asked for: http or https, on their own ports, without a name and password in it. */
export function pageAddress(raw: string, { base, ports = [80, 443] }: { readonly base?: URL; readonly ports?: readonly number[] } = {}): URL | AddressFault {
  const given = raw.trim();
  if (given === '' || given.length > LONGEST || UNSEEN.test(given) || !URL.canParse(given, base)) return 'bad-address';
  if (base === undefined && !/^https?:\/\/[^/\\]/i.test(given)) return 'bad-address'; // no other spelling of the beginning
  const url = new URL(given, base);
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return 'bad-address';
  if (url.username !== '' || url.password !== '') return 'signed-address';
  if (!ports.includes(portOf(url))) return 'bad-port';
  url.hash = '';
  return url;
}

export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
