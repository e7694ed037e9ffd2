import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe';
import { countOf, DRAWN, LANGS, mark, marks, query, type Lang, type View } from './explore';
import { few, pairs } from './pairs';

const ARTICLE = readFileSync('data/articles/xi-assad-2021-11-05.ar.txt', 'utf8');
const DAY = '2021-11-05';
const VIEWS: readonly View[] = ['timeline', 'map', 'stances'];

async function open(page: Page, lang: Lang = 'en', query = ''): Promise<void> {
  await page.goto(`/${lang}/new${query}`);
  await page.waitForLoadState('networkidle'); // until the page answers, a text typed into it is not its own
}

async function read(page: Page, text = ARTICLE, day = DAY): Promise<void> {
  await page.locator('[name="text"]').fill(text);
  await page.locator('[name="publishedOn"]').fill(day);
  await page.locator('[type="submit"]').click();
}

async function drawn(page: Page): Promise<void> {
  await expect(page.locator('figure[data-view]')).toHaveCount(3, { timeout: 30_000 });
  await expect(page.locator('[data-ready]')).toBeAttached();
}

async function drop(page: Page, name: string, type: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(({ name, type, content }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], name, { type }));
    return transfer;
  }, { name, type, content });
  await page.locator('[name="text"]').dispatchEvent('drop', { dataTransfer: data });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  return page.locator('#article-faults li').allTextContents();
}

async function violations(page: Page): Promise<readonly string[]> {
  return (await axe(page).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}

for (const lang of ['en', 'ar'] as const) {
  test(`a pasted article is read in the page and drawn as three linked views, ${lang}`, async ({ page }) => {
    await open(page, lang);
    await read(page);
    await drawn(page);
    for (const view of VIEWS) await expect(marks(page, view)).toHaveCount(DRAWN[view]);
    const statement = page.locator('figure[data-view="stances"] [data-mark]').first();
    const id = await statement.getAttribute('data-mark');
    await statement.click();
    await expect.poll(() => query(page)['sel']).toBe(id);
    await expect(statement).toHaveAttribute('data-emphasis', 'strong');
    expect(await page.locator('[data-span][data-emphasis="strong"]').count()).toBeGreaterThan(0);
    await expect.poll(() => countOf(page, 'map', 'faint')).toBeGreaterThan(0);
    // every mark leads to words of the article or to a citation, and every highlight stands on the words it names
    const wrong = await page.locator('[data-span]').evaluateAll((spans, text) => spans.filter((span) => {
      const [start = 0, end = 0] = (span.getAttribute('data-span') ?? '').split('-').map(Number);
      return !text.slice(start, end).includes(span.textContent ?? '');
    }).length, ARTICLE);
    expect(wrong).toBe(0);
  });
}

test('nothing of the text leaves the machine: after the page has loaded it asks only for its own static files', async ({ page, baseURL }) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isOwnFile = url.startsWith(`${baseURL ?? ''}/_next/static/`) || url.startsWith(`${baseURL ?? ''}/fonts/`) || url.startsWith(`${baseURL ?? ''}/icon.svg`) || url.startsWith('data:');
    if (!isOwnFile || request.method() !== 'GET') asked.push(`${request.method()} ${url}`);
  });
  page.on('websocket', (socket) => asked.push(socket.url()));
  await read(page);
  await drawn(page);
  await page.locator('[data-mark]').first().click();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('a page that is dropped gives its article, language, day and publisher', async ({ page }) => {
  await open(page);
  const paragraphs = ARTICLE.split('\n').filter((line) => line !== '').slice(1).map((line) => `<p>${line}</p>`).join('');
  await drop(page, 'page.html', 'text/html', `<!doctype html><html lang="ar"><head><title>t</title><meta property="og:site_name" content="Wire">
    <meta property="article:published_time" content="${DAY}T20:00:00+03:00"><script>document.title = 'run'; fetch('/stolen')</script></head>
    <body onload="fetch('/stolen')"><nav><a href="/">Home</a></nav><img src="/stolen.png"><article><h1>شي: الصين تعمل مع سوريا</h1>${paragraphs}</article></body></html>`);
  await expect(page.locator('[name="publishedOn"]')).toHaveValue(DAY);
  await expect(page.locator('[name="publisher"]')).toHaveValue('Wire');
  await expect(page.locator('[name="lang"]')).toHaveValue('ar');
  const text = await page.locator('[name="text"]').inputValue();
  expect(text).toMatch(/^شي: الصين تعمل مع سوريا\n/);
  expect(text).not.toMatch(/Home|stolen|</);
  await page.locator('[type="submit"]').click();
  await drawn(page);
  expect(await marks(page, 'stances').count()).toBeGreaterThan(25);
});

const BAD: readonly (readonly [name: string, text: string, said: Readonly<Record<Lang, RegExp>>])[] = [
  ['an empty text', '  \n', { en: /There is no text yet/, ar: /لا يوجد نص بعد/, zh: /还没有文本/ }],
  ['a binary text', '\u0001\u0002\u0003\u0004PNG', { en: /not text/, ar: /ليس نصًا/, zh: /不是文本/ }],
  ['another language', 'Министр прибыл сегодня утром', { en: /none of the languages/, ar: /ليس بأي من اللغات/, zh: /不属于可阅读的语言/ }],
];

for (const lang of few(LANGS)) {
  test(`what can't be read is said in a sentence, and the text stays, ${lang}`, async ({ page }) => {
    await open(page, lang);
    for (const [name, text, said] of BAD) {
      await read(page, text);
      await expect(page.locator('#article-faults li'), name).toHaveText([said[lang]]);
      await expect(page.locator('[name="text"]')).toHaveValue(text);
      await expect(page.locator('[name="text"]')).toBeFocused();
      await expect(page.locator('[name="text"]')).toHaveAttribute('aria-invalid', 'true');
    }
    await read(page, ARTICLE);
    await drawn(page);
  });
}

