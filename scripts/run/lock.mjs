import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// Next empties .next before a build but keeps .next/cache, so what two commands must agree on lives there.
const STATE = '.next/cache/mawqif';

/** A file that holds what commands in this clone tell each other. */
export function stateFile(/** @type {string} */ root, /** @type {string} */ name) {
  const file = join(root, STATE, name);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

function codeOf(/** @type {unknown} */ error) {
  return error instanceof Error && 'code' in error ? error.code : null;
}

function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function holder(/** @type {string} */ file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function take(/** @type {string} */ file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Runs `work` while no other command of this clone installs or builds. A lock whose owner is gone is taken over.
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, work) {
  const file = stateFile(root, 'lock');
  for (let told = false; !take(file); told = true) {
    const pid = holder(file);
    if (pid !== null && pid > 0 && !isAlive(pid)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) console.log(`Another Mawqif command (process ${pid ?? '?'}) is installing or building here; waiting for it ...`);
    await pause(500);
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Notes that this process serves the build of this clone, until it ends. */
export function markServing(/** @type {string} */ root, /** @type {string} */ address) {
  const file = stateFile(root, `serving-${process.pid}`);
  writeFileSync(file, address);
  process.on('exit', () => rmSync(file, { force: true }));
}

/** Addresses other live commands serve this clone's build at. */
export function servedElsewhere(/** @type {string} */ root) {
  const folder = dirname(stateFile(root, 'lock'));
  return readdirSync(folder)
    .filter((name) => name.startsWith('serving-'))
    .filter((name) => {
      const live = isAlive(Number(name.slice('serving-'.length)));
      if (!live) rmSync(join(folder, name), { force: true });
      return live;
    })
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
