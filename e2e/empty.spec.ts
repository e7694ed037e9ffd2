import { expect, test } from '@playwright/test';
import { axe } from './axe';
import { LANGS } from './explore';
import { few } from './pairs';

for (const lang of few(LANGS)) {
  test(`an article that says nothing gets three empty views that say so, ${lang}`, async ({ page }) => {
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    const response = await page.goto(`/${lang}/d/bare`);
    expect(response?.status()).toBe(200);
    await expect(page.locator('[data-ready]')).toBeAttached();
    await expect(page.locator('[data-mark]')).toHaveCount(0);
    for (const view of ['timeline', 'map', 'stances']) {
      await expect(page.locator(`figure[data-view="${view}"] figcaption p[id$="-finding"]`)).not.toBeEmpty();
    }
    await expect(page.locator('[data-paragraph]').first()).toHaveAttribute('dir', 'ltr');
    expect((await axe(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
    expect(wrong).toEqual([]);
  });
}