test('a text that is too large is refused, pasted or as a file, without freezing the page', async ({ page }) => {
  await open(page);
  await page.locator('input[type="file"]').setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(6 * 1024 * 1024, 'a ') });
  await expect(page.locator('#article-faults li')).toHaveText([/too large: 6 MiB/]);
  await page.locator('input[type="file"]').setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(10) });
  await expect(page.locator('#article-faults li')).toHaveText([/film\.mp4.*can’t be opened/]);
  await page.locator('[name="text"]').evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'France agreed. '.repeat(400_000));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('main')).toContainText('6,000,000 characters');
  await page.locator('[type="submit"]').click();
  await expect(page.locator('#article-faults li')).toHaveText([/too large: 5\.8 MiB/]);
});

test('everything that is wrong is said at once', async ({ page }) => {
  await open(page);
  await page.locator('[name="lang"]').selectOption('zh');
  await page.locator('[name="url"]').fill('not an address');
  await read(page);
  await expect(page.locator('#article-faults li')).toHaveCount(2);
  expect(await faultsOf(page)).toEqual([expect.stringContaining('Chinese is chosen, but the letters are Arabic'), expect.stringContaining('no address')]);
});

test('an article in which nobody takes a position says so beside its views, and the text can be had back', async ({ page }) => {
  await open(page);
  const text = 'Heavy rain fell on the coast of Peru last night.';
  await read(page, text);
  await drawn(page);
  await expect(page.locator('main')).toContainText('No statement was found');
  await expect(marks(page, 'stances')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the text' }).click();
  await expect(page.locator('[name="text"]')).toHaveValue(text);
});

test('a link, a reload, back, forward and another language keep the text and the selection', async ({ page }) => {
  await open(page);
  await read(page);
  await drawn(page);
  await mark(page, 'st-06').click();
  await page.reload();
  await drawn(page);
  await expect(mark(page, 'st-06')).toHaveAttribute('data-emphasis', 'strong');
  await page.getByRole('link', { name: 'العربية' }).click();
  await drawn(page);
  expect(new URL(page.url()).pathname).toBe('/ar/new');
  await expect(mark(page, 'st-06')).toHaveAttribute('data-emphasis', 'strong');
  await page.getByRole('button', { name: 'العودة إلى النص' }).click();
  await expect(page.locator('[name="text"]')).toHaveValue(ARTICLE);
  await page.goBack();
  await drawn(page);
});

test('a reading shows how far it is, and can be cancelled without loss', async ({ page }) => {
  await open(page);
  const long = Array.from({ length: 450 }, () => ARTICLE).join('\n');
  await page.locator('input[type="file"]').setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long) });
  await expect(page.locator('main')).toContainText('998,999 characters');
  await page.locator('[type="submit"]').click();
  const bar = page.getByRole('progressbar', { name: 'Reading the article' });
  await expect(bar).toBeVisible();
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('#article-faults')).toHaveText(/cancelled/);
  await expect(page.locator('main')).toContainText('998,999 characters');
  await page.getByRole('button', { name: 'Clear' }).click();
  await read(page);
  await drawn(page);
});

test('a text with more statements than a page can draw gives its dossier, and leaves the page usable', async ({ page }) => {
  await open(page);
  const volume = Array.from({ length: 100 }, () => ARTICLE).join('\n');
  await page.locator('input[type="file"]').setInputFiles({ name: 'volume.txt', mimeType: 'text/plain', buffer: Buffer.from(volume) });
  await page.locator('[type="submit"]').click();
  await expect(page.locator('#article-faults')).toContainText('more than this page can draw', { timeout: 30_000 });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the dossier (JSON)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});

test('the dossier can be taken along as a file', async ({ page }) => {
  await open(page);
  await read(page);
  await drawn(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the dossier (JSON)' }).click();
  const file = await download;
  const dossier: unknown = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(dossier).toMatchObject({ schema: 'mawqif.dossier/1', article: { lang: 'ar', text: ARTICLE, publishedOn: DAY } });
  expect(file.suggestedFilename()).toMatch(/^ar-2021-11-05-[a-z0-9]+\.json$/);
});

test('keys alone take a reader from the library to a mark of a new article', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'Read a new article' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/new');
  await page.waitForLoadState('networkidle');
  await page.locator('#main').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('[name="text"]')).toBeFocused();
  await page.keyboard.insertText('France opposes the plan. Qatar welcomed the accord with Chad.');
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.getAttribute('type') === 'submit')) break;
  }
  await page.keyboard.press('Enter');
  await drawn(page);
  await expect(page.locator('#main')).toBeFocused();
  await marks(page, 'stances').first().focus();
  await page.keyboard.press('Enter');
  await expect(marks(page, 'stances').first()).toHaveAttribute('data-emphasis', 'strong');
});

for (const [lang, theme] of pairs(LANGS, ['light', 'dark'] as const)) {
  test(`axe finds nothing on the page nor with faults shown, and it doesn't scroll sideways, ${lang}, ${theme}`, async ({ page }) => {
    await open(page, lang, `?theme=${theme}`);
    expect(await violations(page)).toEqual([]);
    await read(page, '');
    await expect(page.locator('#article-faults li')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    for (const width of [375, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
    }
  });
}

for (const lang of few(LANGS)) {
  test(`axe finds nothing on the views of a new article, ${lang}`, async ({ page }) => {
    await open(page, lang);
    await read(page);
    await drawn(page);
    expect(await violations(page)).toEqual([]);
  });
}
