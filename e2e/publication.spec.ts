import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, request, test } from '@playwright/test';
import { axe } from './axe';
import { DRAWN, FIRST, LANGS } from './explore';
import { pairs } from './pairs';

// A server with a data folder of its own: what is published here is no one else's, and the dossier may change under it.
test.describe.configure({ mode: 'serial', timeout: 360_000 });

const ID = 'published-here';
let folder = '';
let server: ChildProcess | null = null;
let origin = '';
let hash = '';

const WORDS = {
  en: { newest: 'The dossier has not been changed since.', newer: 'The dossier has been changed since.', one: 'Statements: 0 added, 0 removed, 1 changed' },
  ar: { newest: 'لم يُعدّل الملف بعد ذلك.', newer: 'عُدّل الملف بعد ذلك.', one: 'التصريحات: أُضيف 0، وحُذف 0، وعُدّل 1' },
  zh: { newest: '档案此后没有修改。', newer: '档案此后已有修改。', one: '表态：新增 0，删除 0，修改 1' },
} as const;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => { probe.listen(0, '127.0.0.1', resolve); });
  const address = probe.address();
  await new Promise((resolve) => { probe.close(resolve); });
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

type Json = { [key: string]: unknown; statements: { polarity: number }[] };

async function writeDossier(change: (dossier: Json) => Json): Promise<void> {
  const dossier: Json = JSON.parse(await readFile(path.join('data', 'dossiers', `${FIRST}.json`), 'utf8'));
  await writeFile(path.join(folder, 'dossiers', `${ID}.json`), JSON.stringify(change({ ...dossier, id: ID })));
}

async function publish() {
  const api = await request.newContext({ extraHTTPHeaders: { origin } });
  const response = await api.post(`${origin}/api/dossiers/${ID}/publish`, { data: {}, timeout: 300_000 });
  const body: { hash: string; url: string; files: { path: string; bytes: number; sha256: string }[] } = await response.json();
  await api.dispose();
  return { status: response.status(), ...body };
}

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mawqif-publication-'));
  await mkdir(path.join(folder, 'dossiers'));
  await writeDossier((dossier) => dossier);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', MAWQIF_DATA: path.join(folder, 'data'), MAWQIF_DOSSIERS: path.join(folder, 'dossiers') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await expect.poll(() => fetch(`${origin}/api/health`).then(({ ok }) => ok, () => false), { timeout: 60_000 }).toBe(true);
});

test.afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('publishing writes every file once, and the same again when asked again', async ({ page }) => {
  const started = performance.now();
  const first = await publish();
  const took = Math.round(performance.now() - started);
  expect(first.status).toBe(201);
  hash = first.hash;
  const bytes = first.files.reduce((sum, file) => sum + file.bytes, 0);
  test.info().annotations.push({ type: 'published', description: `${first.files.length} files, ${bytes} bytes, ${took} ms` });
  expect(first.files.length).toBe(new Set(first.files.map(({ path: name }) => name)).size);
  for (const name of ['timeline.ar.dark.pptx', 'map.zh.light.docx', 'slides.en.dark.pptx', 'report.ar.light.docx']) expect(first.files.map(({ path: file }) => file)).toContain(name);
  const again = await publish();
  expect(again).toEqual({ ...first, status: 200 });
  for (const [file, type] of [['slides.pptx', 'presentationml.presentation'], ['report.docx', 'wordprocessingml.document'], ['stances.pptx', 'presentationml.presentation']] as const) {
    const response = await page.request.get(`${origin}/p/${hash}/${file}?lang=ar`);
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({ 'content-type': `application/vnd.openxmlformats-officedocument.${type}`, 'cache-control': 'public, max-age=31536000, immutable' });
    expect(response.headers()['content-disposition']).toMatch(new RegExp(`^attachment; filename="mawqif-${file.split('.')[0] ?? ''}-${hash.slice(0, 8)}\\.ar\\.light\\.`));
    expect((await response.body()).subarray(0, 2).toString('latin1')).toBe('PK');
  }
});

for (const [lang, theme] of pairs(LANGS, ['light', 'dark'] as const)) {
  test(`the page of a publication shows what a reader checks, ${lang}, ${theme}`, async ({ page }) => {
    await page.goto(`${origin}/v/${hash}?lang=${lang}&theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByText(WORDS[lang].newest)).toBeVisible();
    // Statements with the words behind them, in the article's own direction.
    await expect(page.locator('table tbody tr:has(td)')).toHaveCount(DRAWN.stances);
    expect(await page.locator('table [lang="ar"]').count()).toBeGreaterThanOrEqual(lang === 'ar' ? 0 : DRAWN.stances);
    await expect(page.locator('pre', { hasText: `@online{mawqif-${hash}` })).toBeVisible();
    // Codes are the ones of the explore page: a frame that fits, with its script, under the frozen address.
    const frame = page.locator('pre', { hasText: '<iframe' }).first();
    await expect(frame).toContainText(`src="${origin}/p/${hash}/timeline.html?lang=${lang}`);
    await expect(frame).toContainText('mawqif:size');
    for (const address of await page.locator('main a[href^="/p/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      expect((await page.request.head(origin + address)).status(), address).toBe(200);
    }
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`)).toEqual([]);
    for (const width of [375, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('the page says that a newer version exists and what differs, and the frozen files stay', async ({ page }) => {
  const before = await (await page.request.get(`${origin}/p/${hash}/stances.svg?lang=ar`)).text();
  await writeDossier((dossier) => ({ ...dossier, statements: dossier.statements.map((statement, i) => (i === 3 ? { ...statement, polarity: 0 } : statement)) }));
  for (const lang of LANGS) {
    await page.goto(`${origin}/v/${hash}?lang=${lang}`);
    await expect(page.getByText(WORDS[lang].newer)).toBeVisible();
    const said = (await page.getByRole('note').first().innerText()).replace(/[\u2066-\u2069]/g, '');
    expect(said).toContain(WORDS[lang].one);
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect(await (await page.request.get(`${origin}/p/${hash}/stances.svg?lang=ar`)).text()).toBe(before);
});
