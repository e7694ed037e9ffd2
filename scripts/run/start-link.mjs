import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Stop } from './stop.mjs';

const LOOPBACK = ['localhost', '127.0.0.1', '::1', '[::1]'];
const SHORTEST = 16; // characters of a secret

/**
 * Refuses to serve where others can reach without anything that says who they are.
 * @param {Record<string, string | undefined>} env
 * @param {{ host: string }} address
 */
export function checkGuarded(env, { host }) {
  const { MAWQIF_SECRET: secret = '', MAWQIF_IDENTITY_HEADER: header = '', MAWQIF_ORIGIN: origin = '' } = env;
  if (origin !== '' && !/^https?:\/\/[^/?#]+\/?$/.test(origin)) throw new Stop(`MAWQIF_ORIGIN is "${origin}", which is no origin; give what readers type before the first slash: MAWQIF_ORIGIN=https://mawqif.example.org`);
  if (secret !== '' && secret.length < SHORTEST) throw new Stop(`MAWQIF_SECRET is too short to keep anyone out; give ${SHORTEST} characters or more, such as those of: openssl rand -hex 32`);
  const isOutside = !LOOPBACK.includes(host) || (origin !== '' && !LOOPBACK.includes(new URL(origin).hostname));
  if (!isOutside) return;
  const at = LOOPBACK.includes(host) ? `MAWQIF_ORIGIN is "${origin}"` : `MAWQIF_HOST is "${host}"`;
  if (secret === '' && header === '') throw new Stop(`${at}, where others can reach this server; set MAWQIF_SECRET too (a link then lets people in), or MAWQIF_IDENTITY_HEADER behind a proxy that signs them in.`);
  if (origin === '') throw new Stop(`${at}, where others can reach this server; set MAWQIF_ORIGIN to the address that they type, such as http://192.168.1.20:3000: changes are taken from there alone.`);
}

/**
 * A link that lets one person in, once; null where nobody signs in by a link.
 * @param {Record<string, string | undefined>} env
 * @param {string} root
 * @param {string} origin
 */
export function startLink(env, root, origin) {
  const secret = env['MAWQIF_SECRET'] ?? '';
  if (secret === '') return null;
  const folder = env['MAWQIF_DATA'] ? resolve(env['MAWQIF_DATA']) : join(root, 'var');
  const nonce = randomBytes(32).toString('hex');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'start-nonce'), `${nonce}\n`, { mode: 0o600 });
  const key = createHmac('sha256', secret).update(`start:${nonce}`).digest('base64url'); // as lib/api/session.ts reads it
  return `${origin.replace(/\/$/, '')}/signin?key=${key}`;
}
