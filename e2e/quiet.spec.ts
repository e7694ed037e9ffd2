import { expect, test } from '@playwright/test';
import { explore, LANGS } from './explore';
import { pairs } from './pairs';

for (const lang of LANGS) {
  test(`the ${lang} page loads without an error, a failed request or a word to another host`, async ({ page, baseURL }) => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) wrong.push(`elsewhere: ${request.url()}`);
    });
    await explore(page, lang);
    await page.waitForLoadState('networkidle');
    await page.locator('[data-mark="st-36"]').click();
    expect(wrong).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

for (const [lang, width] of pairs(LANGS, [375, 768, 1440] as const)) {
  test(`the ${lang} page at ${width} px neither shifts nor scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      Object.assign(window, { shifts: [] });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await explore(page, lang);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const shifts: number[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
  });
}
