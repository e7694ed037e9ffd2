import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromium } from 'playwright';
import { findChromium } from './scripts/run/chromium.mjs';

const port = Number(process.env['MAWQIF_E2E_PORT'] ?? '3217');
const origin = `http://127.0.0.1:${port}`;
const executablePath = findChromium({ playwrights: () => chromium.executablePath() });
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000, // a busy machine is slow, not wrong
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: origin,
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles', // west of Greenwich, where code that forgets UTC shows the day before
    trace: 'off', // it doubles the time of every test; `npx playwright test --trace on` for one that is to be understood
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    url: `${origin}/en`,
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', MAWQIF_DOSSIERS: 'e2e/fixtures/dossiers', MAWQIF_DATA: mkdtempSync(path.join(tmpdir(), 'mawqif-e2e-')), DATABASE_URL: '' },
  },
});
