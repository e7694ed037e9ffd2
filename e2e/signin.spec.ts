import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { axe } from './axe';
import { freePort } from '../scripts/run/address.mjs';
import { startLink } from '../scripts/run/start-link.mjs';

// A server of its own, with a secret: nobody is in until a link lets them in.

const SECRET = 'a secret of this test, long enough';
const FIRST = 'xi-assad-2021-11-05';
const folder = mkdtempSync(path.join(tmpdir(), 'mawqif-signin-'));
let server: ChildProcess;
let origin = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', MAWQIF_DATA: folder, DATABASE_URL: '', MAWQIF_SECRET: SECRET };
  server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], { env, stdio: 'ignore' });
  await expect(async () => expect((await fetch(`${origin}/api/health`)).status).toBe(200)).toPass({ timeout: 60_000 });
});
test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const newLink = () => startLink({ MAWQIF_SECRET: SECRET, MAWQIF_DATA: folder }, folder, origin) ?? '';

test('without a link, every page and file of a dossier is refused, in words and with a way on', async ({ page }) => {
  for (const address of ['/en', '/ar', `/zh/d/${FIRST}`, '/en/new', '/en/about', `/en/d/${FIRST}?_rsc=x`, '/en/nothing']) {
    const response = await page.goto(origin + address);
    expect(response?.status(), address).toBe(401);
    await expect(page.locator('form[action="/signin"] input')).toBeVisible();
  }
  for (const address of [`/latest/${FIRST}/map.svg`, `/latest/${FIRST}/timeline.html`, `/latest/${FIRST}/explore.html`, `/latest/${FIRST}/og.png`, '/api/dossiers', `/api/dossiers/${FIRST}`, '/api/export']) {
    expect((await page.request.get(origin + address)).status(), address).toBe(401);
  }
  for (const headers of [{ rsc: '1' }, { 'next-router-prefetch': '1', rsc: '1' }, { 'next-router-segment-prefetch': '/_tree', rsc: '1' }, { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }]) {
    expect((await page.request.get(`${origin}/en/d/${FIRST}`, { headers })).status(), JSON.stringify(headers)).toBe(401);
  }
  for (const address of [`/en/d/${FIRST}.rsc`, `/en/d/${FIRST}.segments/_tree.segment.rsc`, `/_next/data/x/en/d/${FIRST}.json`]) {
    expect([401, 404], address).toContain((await page.request.get(origin + address)).status());
  }
  for (const address of ['/api/health', '/icon.svg', '/fonts/manifest.json', '/embed/mawqif-embed.js']) expect((await page.request.get(origin + address)).status(), address).toBe(200);
  await page.goto(`${origin}/ar`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect((await axe(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('the start link lets in once; a shared link lets read until it is revoked', async ({ page, browser }) => {
  const link = newLink();
  await page.goto(link);
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.locator('main h1')).toBeVisible();
  const cookie = (await page.context().cookies(origin)).find(({ name }) => name === 'mawqif');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  expect((await page.request.get(link, { maxRedirects: 0 })).status()).toBe(401);

  const shared = await page.evaluate(async () => {
    const made = await fetch('/api/share-links', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ label: 'Amal' }) });
    return (await made.json()) as { id: string; url: string };
  });
  const other = await browser.newContext({ locale: 'en-US' });
  const reader = await other.newPage();
  await reader.goto(shared.url);
  await expect(reader).toHaveURL(/\/en$/);
  await reader.goto(`${origin}/en/d/${FIRST}`);
  await expect(reader.locator('[data-ready]')).toBeAttached();
  expect(await reader.evaluate(async (id) => (await fetch(`/api/dossiers/${id}`, { method: 'DELETE' })).status, FIRST)).toBe(403);
  expect(await page.evaluate(async (id) => (await fetch(`/api/share-links/${id}`, { method: 'DELETE' })).status, shared.id)).toBe(204);
  expect((await reader.goto(`${origin}/en`))?.status()).toBe(401);
  await other.close();
});

test('a link can be pasted where no script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${origin}/zh`);
  await page.locator('input[name=key]').fill('nonsense');
  await page.locator('button').click();
  await expect(page.getByRole('status')).toContainText('链接无效');
  await page.locator('input[name=key]').fill(newLink());
  await page.locator('button').click();
  await expect(page).toHaveURL(/\/zh$/);
  await expect(page.locator('main h1')).toBeVisible();
  await context.close();
});
