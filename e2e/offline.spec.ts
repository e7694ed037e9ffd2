import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type APIRequestContext, type Page, type TestInfo } from '@playwright/test';
import { axe } from './axe';
import { countOf, DRAWN, FIRST, LANGS, mark, marks } from './explore';
import { few } from './pairs';

const MOST = 2_000_000; // bytes

/** Saves the explore page as its one file. */
async function saved(request: APIRequestContext, info: TestInfo, query: string): Promise<string> {
  const response = await request.get(`/latest/${FIRST}/explore.html?${query}`);
  expect(response.status()).toBe(200);
  const file = info.outputPath('explore.html');
  writeFileSync(file, await response.body());
  return file;
}

type Watched = { readonly asked: string[]; readonly faults: string[] };

/** Opens a file from the disk with no network, and notes whatever is asked for, refused or broken. */
async function open(page: Page, file: string, query = ''): Promise<Watched> {
  const watched: Watched = { asked: [], faults: [] };
  await page.context().setOffline(true);
  page.on('request', (request) => { if (!request.url().startsWith('data:')) watched.asked.push(request.url()); });
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') watched.faults.push(message.text()); });
  page.on('pageerror', ({ message }) => { watched.faults.push(message); });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { console.error(`refused: ${violatedDirective} ${blockedURI}`); });
  });
  await page.goto(`${pathToFileURL(file).href}${query}`);
  await expect(page.locator('[data-ready]')).toBeAttached();
  return watched;
}

for (const lang of few(LANGS)) {
  test(`the explore page works from a disk, asks for nothing and breaks no policy: ${lang}`, async ({ page, request }, info) => {
    const file = await saved(request, info, `lang=${lang}`);
    expect(statSync(file).size).toBeLessThanOrEqual(MOST);
    expect(readFileSync(file, 'utf8')).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    const { asked, faults } = await open(page, file);
    for (const view of ['timeline', 'map', 'stances'] as const) await expect(marks(page, view)).toHaveCount(DRAWN[view]);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');

    // A statement that is picked answers in all three views, in the text and with its evidence.
    await mark(page, 'st-36').click();
    await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'strong');
    await expect(mark(page, 'tw')).toHaveAttribute('data-emphasis', 'plain');
    await expect(mark(page, 'veto-2011-10-04')).toHaveAttribute('data-emphasis', 'faint');
    await expect(page.locator('[data-span][data-emphasis="strong"]').first()).toBeInViewport();
    await expect(page.locator('[data-evidence] blockquote').first()).toContainText('وتايوان');
    await page.keyboard.press('Escape');
    await mark(page, 'st-36').hover();
    await expect(mark(page, 'st-02')).toHaveAttribute('data-emphasis', 'faint');
    await page.mouse.move(2, 2);

    await page.getByRole('searchbox').fill({ en: 'Taiwan', ar: 'تايوان', zh: '台湾' }[lang]);
    await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'plain');
    await expect(mark(page, 'st-02')).toHaveAttribute('data-emphasis', 'faint');
    await page.getByRole('searchbox').press('Enter');
    await expect(mark(page, 'tw')).toHaveAttribute('data-emphasis', 'strong');

    // Closer than the file's own coasts are meant for; and what other pages fetch when it is wanted.
    await page.locator('figure[data-view="map"]').hover();
    await page.locator('figure[data-view="map"] button', { hasText: '+' }).first().click({ clickCount: 4 });
    await page.keyboard.press('Escape');
    await page.locator('main').press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(600);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(faults).toEqual([]);
  });
}

test('every letter that the page shows is in the file', async ({ page, request }, info) => {
  for (const lang of LANGS) {
    await open(page, await saved(request, info, `lang=${lang}`));
    await page.evaluate(() => document.fonts.ready);
    const missing = await page.evaluate(() => {
      const ranges = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => rule.style.getPropertyValue('unicode-range').toLowerCase()).join(',');
      const has = new Set(ranges.split(',').flatMap((range) => {
        const [from = '0', to = from] = range.trim().replace('u+', '').split('-').map((hex) => parseInt(hex, 16));
        return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
      }));
      return [...new Set(document.body.innerText)].filter((letter) => /[\p{L}\p{N}]/u.test(letter) && !has.has(letter.codePointAt(0) ?? 0));
    });
    expect(missing, lang).toEqual([]);
  }
});

test('a link’s state is in the file, and the file’s own address brings back what was picked', async ({ page, request }, info) => {
  const file = await saved(request, info, 'lang=en&speaker=xi-jinping&theme=dark&stances=summary');
  const { faults } = await open(page, file);
  await expect(page.locator('[data-theme="dark"]')).toBeAttached();
  await expect(marks(page, 'stances').first()).toBeVisible();
  await marks(page, 'stances').first().click();
  await expect(page).toHaveURL(/\?sel=st-\d+&speaker=xi-jinping/);
  await page.goBack();
  await expect.poll(() => countOf(page, 'stances', 'strong')).toBe(0);
  await open(page, file, '?sel=cn');
  await expect(mark(page, 'cn')).toHaveAttribute('data-emphasis', 'strong');
  expect(faults).toEqual([]);
});

test('the file shows its views before any script runs, and leads to no server', async ({ browser, request }, info) => {
  const file = await saved(request, info, 'lang=ar');
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  for (const view of ['timeline', 'map', 'stances'] as const) await expect(marks(page, view)).toHaveCount(DRAWN[view]);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
  await context.close();
});

test('the file breaks no rule of accessibility', async ({ page, request }, info) => {
  await open(page, await saved(request, info, 'lang=en'));
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
});

test('a dossier that is not there is refused in a sentence', async ({ request }) => {
  const response = await request.get('/latest/no-such-dossier/explore.html?lang=en');
  expect(response.status()).toBe(404);
  expect(await response.json()).toMatchObject({ problems: [{ at: 'id' }] });
});
