import { expect, test } from '@playwright/test';
import { addressOf, explore, mark, query } from './explore';

test('back and forward bring back what was picked', async ({ page }) => {
  await explore(page);
  await mark(page, 'st-36').click();
  await mark(page, 'sy').click();
  await page.goBack();
  await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'strong');
  await expect.poll(() => query(page)['sel']).toBe('st-36');
  await page.goBack();
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('[data-evidence]')).toBeVisible();
});

test('undo and redo walk through picks and filters', async ({ page }) => {
  await explore(page);
  await mark(page, 'st-36').click();
  await page.getByRole('toolbar').getByRole('button', { name: /^Xi Jinping/ }).click();
  await expect.poll(() => query(page)).toEqual({ sel: 'st-36', speaker: 'xi-jinping' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => query(page)).toEqual({ sel: 'st-36' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => query(page)).toEqual({});
  await page.keyboard.press('Control+Shift+z');
  await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'strong');
});

test('a link opens the state that it was taken from', async ({ page }) => {
  await explore(page, 'en', '?sel=st-36&speaker=bashar-al-assad&events=all&window=1990-01-01..2012-01-01&theme=dark');
  await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'strong');
  await expect(page.getByRole('toolbar').getByRole('button', { name: /^Bashar/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('[role="status"]', { hasText: 'could not be used' })).toHaveCount(0);
});

test('a bad link falls back, says so in the reader’s language, and keeps the rest', async ({ page }) => {
  for (const [lang, words] of [['en', 'could not be used'], ['ar', 'لا يمكن استعماله'], ['zh', '无法使用']] as const) {
    await explore(page, lang, '?speaker=nobody&issue=taiwan&dir=sideways');
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByText('nobody')).toBeVisible();
    await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'plain');
    await expect(mark(page, 'st-02')).toHaveAttribute('data-emphasis', 'faint');
  }
});

test('words in an address are only words', async ({ page }) => {
  const hostile = '"><img src=x onerror=document.title=1><script>document.title=2</script>';
  await explore(page, 'en', `?q=${encodeURIComponent(hostile)}&speaker=${encodeURIComponent(hostile)}`);
  await expect(page).toHaveTitle(/Mawqif/);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue(hostile);
});

test('changing the language keeps what is picked and filtered', async ({ page }) => {
  await explore(page, 'en', '?theme=dark');
  await mark(page, 'st-36').click();
  await page.getByRole('link', { name: 'العربية' }).click();
  await page.waitForURL(/\/ar\/d\//);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'strong');
  await expect.poll(() => query(page)).toEqual({ sel: 'st-36', theme: 'dark' });
});

test('themes: auto follows the system, light and dark are kept in the address', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await explore(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe('rgb(20, 21, 15)');
  await page.getByRole('link', { name: 'Light' }).click();
  expect(await paper()).toBe('rgb(251, 250, 246)');
  await expect.poll(() => query(page)).toEqual({ theme: 'light' });
});

test('the first address redirects by the browser’s languages', async ({ request }) => {
  for (const [header, lang] of [['ar-SY,ar;q=0.9,en;q=0.5', 'ar'], ['zh-CN', 'zh'], ['fr,de', 'en'], ['en;q=0.1,zh-Hant;q=0.8', 'zh']] as const) {
    const response = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()['location']).toBe(`/${lang}`);
  }
});

test('the server says that it is well, and what a dossier is', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toMatchObject({ ok: true });
  expect(await (await request.get('/api/schema')).json()).toMatchObject({ type: 'object' });
});

test('a dossier with many faults lists all of them, with their places', async ({ page }) => {
  for (const [lang, title] of [['en', 'can’t be drawn'], ['ar', 'لا يمكن رسم'], ['zh', '无法绘制']] as const) {
    await page.goto(`/${lang}/d/faulty`);
    await expect(page.locator('h1')).toContainText(title);
    expect(await page.locator('main tbody tr').count()).toBeGreaterThanOrEqual(30);
  }
  await page.goto('/en');
  await expect(page.getByRole('link', { name: 'faulty' })).toBeVisible();
  await page.getByRole('link', { name: 'شي: الصين' }).click();
  await page.waitForURL(addressOf('en'));
});
