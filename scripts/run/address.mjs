import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

/**
 * Where to serve, from PORT and MAWQIF_HOST.
 * @param {Record<string, string | undefined>} env
 * @returns {{ host: string, port: number }}
 */
export function readAddress(env) {
  const raw = env['PORT'] ?? '';
  const port = raw === '' ? 3000 : Number(raw);
  if (!/^\d*$/.test(raw) || port < 1 || port > 65535) {
    throw new Stop(`PORT is "${raw}", which is no port; give a number from 1 to 65535: PORT=3001 npm start`);
  }
  return { host: env['MAWQIF_HOST'] || '127.0.0.1', port };
}

/** @type {Record<string, string>} */
const EVERY_ADDRESS = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** The origin a browser on this machine opens; "every address" is no address, so loopback stands for it. */
export function originOf(/** @type {{ host: string, port: number }} */ { host, port }) {
  const named = EVERY_ADDRESS[host] ?? host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}`;
}

/** Says in one sentence why an address can't be served on. */
export function addressProblem(/** @type {string | undefined} */ code, /** @type {{ host: string, port: number }} */ { host, port }) {
  const other = port === 65535 ? 3000 : port + 1;
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken by another program; stop that one, or serve on another port: PORT=${other} npm start`;
  if (code === 'EACCES') return `Port ${port} on ${host} is not open to this user; serve on a port above 1023: PORT=3000 npm start`;
  return `MAWQIF_HOST is "${host}", which is no address of this machine (${code}); leave it out to serve on 127.0.0.1.`;
}

/**
 * Resolves when the address is free; a Stop says what to do when it isn't.
 * @returns {Promise<void>}
 */
export function checkFree(/** @type {{ host: string, port: number }} */ address) {
  const probe = createServer();
  return new Promise((free, taken) => {
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => taken(new Stop(addressProblem(code, address))));
    probe.listen(address, () => probe.close(() => free()));
  });
}

/** A port nobody listens on now. @returns {Promise<number>} */
export function freePort(host = '127.0.0.1') {
  const probe = createServer();
  return new Promise((found, failed) => {
    probe.once('error', failed);
    probe.listen({ host, port: 0 }, () => {
      const address = probe.address();
      probe.close(() => found(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
