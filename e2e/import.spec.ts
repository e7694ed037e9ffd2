import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe';
import { docx, pdf } from '../lib/import/document.fixture';
import { LANGS, marks, type Lang } from './explore';
import { few } from './pairs';

test.describe.configure({ timeout: 120_000 }); // a document is opened by a process that is started for it

type Given = { readonly name: string; readonly bytes: Uint8Array };

const ARABIC = ['قطر ترحب بالاتفاق', 'الدوحة: رحبت قطر بالاتفاق الذي أعلن أمس، ودعت جميع الأطراف إلى الالتزام ببنوده.', 'وأكد وزير الخارجية الجزائري أحمد عطاف دعم بلاده الكامل لوحدة السودان، وأعرب عن رفضه التدخل الخارجي في شؤونه.'];
const ENGLISH = 'France opposes the plan. Qatar welcomed the accord with Chad.';
const bytes = (text: string) => Buffer.from(text);

async function open(page: Page, lang: Lang = 'en', query = ''): Promise<void> {
  await page.goto(`/${lang}/new${query}`);
  await page.waitForLoadState('networkidle');
}

async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) transfer.items.add(new File([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], name));
    return transfer;
  }, files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })));
  await page.locator('[name="text"]').dispatchEvent('drop', { dataTransfer: data });
}

const textOf = (page: Page) => page.locator('[name="text"]').inputValue();
const rows = (page: Page) => page.locator('ol > li[data-state]');

async function read(page: Page): Promise<void> {
  await page.locator('[type="submit"]').click();
  await expect(page.locator('figure[data-view]')).toHaveCount(3, { timeout: 30_000 });
  await expect(page.locator('[data-ready]')).toBeAttached();
  expect(await marks(page, 'stances').count()).toBeGreaterThan(0);
}

test('a Word file that is dropped gives its article, title and day, and is read as any other', async ({ page }) => {
  await open(page);
  await drop(page, [{ name: 'مقال.docx', bytes: docx(ARABIC, { title: 'قطر ترحب بالاتفاق', created: '2021-11-06T08:00:00Z' }) }]);
  await expect(page.locator('[name="text"]')).toHaveValue(ARABIC.join('\n'), { timeout: 30_000 });
  await expect(page.locator('[name="title"]')).toHaveValue('قطر ترحب بالاتفاق');
  await expect(page.locator('[name="publishedOn"]')).toHaveValue('2021-11-06');
  await expect(page.locator('main')).toContainText('The day given is that on which the file was made');
  await read(page);
});

test('a PDF gives its Arabic in the order of reading, with a warning that it must be looked at', async ({ page, browser }) => {
  const printer = await browser.newPage();
  await printer.setContent(`<html lang="ar" dir="rtl"><body style="font: 16px sans-serif"><h1>${ARABIC[0]}</h1><p>${ARABIC[1]}</p><p>${ARABIC[2]}</p></body></html>`);
  const printed = await printer.pdf({ format: 'A5' });
  await printer.close();
  await open(page);
  await drop(page, [{ name: 'article.pdf', bytes: printed }]);
  await expect(page.locator('main')).toContainText('PDFs often store Arabic as it is drawn', { timeout: 30_000 });
  const words = (await textOf(page)).split(/\s+/);
  const expected = ARABIC.join(' ').split(/\s+/);
  expect(expected.filter((word) => words.includes(word)).length / expected.length).toBeGreaterThan(0.9);
  await read(page);
});

test('a PDF of Latin letters is read line by line into sentences', async ({ page }) => {
  await open(page);
  await drop(page, [{ name: 'a.pdf', bytes: await pdf([['France opposes the plan for the western part of the', 'border. Qatar welcomed the accord with Chad.']], { title: 'Talks' }) }]);
  await expect(page.locator('[name="text"]')).toHaveValue('France opposes the plan for the western part of the border. Qatar welcomed the accord with Chad.', { timeout: 30_000 });
  await read(page);
});

