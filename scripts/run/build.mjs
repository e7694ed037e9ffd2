import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './command.mjs';
import { servedElsewhere, stateFile } from './lock.mjs';
import { Stop } from './stop.mjs';

const SOURCES = ['app', 'components', 'lib', 'data', 'public', 'scripts/build-fonts.mjs', 'scripts/build-offline.ts', 'scripts/offline', 'proxy.ts', 'next.config.js', 'tsconfig.json', 'package-lock.json'];
const TEST = /\.(test|fixture)\.tsx?$/;
const MADE = 'public/fonts'; // written by the build step itself
const OFFLINE = '.next/offline/draw.mjs'; // the last of the files that scripts/build-offline.ts writes

function filesUnder(/** @type {string} */ root, /** @type {string} */ path) {
  const full = join(root, path);
  if (path === MADE || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return TEST.test(path) ? [] : [path];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/** Changes whenever a source is added, removed, moved, edited or touched. */
export function fingerprint(/** @type {string} */ root) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(root, source))) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function readIfThere(/** @type {string} */ file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function builtFrom(/** @type {string} */ root) {
  const [buildId, print] = (readIfThere(stateFile(root, 'built')) ?? '').split('\n');
  return buildId !== undefined && buildId === readIfThere(join(root, '.next/BUILD_ID')) ? print : null;
}

function isBuilt(/** @type {string} */ root) {
  return builtFrom(root) === fingerprint(root) && existsSync(join(root, MADE, 'manifest.json')) && existsSync(join(root, OFFLINE));
}

/** Puts the fonts in place and builds, when the build is missing or was made from other sources. Call it under the lock. */
export async function ensureBuild(/** @type {string} */ root) {
  if (isBuilt(root)) {
    console.log('The build is up to date.');
    return;
  }
  const [address] = servedElsewhere(root);
  if (address !== undefined) {
    throw new Stop(`The sources have changed and ${address} is served from this folder's build; stop that server, then run the same command again.`);
  }
  console.log('Building ...');
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const fonts = await runNode(['scripts/build-fonts.mjs'], { cwd: root });
  if (fonts !== 0) throw new Stop('The fonts could not be put in place; the lines above say why.');
  const print = fingerprint(root); // before the build: what changes meanwhile is for the next one
  const code = await runNode(['node_modules/next/dist/bin/next', 'build'], { cwd: root, env });
  if (code !== 0) throw new Stop('The build failed; the lines above say why.');
  const offline = await runNode(['node_modules/tsx/dist/cli.mjs', 'scripts/build-offline.ts'], { cwd: root, env });
  if (offline !== 0) throw new Stop('The page of one file could not be made; the lines above say why.');
  writeFileSync(stateFile(root, 'built'), `${readIfThere(join(root, '.next/BUILD_ID'))}\n${print}`);
}
