import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../run/root.mjs';
import { findUnlocked, platformOf } from './locked-optionals';

describe('the lockfile', () => {
  it('locks the binaries of every platform, so that npm ci accepts it', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    expect(findUnlocked(lock.packages)).toEqual([]);
  });
});

describe('findUnlocked', () => {
  it('names an optional package that is locked nowhere', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies: { 'a-darwin-arm64': '1.0.0' } } };
    expect(findUnlocked(packages)).toEqual([{ name: 'a-darwin-arm64', version: '1.0.0', dev: true }]);
  });

  it('is content with one locked at the top or beside the package that asks', () => {
    const asks = { version: '1.0.0', optionalDependencies: { b: '1.0.0' } };
    expect(findUnlocked({ 'node_modules/a': asks, 'node_modules/b': { version: '1.0.0' } })).toEqual([]);
    expect(findUnlocked({ 'node_modules/a': asks, 'node_modules/a/node_modules/b': { version: '1.0.0' } })).toEqual([]);
    expect(findUnlocked({ 'node_modules/c/node_modules/a': asks, 'node_modules/c/node_modules/b': { version: '1.0.0' } })).toEqual([]);
  });
});

describe('platformOf', () => {
  it.each([
    ['@next/swc-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
    ['@oxlint/binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@oxlint-tsgolint/darwin-x64', { os: ['darwin'], cpu: ['x64'] }],
    ['fsevents', null],
  ])('reads %s', (name, platform) => expect(platformOf(name)).toEqual(platform));
});
