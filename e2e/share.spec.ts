import { statSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import jsQr from 'jsqr';
import { axe } from './axe';
import { DRAWN, explore, FIRST, LANGS, query, type Lang } from './explore';
import { pairs } from './pairs';

test.describe.configure({ timeout: 120_000 }); // every file is drawn by the server, and frozen ones in six variants

const WORDS = {
  en: { share: 'Share', timeline: 'Timeline', map: 'Places', stances: 'Stances by speaker', frozen: 'Frozen', dark: 'Dark', codes: 'Codes' },
  ar: { share: 'مشاركة', timeline: 'الخط الزمني', map: 'الأماكن', stances: 'المواقف بحسب المتحدث', frozen: 'مجمّدة', dark: 'داكن', codes: 'الشيفرات' },
  zh: { share: '分享', timeline: '时间线', map: '地点', stances: '各方立场', frozen: '冻结', dark: '深色', codes: '代码' },
} as const;

async function openShare(page: Page, lang: Lang = 'en', asked = ''): Promise<Locator> {
  await explore(page, lang, asked);
  await page.getByRole('button', { name: WORDS[lang].share, exact: true }).click();
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Waits until what the dialog shows is of the choices that were made last. */
async function drawn(dialog: Locator): Promise<Locator> {
  const code = dialog.locator('[aria-labelledby="share-codes"] textarea[readonly]'); // the address below it is there from the start
  await expect(code).toBeVisible({ timeout: 60_000 });
  return code;
}

for (const [lang, [theme, width]] of pairs(LANGS, [['light', 1440], ['dark', 375]] as const)) {
  test(`the dialog breaks no rule of accessibility and fits: ${lang}, ${theme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const dialog = await openShare(page, lang, `?theme=${theme}`);
    await drawn(dialog);
    const { violations } = await axe(page).include('dialog[open]').exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('the figure leaves as the page shows it: filters, selection and language, in preview, files and codes', async ({ page }) => {
  const dialog = await openShare(page, 'en', '?speaker=xi-jinping&sel=st-04&theme=light');
  await dialog.getByText(WORDS.en.stances, { exact: true }).click();
  await dialog.getByText('العربية', { exact: true }).click();
  await dialog.getByText('640 px', { exact: true }).click();
  const code = await drawn(dialog);
  const asked = `/latest/${FIRST}/stances.html?lang=ar&sel=st-04&speaker=xi-jinping&theme=light&w=640`;
  await expect(code).toHaveValue(new RegExp(`^<iframe src="[^"]*${asked.replaceAll('&', '&amp;').replaceAll('?', '\\?')}" title="المواقف بحسب المتحدث: `));
  const preview = dialog.locator('iframe');
  await expect(preview).toHaveAttribute('src', asked);
  const figure = preview.contentFrame();
  await expect(figure.locator('[data-mark]')).toHaveCount(DRAWN.stances);
  await expect(figure.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(figure.locator('[data-mark="st-04"]')).toHaveAttribute('data-emphasis', 'strong');
  await expect(dialog.getByRole('link', { name: 'Download PDF' })).toHaveAttribute('href', asked.replace('.html', '.pdf'));
  // The page stays as it was.
  await expect.poll(() => query(page)).toEqual({ speaker: 'xi-jinping', sel: 'st-04', theme: 'light' });
});

test('the preview is as tall as its figure, and one wider than its place is made smaller', async ({ page }) => {
  const dialog = await openShare(page);
  const preview = dialog.locator('iframe');
  const faults = () => preview.contentFrame().locator('figure').evaluate((one) => Math.abs(Math.ceil(one.getBoundingClientRect().height) - window.innerHeight));
  await expect.poll(faults).toBeLessThanOrEqual(1);
  await dialog.getByText('1,280 px', { exact: true }).click();
  await expect.poll(() => preview.evaluate((one) => [one.clientWidth, Math.round(one.getBoundingClientRect().width) <= (one.parentElement?.clientWidth ?? 0)])).toEqual([1280, true]);
});

test('each file says its size, and that is what is downloaded', async ({ page }, info) => {
  const dialog = await openShare(page);
  await dialog.getByText(WORDS.en.map, { exact: true }).click();
  const sizes = dialog.locator('li > :last-child');
  await expect.poll(async () => (await sizes.allTextContents()).every((text) => text.endsWith(' kB')), { timeout: 60_000 }).toBe(true);
  await expect(dialog.locator('li a', { hasText: 'GEOJSON' })).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Download PNG' }).click();
  const file = info.outputPath('figure.png');
  await (await download).saveAs(file);
  expect((await download).suggestedFilename()).toBe(`mawqif-map-${FIRST}.png`);
  await expect(dialog.locator('li', { hasText: 'PNG' })).toContainText(`${Math.round(statSync(file).size / 1000)} kB`);
});

test('an alternative text of one’s own goes into the codes, escaped, and no further than 250 characters', async ({ page }) => {
  const dialog = await openShare(page);
  const code = await drawn(dialog);
  const text = dialog.getByLabel('Alternative text');
  expect(await text.inputValue()).toMatch(/^Timeline: .+65 years of relations: 49 events/);
  await text.fill('"><script>alert(1)</script>');
  await dialog.getByText('Picture', { exact: true }).click();
  await expect(code).toHaveValue(/alt="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/);
  await text.fill('x'.repeat(250));
  await text.press('End');
  await text.pressSequentially('yy');
  expect(await text.inputValue()).toBe('x'.repeat(250));
});

test('codes and the address are copied, and the picture as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openShare(page, 'en', '?speaker=xi-jinping');
  const { origin } = new URL(page.url());
  await drawn(dialog);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [name, start] of [['Frame', '<iframe'], ['Web component', '<script'], ['Picture', '<figure'], ['Markdown', '[!['], ['LaTeX', '% http'], ['WordPress', 'http']] as const) {
    await dialog.getByText(name, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await expect(dialog.getByText('Copied.').first()).toBeVisible();
    expect((await pasted()).startsWith(start)).toBe(true);
  }
  await dialog.getByRole('button', { name: 'Copy', exact: true }).last().click();
  await expect.poll(pasted).toBe(`${origin}/en/d/${FIRST}?speaker=xi-jinping`);
  await dialog.getByRole('button', { name: 'Copy the picture' }).click();
  await expect(dialog.getByText('The picture is in the clipboard.')).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toEqual(['image/png']);
});

test('the whole page leaves as one file, in the state that it is in', async ({ page }) => {
  const dialog = await openShare(page, 'en', '?speaker=xi-jinping&sel=st-04');
  const link = dialog.getByRole('link', { name: /whole page/ });
  await expect(link).toHaveAttribute('href', `/latest/${FIRST}/explore.html?lang=en&sel=st-04&speaker=xi-jinping`);
});

test('where the clipboard takes no pictures, the picture is downloaded', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
  const dialog = await openShare(page);
  const code = await drawn(dialog);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Copy the picture' }).click();
  expect((await download).suggestedFilename()).toBe(`mawqif-timeline-${FIRST}.png`);
  await dialog.locator('[aria-labelledby="share-codes"]').getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByText(/press Ctrl C/)).toBeVisible();
  await expect.poll(() => code.evaluate((one) => one instanceof HTMLTextAreaElement && one.selectionEnd - one.selectionStart === one.value.length)).toBe(true);
});

test('the QR code reads as the address', async ({ page }) => {
  const dialog = await openShare(page, 'ar', '?theme=dark&speaker=xi-jinping');
  const { origin } = new URL(page.url());
  await drawn(dialog);
  const code = dialog.locator('svg[role="img"]');
  await code.scrollIntoViewIfNeeded();
  const picture = await code.screenshot();
  const pixels = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0);
    return { width: image.width, height: image.height, data: [...(drawing?.getImageData(0, 0, image.width, image.height).data ?? [])] };
  }, picture.toString('base64'));
  expect(jsQr(new Uint8ClampedArray(pixels.data), pixels.width, pixels.height)?.data).toBe(`${origin}/ar/d/${FIRST}?speaker=xi-jinping&theme=dark`);
});

test('frozen: the address that never changes, its page, and the same codes', async ({ page, request }) => {
  test.setTimeout(300_000);
  const dialog = await openShare(page, 'en', '?speaker=bashar-al-assad&theme=dark');
  await dialog.getByText(WORDS.en.frozen, { exact: true }).click();
  await expect(dialog.locator('textarea[readonly]')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Freeze this version' }).click();
  const link = dialog.getByRole('link', { name: 'Open its page' });
  await expect(link).toBeVisible({ timeout: 240_000 });
  const hash = /\/v\/([a-z2-7]{26})\?lang=en$/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? 'none';
  const code = await drawn(dialog);
  await expect(code).toHaveValue(new RegExp(`/p/${hash}/timeline\\.html\\?lang=en&amp;theme=dark"`));
  await expect(dialog.locator('iframe')).toHaveAttribute('src', `/p/${hash}/timeline.html?lang=en&theme=dark`);
  expect((await request.get(`/v/${hash}?lang=en`)).status()).toBe(200);
  // Time turned round is another state, not frozen yet; turned back, it is frozen still.
  await dialog.getByText('right to left', { exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Freeze this version' })).toBeVisible();
  await dialog.getByText('as the language does', { exact: true }).click();
  await expect(link).toBeVisible();
});

test('a refusal is said in the server’s words, and silence in our own', async ({ page }) => {
  const dialog = await openShare(page);
  await dialog.getByText(WORDS.en.frozen, { exact: true }).click();
  await page.route('**/publish', (route) => route.fulfill({ status: 422, json: { problems: [{ at: 'st-04', message: 'no evidence: "st-04"' }] } }));
  await dialog.getByRole('button', { name: 'Freeze this version' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('This can’t be frozen: no evidence: "st-04"');
  await page.unroute('**/publish');
  await page.route('**/publish', (route) => route.abort());
  await dialog.getByRole('button', { name: 'Freeze this version' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('The server did not answer. Check the connection and try again.');
});

test('keys alone: opens, goes through the choices, closes, and gives the focus back', async ({ page }) => {
  await explore(page);
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: 'Timeline' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Places' })).toBeChecked();
  await expect(dialog.locator('iframe')).toHaveAttribute('src', new RegExp(`/latest/${FIRST}/map\\.html`));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('no part of the dialog is loaded before it is asked for', async ({ page }) => {
  await explore(page);
  const before = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length)).toBeGreaterThan(before);
});
