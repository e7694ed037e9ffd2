import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addressOf, DRAWN, LANGS, marks } from './explore';
import { few } from './pairs';

test.use({ javaScriptEnabled: false });

const text = readFileSync('data/articles/xi-assad-2021-11-05.ar.txt', 'utf8');

for (const lang of few(LANGS)) {
  test(`the ${lang} page holds three drawings, three tables and the article without any script`, async ({ page }) => {
    await page.goto(addressOf(lang));
    for (const view of ['timeline', 'map', 'stances'] as const) {
      await expect(marks(page, view)).toHaveCount(DRAWN[view]);
      const rows = page.locator(`figure[data-view="${view}"] table tbody tr`);
      expect(await rows.count()).toBeGreaterThanOrEqual(DRAWN[view]);
    }
    const paragraphs = await page.locator('[data-paragraph]').allTextContents();
    expect(paragraphs).toEqual(text.split('\n').filter((line) => line !== ''));
    for (const paragraph of await page.locator('[data-paragraph]').all()) {
      await expect(paragraph).toHaveAttribute('dir', 'rtl');
      await expect(paragraph).toHaveAttribute('lang', 'ar');
    }
  });
}

test('every highlight holds the words of its whole span, cut or not', async ({ page }) => {
  await page.goto(addressOf('ar'));
  const parts = await page.locator('[data-span]').evaluateAll((marks) => marks.map((mark) => [mark.getAttribute('data-span') ?? '', mark.textContent] as const));
  const joined = new Map<string, string>();
  for (const [span, words] of parts) joined.set(span, (joined.get(span) ?? '') + words);
  expect(joined.size).toBeGreaterThan(90);
  for (const [span, words] of joined) {
    const [start, end] = span.split('-').map(Number);
    expect(words).toBe(text.slice(start, end));
  }
});

test('a link’s filter and selection are already drawn by the server', async ({ page }) => {
  await page.goto(addressOf('en', '?sel=st-36'));
  await expect(page.locator('[data-mark="st-36"]')).toHaveAttribute('data-emphasis', 'strong');
  await expect(page.locator('[data-mark="tw"]')).toHaveAttribute('data-emphasis', 'plain');
  await expect(page.locator('[data-mark="st-02"]')).toHaveAttribute('data-emphasis', 'faint');
});

test('a missing page and a missing dossier can be read', async ({ page }) => {
  for (const [address, words] of [['/ar/nothing', 'غير موجود'], ['/zh/d/none', '未找到'], ['/xx', 'Not found']] as const) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText(words);
  }
});
