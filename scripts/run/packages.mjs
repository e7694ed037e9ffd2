import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './command.mjs';
import { Stop } from './stop.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/**
 * Places in `wanted` (package-lock.json) that `installed` (npm's own record) lacks or holds at another version.
 * Optional packages may be missing: they are other machines' binaries.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([place]) => place !== '')
    .filter(([place, { version, optional }]) => {
      const found = installed[place];
      return found === undefined ? optional !== true : found.version !== version;
    })
    .map(([place]) => place);
}

/** @returns {Packages} */
function readPackages(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {}; // absent or cut short: then everything is missing
  }
}

function isInstalled(/** @type {string} */ root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (missingPackages(wanted, installed).length > 0) return false;
  return Object.keys(installed).every((place) => existsSync(join(root, place, 'package.json')));
}

/** Installs what package-lock.json names when node_modules is missing or differs from it, development packages too. */
export async function ensurePackages(/** @type {string} */ root) {
  if (isInstalled(root)) return;
  console.log('Installing packages (npm ci) ...');
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env: { NODE_ENV: undefined, npm_config_omit: undefined, npm_config_production: undefined, npm_config_only: undefined },
  });
  if (code !== 0) throw new Stop('The packages could not be installed; npm says why above. Mend that and run the same command again.');
}
