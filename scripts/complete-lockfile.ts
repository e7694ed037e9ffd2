// npx tsx scripts/complete-lockfile.ts, after adding a package: locks the binaries of other platforms too.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findUnlocked, platformOf } from './house/locked-optionals';
import { ROOT } from './run/root.mjs';

const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

for (const { name, version, dev } of findUnlocked(lock.packages)) {
  const platform = platformOf(name);
  if (platform === null || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`unknown platform: "${name}@${version}"; lock it by hand`);
  lock.packages[`node_modules/${name}`] = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
  console.log(`locked ${name}@${version}`);
}
const places = Object.keys(lock.packages).toSorted();
lock.packages = Object.fromEntries(places.map((place) => [place, lock.packages[place]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
