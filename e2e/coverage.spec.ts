import { expect, test } from '@playwright/test';
import { axe } from './axe';
import { countOf, explore, LANGS, mark, query } from './explore';
import { few } from './pairs';

test('the strip says what each view uses of each sentence, and of the whole', async ({ page }) => {
  await explore(page);
  await expect(page.locator('[data-coverage]')).toHaveAttribute('data-coverage', '14/14');
  await expect(page.locator('[data-coverage]')).toContainText('14 of 14 sentences used (100%)');
  await expect(page.locator('[data-sentence]')).toHaveCount(14);
  await expect(page.locator('[data-sentence="1159-1313"]')).toHaveAttribute('aria-label', 'Sentence 9: timeline 0, places 2, stances 4');
});

test('picking a sentence makes all three views answer', async ({ page }) => {
  await explore(page);
  await page.locator('[data-sentence="1159-1313"]').click();
  await page.mouse.move(2, 2);
  await expect.poll(() => query(page)['sel']).toBe('1159-1313');
  await expect.poll(() => countOf(page, 'stances', 'strong')).toBe(4);
  await expect(mark(page, 'sy')).toHaveAttribute('data-emphasis', 'plain');
  await expect(mark(page, 'tw')).toHaveAttribute('data-emphasis', 'faint');
  await expect(mark(page, 'xi-assad-call')).toHaveAttribute('data-emphasis', 'plain');
  await expect(mark(page, 'hu-visit-2001')).toHaveAttribute('data-emphasis', 'faint');
  await expect(page.locator('[data-sentence="1159-1313"]')).toHaveAttribute('aria-pressed', 'true');
});

test('arrows lead from sentence to sentence', async ({ page }) => {
  await explore(page);
  await page.locator('[data-sentence]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-sentence]').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)['sel']).toBe('57-188');
});

test('picking a mark scrolls the text to its words, Escape brings it back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explore(page);
  const top = async () => page.locator('[aria-labelledby="article-title"]').evaluate((panel) => panel.scrollTop);
  expect(await top()).toBe(0);
  await mark(page, 'st-38').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-ids~="st-38"]').first()).toBeInViewport();
  await expect.poll(top).toBeGreaterThan(200);
  await page.keyboard.press('Escape');
  await expect.poll(top).toBe(0);
  await expect(mark(page, 'st-38')).toBeFocused();
});

for (const lang of few(LANGS)) {
  test(`axe finds nothing in any chart of the stances, with weights open and a sentence picked, ${lang}`, async ({ page }) => {
    test.slow(); // four runs of axe
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await explore(page, lang, '?stances=force&repeats=shown&sel=57-188');
    const figure = page.locator('figure[data-view="stances"]');
    await figure.locator('details').first().evaluate((one) => { one.setAttribute('open', ''); });
    for (const n of [3, 1, 2, 4]) {
      await figure.getByRole('group').first().getByRole('button').nth(n).click();
      const { violations } = await axe(page).include('figure[data-view="stances"]').include('[aria-labelledby="article-title"]').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).slice(0, 3).join(' | ')}`), String(n)).toEqual([]);
    }
  });
}
