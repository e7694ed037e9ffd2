import { statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type APIRequestContext, type Page, type TestInfo } from '@playwright/test';
import { FIRST, LANGS } from './explore';
import { blankOn, everyPlace, placeOn } from './present';
import { few } from './pairs';

const MOST = 10_000_000; // bytes

async function saved(request: APIRequestContext, info: TestInfo, lang: string): Promise<string> {
  const response = await request.get(`/latest/${FIRST}/deck.html?lang=${lang}`);
  expect(response.status()).toBe(200);
  const file = info.outputPath('deck.html');
  writeFileSync(file, await response.body());
  return file;
}

/** Opens a file from the disk with no network, and notes whatever is asked for, refused or broken. */
async function open(page: Page, file: string): Promise<string[]> {
  const wrong: string[] = [];
  await page.context().setOffline(true);
  page.context().on('request', (request) => { if (!request.url().startsWith('data:') && !request.url().startsWith(pathToFileURL(file).href)) wrong.push(request.url()); });
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()); });
  page.on('pageerror', ({ message }) => { wrong.push(message); });
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('[data-ready]')).toBeAttached();
  return wrong;
}

for (const lang of few(LANGS)) {
  test(`the whole talk is given from one file on a disk, with its presenter’s window, and asks for nothing: ${lang}`, async ({ page, request }, info) => {
    test.setTimeout(120_000);
    const file = await saved(request, info, lang);
    expect(statSync(file).size).toBeLessThanOrEqual(MOST);
    const wrong = await open(page, file);
    const places = await everyPlace(page);
    expect(places.length).toBeGreaterThan(15);
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(presenter.locator('[data-heard="true"]')).toBeVisible();
    await expect.poll(() => placeOn(presenter)).toBe(places.at(-1));
    await presenter.keyboard.press('Home');
    await expect.poll(() => placeOn(page)).toBe('#/1/0');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('b');
    await expect.poll(() => blankOn(presenter)).toBe('black');
    await page.reload();
    await expect(page.locator('[data-ready]')).toBeAttached();
    await expect.poll(async () => [await placeOn(page), await blankOn(page)]).toEqual(['#/2/0', 'black']);
    await presenter.reload();
    await expect.poll(async () => [await placeOn(presenter), await blankOn(presenter)]).toEqual(['#/2/0', 'black']);
    expect(wrong).toEqual([]);
  });
}

test('a scene that can’t be drawn is shown from the pictures in the file', async ({ page, request }, info) => {
  await open(page, await saved(request, info, 'en'));
  await page.evaluate(() => { Reflect.set(Math, 'hypot', () => { throw new Error('broken on purpose'); }); window.location.hash = '#/3/0'; });
  const picture = page.locator('[data-frozen] img');
  await expect(picture).toHaveAttribute('src', /^data:image\/svg\+xml;base64,/);
  expect(await picture.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0))).toBeGreaterThan(300);
});
