import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isStartKey } from '../../lib/api/session';
import { startNonce, spendStartNonce } from '../../lib/store/start-nonce';
import { checkGuarded, startLink } from './start-link.mjs';

const SECRET = 'a secret of this test, long enough';
const OUT = { host: '0.0.0.0' };
const HOME = { host: '127.0.0.1' };

describe('a server that others can reach', () => {
  it.each([
    [{}, OUT, /^MAWQIF_HOST is "0\.0\.0\.0", where others can reach this server; set MAWQIF_SECRET too .*\.$/],
    [{ MAWQIF_SECRET: SECRET }, OUT, /set MAWQIF_ORIGIN/],
    [{ MAWQIF_IDENTITY_HEADER: 'x-user' }, OUT, /set MAWQIF_ORIGIN/],
    [{ MAWQIF_ORIGIN: 'https://mawqif.example.org' }, HOME, /^MAWQIF_ORIGIN is "https:.*set MAWQIF_SECRET too/],
    [{ MAWQIF_SECRET: 'short' }, HOME, /too short/],
    [{ MAWQIF_SECRET: SECRET, MAWQIF_ORIGIN: 'mawqif.example.org/x' }, OUT, /no origin/],
  ])('is not started with %j on %j', (env, address, why) => {
    expect(() => checkGuarded(env, address)).toThrow(why);
  });
  it.each([
    [{ MAWQIF_SECRET: SECRET, MAWQIF_ORIGIN: 'http://192.168.1.20:3000' }, OUT],
    [{ MAWQIF_IDENTITY_HEADER: 'x-user', MAWQIF_ORIGIN: 'https://mawqif.example.org' }, OUT],
    [{ MAWQIF_SECRET: SECRET, MAWQIF_ORIGIN: 'https://mawqif.example.org' }, HOME],
    [{}, HOME],
    [{}, { host: '::1' }],
    [{ MAWQIF_SECRET: SECRET }, HOME],
  ])('is started with %j on %j', (env, address) => {
    expect(() => checkGuarded(env, address)).not.toThrow();
  });
});

describe('the start link', () => {
  it('is of the secret and a nonce that only this user can read, and is used up by one', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-link-'));
    vi.stubEnv('MAWQIF_DATA', folder);
    const link = new URL(startLink({ MAWQIF_SECRET: SECRET, MAWQIF_DATA: folder }, '/nowhere', 'http://127.0.0.1:3000') ?? '');
    expect(`${link.origin}${link.pathname}`).toBe('http://127.0.0.1:3000/signin');
    expect(statSync(path.join(folder, 'start-nonce')).mode & 0o777).toBe(0o600);
    const key = link.searchParams.get('key') ?? '';
    const nonce = startNonce() ?? '';
    expect(isStartKey(key, SECRET, nonce)).toBe(true);
    expect(isStartKey(key, `${SECRET}!`, nonce)).toBe(false);
    expect(isStartKey(`${key}a`, SECRET, nonce)).toBe(false);
    expect([spendStartNonce(), spendStartNonce()]).toEqual([true, false]);
    expect(startNonce()).toBeNull();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  it('is none where there is no secret', () => expect(startLink({}, '/nowhere', 'http://127.0.0.1:3000')).toBeNull());
});
