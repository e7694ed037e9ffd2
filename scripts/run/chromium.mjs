import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNode } from './command.mjs';
import { Stop } from './stop.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @typedef {(file: string) => boolean} Runs  whether a file is there and is a browser that starts */

/** @type {Runs} */
function answersItsVersion(file) {
  if (!existsSync(file)) return false;
  try {
    return /\d+\.\d+/.test(execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false; // such as the stub that asks for a snap
  }
}

/**
 * The Chromium of this system, or null.
 * @param {{ path: string, runs: Runs }} options
 */
export function systemChromium({ path, runs }) {
  const folders = [...path.split(delimiter).filter(Boolean), ...USUAL_PLACES];
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...USUAL_PLACES];
  return [...new Set(candidates)].find(runs) ?? null;
}

/**
 * A Chromium that is here already: the one MAWQIF_CHROMIUM names, the system's, then Playwright's own; null if none is.
 * @param {{ env?: Record<string, string | undefined>, playwrights: () => string, runs?: Runs }} options
 */
export function findChromium({ env = process.env, playwrights, runs = answersItsVersion }) {
  const named = env['MAWQIF_CHROMIUM'] ?? '';
  if (named !== '') {
    if (runs(named)) return named;
    throw new Stop(`MAWQIF_CHROMIUM is "${named}", which is no browser that starts; name the file of a Chromium, or leave it out.`);
  }
  const system = systemChromium({ path: env['PATH'] ?? '', runs });
  if (system !== null) return system;
  const own = playwrights();
  return runs(own) ? own : null;
}

async function installByPlaywright() {
  console.log('No Chromium here; asking Playwright for one ...');
  await runNode(['node_modules/playwright/cli.js', 'install', 'chromium'], { timeout: 180_000 });
}

async function installBySystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing the system\'s Chromium (apt-get) ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: 180_000 });
  await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env, timeout: 600_000 });
}

/** Finds a Chromium or gets one; a Stop says what to install when neither works. Needs the packages installed. */
export async function ensureChromium() {
  const { chromium } = await import('playwright');
  const find = () => findChromium({ playwrights: () => chromium.executablePath() });
  for (const install of [installByPlaywright, installBySystem]) {
    const found = find();
    if (found !== null) return found;
    await install();
  }
  const found = find();
  if (found !== null) return found;
  throw new Stop('No Chromium was found and none could be installed; install Chromium (on Debian: apt-get install chromium) or name one: MAWQIF_CHROMIUM=/path/to/chromium npm test');
}
