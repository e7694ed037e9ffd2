import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './address.mjs';
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { runNode } from './command.mjs';
import { closingLine, countPlaywright, countVitest } from './counts.mjs';
import { withLock } from './lock.mjs';
import { ensurePackages } from './packages.mjs';
import { ROOT } from './root.mjs';
import { runMain, Stop } from './stop.mjs';

const BIN = {
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
};

const reports = mkdtempSync(join(tmpdir(), 'mawqif-test-'));
const UNIT_REPORT = join(reports, 'unit.json');
const E2E_REPORT = join(reports, 'e2e.json');

/** @type {Record<string, () => Promise<boolean>>} */
const STEPS = {
  lint: () => allPass([[BIN.oxlint, '--type-aware', '--deny-warnings'], [BIN.tsx, 'scripts/house/lint.ts'], [BIN.knip, '--no-progress']]),
  types: () => allPass([[BIN.next, 'typegen'], [BIN.tsc, '--noEmit']]),
  unit: () => allPass([[BIN.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]]),
  build: async () => {
    await withLock(ROOT, () => ensureBuild(ROOT));
    return true;
  },
  e2e: async () => {
    const env = { MAWQIF_E2E_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT };
    return allPass([[BIN.playwright, 'test', '--reporter=list,json']], env);
  },
};

/** Runs commands one after the other until one fails. */
async function allPass(/** @type {readonly string[][]} */ commands, /** @type {Record<string, string>} */ env = {}) {
  for (const command of commands) if ((await runNode(command, { cwd: ROOT, env })) !== 0) return false;
  return true;
}

async function timed(/** @type {string} */ name, /** @type {() => Promise<boolean>} */ step) {
  console.log(`\n== ${name}`);
  const from = performance.now();
  const passed = await step();
  console.log(`== ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  if (!passed) throw new Stop(`\nnpm test stopped at the step "${name}"; the lines above say why.`);
}

function printCounts() {
  const counts = [
    ...(existsSync(UNIT_REPORT) ? [countVitest(JSON.parse(readFileSync(UNIT_REPORT, 'utf8')))] : []),
    ...(existsSync(E2E_REPORT) ? [countPlaywright(JSON.parse(readFileSync(E2E_REPORT, 'utf8')))] : []),
  ];
  if (counts.length > 0) console.log(`\n${closingLine(counts)}`);
}

await runMain(async () => {
  process.chdir(ROOT);
  process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
  const words = process.argv.slice(2);
  const asked = words.filter((word) => word !== '--all');
  const unknown = asked.find((name) => !Object.hasOwn(STEPS, name));
  if (unknown !== undefined) throw new Stop(`unknown step: "${unknown}"; the steps are ${Object.keys(STEPS).join(', ')}`);
  process.env['MAWQIF_SWEEP'] = words.includes('--all') ? 'all' : (process.env['MAWQIF_SWEEP'] ?? 'tenth');
  process.env['NEXT_TELEMETRY_DISABLED'] = '1';
  delete process.env['NODE_ENV']; // each tool sets its own

  await withLock(ROOT, () => ensurePackages(ROOT));
  const names = asked.length > 0 ? asked : Object.keys(STEPS);
  if (names.includes('e2e')) {
    process.env['MAWQIF_CHROMIUM'] = await ensureChromium();
    console.log(`Chromium: ${process.env['MAWQIF_CHROMIUM']}`);
  }
  try {
    for (const [name, step] of Object.entries(STEPS)) if (names.includes(name)) await timed(name, step);
  } finally {
    printCounts();
  }
});
