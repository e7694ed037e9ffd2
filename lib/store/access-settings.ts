import { configuredOrigin, identityHeader } from './data-folder';

/** Who may ask this server for what, as it was configured. */
export type AccessSettings = {
  /** Signs sessions; null where nobody signs in by a link. */
  readonly secret: string | null;
  /** The header in which a trusted proxy names who asks. */
  readonly identityHeader: string | null;
  /** Names that may change things, of those the proxy names; null for all. */
  readonly editors: readonly string[] | null;
  readonly origin: string | undefined;
  /** Whether others than this machine's own can reach the address that it was started on. */
  readonly isOpen: boolean;
  /** Requests a minute of one person, by what is asked for; null for as many as they like. */
  readonly rates: Readonly<Record<Kind, number>> | null;
};

type Kind = 'read' | 'draw' | 'write';
/** Far above what a person with a browser asks for; a page of many figures draws some twenty at once. */
const USUAL: Readonly<Record<Kind, number>> = { read: 1200, draw: 240, write: 120 };

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['', 'localhost', '127.0.0.1', '::1']);

export function accessSettings(): AccessSettings {
  const { MAWQIF_SECRET: secret = '', MAWQIF_EDITORS: editors = '', MAWQIF_HOST: host = '', MAWQIF_RATE: rate = '' } = process.env;
  const isAlone = secret === '' && identityHeader() === undefined;
  return {
    rates: ratesOf(rate, isAlone),
    secret: secret === '' ? null : secret,
    identityHeader: identityHeader() ?? null,
    editors: editors === '' ? null : editors.split(',').map((name) => name.trim()).filter((name) => name !== ''),
    origin: configuredOrigin(),
    isOpen: !LOOPBACK_HOSTS.has(host),
  };
}

/** `MAWQIF_RATE="write=30,draw=60"`; what it doesn't name or can't be read is as usual. Whoever is alone on a machine is not counted. */
function ratesOf(given: string, isAlone: boolean): AccessSettings['rates'] {
  if (given === '') return isAlone ? null : USUAL;
  const said = new Map(given.split(',').map((pair) => pair.split('=').map((part) => part.trim())).map(([kind = '', rate = '']) => [kind, /^[1-9]\d{0,6}$/.test(rate) ? Number(rate) : null]));
  const rateOf = (kind: Kind) => said.get(kind) ?? USUAL[kind];
  return { read: rateOf('read'), draw: rateOf('draw'), write: rateOf('write') };
}

export function nowMs(): number {
  return Date.now();
}

export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