test('a file in Markdown is read without its marks, here in the page; one without marks as it is', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => void (request.method() === 'GET' || asked.push(request.url())));
  await drop(page, [{ name: 'a.md', bytes: bytes(`---\ndate: 2021-11-05\n---\n# Talks in Doha\n\nFrance **opposes** the [plan](https://example.org).\n\n- Qatar welcomed the accord with Chad.\n`) }]);
  await expect(page.locator('[name="text"]')).toHaveValue('Talks in Doha\nFrance opposes the plan.\nQatar welcomed the accord with Chad.');
  await expect(page.locator('[name="publishedOn"]')).toHaveValue('2021-11-05');
  await drop(page, [{ name: 'b.md', bytes: bytes(`${ENGLISH}\n${ENGLISH}`) }]);
  await expect(page.locator('[name="text"]')).toHaveValue(`${ENGLISH}\n${ENGLISH}`);
  expect(asked).toEqual([]);
  await read(page);
});

for (const lang of few(LANGS)) {
  test(`of several files each is opened for itself, a bad one says why, and all the others can be kept at once, ${lang}`, async ({ page }) => {
    await open(page, lang);
    const own = `${ENGLISH} The minister of ${lang} spoke on Friday.`; // so that tests beside this one find the library as they expect
    await drop(page, [
      { name: 'a.txt', bytes: bytes(own) }, { name: 'broken.docx', bytes: docx([own]).subarray(0, 500) }, { name: 'b.docx', bytes: docx([`${own} Mali agreed.`]) },
      { name: 'again.md', bytes: bytes(own) }, { name: 'film.mp4', bytes: bytes('x') },
    ]);
    await expect(rows(page)).toHaveCount(5);
    await expect.poll(() => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-state'))), { timeout: 60_000 }).toEqual(['read', 'failed', 'read', 'read', 'failed']);
    await expect(rows(page).nth(1).locator('ul li')).toHaveText([{ en: /damaged/, ar: /تالف/, zh: /损坏/ }[lang]]);
    await expect(rows(page).nth(3)).toContainText({ en: 'The same text as', ar: 'النص نفسه في', zh: '文本相同' }[lang]);
    expect((await axe(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
    for (const width of [375, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
    }
    await page.getByRole('button', { name: { en: /^Keep all \(.?2/, ar: /^احفظها كلها \(.?2/, zh: /^全部存入文库（2/ }[lang] }).click();
    await expect.poll(() => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-state'))), { timeout: 60_000 }).toEqual(['kept', 'failed', 'kept', 'read', 'failed']);
    await rows(page).nth(3).getByRole('button').first().click();
    expect(await textOf(page)).toBe(own);
    await open(page, lang);
    await drop(page, [{ name: 'once-more.txt', bytes: bytes(own) }, { name: 'other.txt', bytes: bytes(`${own} Niger agreed.`) }]);
    await expect(rows(page).first().getByRole('link')).toHaveText({ en: /library has this text/, ar: /موجود في المكتبة/, zh: /文库中已有/ }[lang]);
    await rows(page).first().getByRole('link').click();
    await expect(page.locator('figure[data-view]')).toHaveCount(3);
  });
}

test('nothing is fetched from an address unless the server is started to do so: there is no field, and the API says why', async ({ page, baseURL }) => {
  await open(page);
  await expect(page.locator('[name="text"]')).toBeVisible();
  await expect(page.locator('[name="address"]')).toHaveCount(0);
  const refused = await page.request.post('/api/articles/from-address', { headers: { origin: baseURL ?? '' }, data: { url: 'https://example.org/' } });
  expect(refused.status()).toBe(403);
  expect(await refused.text()).toContain('MAWQIF_IMPORT_URLS=1');
});

test('a document is opened for no other site, and what is none is refused', async ({ page, baseURL }) => {
  const send = (headers: Readonly<Record<string, string>>, data: Buffer) => page.request.post('/api/articles/from-file', { headers, data });
  expect((await send({ 'content-type': 'application/pdf', origin: 'http://evil.test' }, bytes('x'))).status()).toBe(403);
  expect((await send({ 'content-type': 'image/png', origin: baseURL ?? '' }, bytes('x'))).status()).toBe(415);
  expect((await send({ 'content-type': 'application/pdf', origin: baseURL ?? '' }, bytes('x'))).status()).toBe(422);
});
