import { expect, test } from '@playwright/test';
import { explore } from './explore';

test('on paper there are the three drawings, their tables and the article, and no switches', async ({ page }) => {
  await explore(page, 'ar', '?theme=dark');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const view of ['timeline', 'map', 'stances']) {
    await expect(page.locator(`figure[data-view="${view}"] table`)).toBeVisible();
    await expect(page.locator(`figure[data-view="${view}"] svg:has([data-mark])`)).toBeVisible();
  }
  await expect(page.locator('header')).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('[data-paragraph]').last()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
});
