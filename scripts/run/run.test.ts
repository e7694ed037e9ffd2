import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressProblem, checkFree, freePort, originOf, readAddress } from './address.mjs';
import { findChromium, systemChromium } from './chromium.mjs';
import { closingLine, countPlaywright, countVitest } from './counts.mjs';
import { nodeProblem } from './node-version.mjs';
import { missingPackages } from './packages.mjs';

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes Node %s', (version) => expect(nodeProblem(version)).toBeNull());
  it.each(['16.20.2', '18.20.8', '20.18.3'])('refuses Node %s and says what to install', (version) => {
    expect(nodeProblem(version)).toBe(`Node ${version} is too old for Mawqif; install Node 20.19 or newer.`);
  });
});

describe('readAddress', () => {
  it('serves on 127.0.0.1:3000 when nothing is said', () => {
    expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 3000 });
    expect(readAddress({ PORT: '', MAWQIF_HOST: '' })).toEqual({ host: '127.0.0.1', port: 3000 });
  });
  it('takes PORT and MAWQIF_HOST', () => expect(readAddress({ PORT: '80', MAWQIF_HOST: '::1' })).toEqual({ host: '::1', port: 80 }));
  it.each(['0', '65536', '-1', '30.5', '3000x', 'http', '1e3', '0x50', ' 80'])('refuses PORT=%s in one sentence', (PORT) => {
    expect(() => readAddress({ PORT })).toThrow(/^PORT is ".*", which is no port; give a number from 1 to 65535: PORT=3001 npm start$/);
  });
});

describe('an address', () => {
  it('is one that a browser opens', () => {
    expect(originOf({ host: '127.0.0.1', port: 3000 })).toBe('http://127.0.0.1:3000');
    expect(originOf({ host: '0.0.0.0', port: 3000 })).toBe('http://127.0.0.1:3000');
    expect(originOf({ host: '::', port: 3000 })).toBe('http://[::1]:3000');
  });
  it('that is taken is refused with another to try', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1');
    await expect(checkFree({ host: '127.0.0.1', port })).rejects.toThrow(`PORT=${port + 1} npm start`);
    server.close();
  });
  it('after the last one is an ordinary one', () => {
    expect(addressProblem('EADDRINUSE', { host: '127.0.0.1', port: 65535 })).toContain('PORT=3000 npm start');
  });
});

describe('findChromium', () => {
  const playwrights = () => '/own/chrome';
  const there = (...files: string[]) => (file: string) => files.includes(file);

  it('takes the one that MAWQIF_CHROMIUM names before all others', () => {
    const runs = there('/mine', '/usr/bin/chromium', '/own/chrome');
    expect(findChromium({ env: { MAWQIF_CHROMIUM: '/mine', PATH: '/usr/bin' }, playwrights, runs })).toBe('/mine');
  });
  it('does not quietly take another when that one does not start', () => {
    const runs = there('/usr/bin/chromium');
    expect(() => findChromium({ env: { MAWQIF_CHROMIUM: '/mine', PATH: '/usr/bin' }, playwrights, runs })).toThrow('MAWQIF_CHROMIUM is "/mine"');
  });
  it("takes the system's before Playwright's own", () => {
    expect(findChromium({ env: { PATH: '/a:/b' }, playwrights, runs: there('/b/chromium-browser', '/own/chrome') })).toBe('/b/chromium-browser');
    expect(findChromium({ env: { PATH: '/a:/b' }, playwrights, runs: there('/own/chrome') })).toBe('/own/chrome');
  });
  it('looks in the usual places when PATH has none', () => {
    expect(systemChromium({ path: '', runs: there('/usr/bin/google-chrome') })).toBe('/usr/bin/google-chrome');
  });
  it('finds none where there is none', () => expect(findChromium({ env: {}, playwrights, runs: there() })).toBeNull());
});

describe('missingPackages', () => {
  it('is none when all are there', () => expect(missingPackages({ '': {}, a: { version: '1.0.0' } }, { a: { version: '1.0.0' } })).toEqual([]));
  it('names what is not there or is of another version', () => {
    expect(missingPackages({ a: { version: '1.0.0' }, b: { version: '2.0.0' } }, { b: { version: '1.0.0' } })).toEqual(['a', 'b']);
  });
  it("does not ask for other machines' binaries", () => expect(missingPackages({ a: { version: '1.0.0', optional: true } }, {})).toEqual([]));
});

describe('closingLine', () => {
  it('adds up unit and browser tests', () => {
    const unit = countVitest({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 0 });
    const browser = countPlaywright({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } });
    expect(closingLine([unit, browser])).toBe('15 passed, 1 failed');
  });
  it('counts a flaky test as failed and says what was skipped', () => {
    expect(closingLine([countPlaywright({ stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 2 } })])).toBe('1 passed, 2 failed, 2 skipped');
  });
});
