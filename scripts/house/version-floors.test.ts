import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../run/root.mjs';
import { findLoosePins, findMissingPackages, findOldPackages } from './version-floors';

const lockText = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
const lock = JSON.parse(lockText);
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('the locked packages', () => {
  it('are at or above their floors', () => {
    expect(findMissingPackages(lock)).toEqual([]);
    expect(findOldPackages(lock)).toEqual([]);
  });

  it('are pinned to one version each, the one the lockfile has', () => {
    expect(findLoosePins(manifest)).toEqual([]);
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });

  it('name no registry', () => {
    expect(lockText).not.toMatch(/https?:\/\/[^"]*\.tgz|"resolved"/);
  });

  it('include the chosen ones', () => {
    const listed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(listed).toEqual(expect.arrayContaining(['next', 'react', 'd3', '@visx/visx', 'zustand', 'playwright']));
  });
});

describe('a planted fault is found', () => {
  const floors = { next: '16.4.6' };
  it.each(['16.4.5', '16.3.9', '15.9.9', '16.4.6-canary.3'])('when next is %s', (version) => {
    expect(findOldPackages({ packages: { 'node_modules/next': { version } } }, floors)).toEqual([`next ${version} is below 16.4.6`]);
  });
  it.each(['16.4.6', '16.4.10', '16.10.0', '17.0.0'])('but not when next is %s', (version) => {
    expect(findOldPackages({ packages: { 'node_modules/next': { version } } }, floors)).toEqual([]);
  });
  it('when an old copy lies deeper', () => {
    expect(findOldPackages({ packages: { 'node_modules/a/node_modules/next': { version: '15.0.0' } } }, floors)).toHaveLength(1);
  });
  it('when a pin is loose', () => {
    expect(findLoosePins({ dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: 'latest' } })).toEqual(['a ^1.0.0', 'c latest']);
  });
});
