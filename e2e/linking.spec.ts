import { expect, test } from '@playwright/test';
import { countOf, explore, mark, query } from './explore';

test('picking a statement answers in all three views and in the text', async ({ page }) => {
  await explore(page);
  await mark(page, 'st-36').click();
  await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'strong');
  await expect(mark(page, 'tw')).toHaveAttribute('data-emphasis', 'plain');
  await expect(mark(page, 'cn-xz')).toHaveAttribute('data-emphasis', 'plain'); // named in the same clause
  await expect(mark(page, 'xi-assad-call')).toHaveAttribute('data-emphasis', 'plain');
  await expect(mark(page, 'veto-2011-10-04')).toHaveAttribute('data-emphasis', 'faint');
  await page.mouse.move(0, 0);
  await expect.poll(() => countOf(page, 'stances', 'strong')).toBe(1);
  const strong = page.locator('[data-span][data-emphasis="strong"]');
  await expect(strong.first()).toBeInViewport();
  const evidence = page.locator('[data-evidence]');
  await expect(evidence).toContainText('Bashar al-Assad');
  await expect(evidence.locator('blockquote').first()).toHaveAttribute('lang', 'ar');
  await expect(evidence.locator('blockquote').first()).toContainText('وتايوان');
});

test('picking a country lights up what concerns it, and shows where it is named', async ({ page }) => {
  await explore(page);
  await mark(page, 'sy').click();
  await expect(mark(page, 'sy')).toHaveAttribute('data-emphasis', 'strong');
  await expect(mark(page, 'st-21')).toHaveAttribute('data-emphasis', 'plain');
  await expect(page.locator('[data-evidence]')).toContainText('21');
  await expect.poll(() => query(page)['sel']).toBe('sy');
});

test('picking an event shows its sources', async ({ page }) => {
  await explore(page);
  await mark(page, 'hu-visit-2001').click();
  const evidence = page.locator('[data-evidence]');
  await expect(evidence).toContainText('10 January 2001');
  expect(await evidence.locator('a[href^="http"]').count()).toBeGreaterThan(0);
  await expect(evidence).toContainText('external source');
});

test('the derived 65 years show their formula', async ({ page }) => {
  await explore(page);
  await mark(page, 'past-65-years').click();
  await expect(page.locator('[data-evidence]')).toContainText('2021 − 65 = 1956');
  await expect(mark(page, 'st-08')).toHaveAttribute('data-emphasis', 'plain');
});

test('hovering lifts a mark and gives the rest back when the pointer leaves', async ({ page }) => {
  await explore(page);
  await mark(page, 'st-36').hover();
  await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'strong');
  await expect(mark(page, 'st-02')).toHaveAttribute('data-emphasis', 'faint');
  await page.mouse.move(2, 2);
  await expect(mark(page, 'st-02')).toHaveAttribute('data-emphasis', 'plain');
  await expect.poll(() => countOf(page, 'stances', 'strong')).toBe(0);
});

test('a sentence of the article answers in the views', async ({ page }) => {
  await explore(page, 'ar');
  const words = page.locator('[data-ids~="st-21"]').first();
  await words.scrollIntoViewIfNeeded();
  // A highlight runs over several lines: the middle of its box may be another's.
  const line = await words.evaluate((one) => one.getClientRects()[0]?.toJSON());
  await page.mouse.click(line.x + line.width - 4, line.y + line.height / 2);
  await expect(mark(page, 'st-21')).toHaveAttribute('data-emphasis', 'strong');
});

test('a filter by speaker, by polarity and by issue leaves only what passes, everywhere', async ({ page }) => {
  await explore(page);
  await page.getByRole('toolbar').getByRole('button', { name: /^Bashar al-Assad/ }).click();
  await page.mouse.move(2, 2);
  await expect.poll(() => countOf(page, 'stances', 'plain')).toBe(14);
  await expect(mark(page, 'xi-assad-call')).toHaveAttribute('data-emphasis', 'plain');
  await expect(mark(page, 'unga-res-2758')).toHaveAttribute('data-emphasis', 'faint');
  await page.getByRole('toolbar').getByRole('button', { name: /opposes/ }).click();
  await expect.poll(() => countOf(page, 'stances', 'plain')).toBe(1);
  await expect.poll(() => query(page)).toEqual({ speaker: 'bashar-al-assad', polarity: '-1,-2' });
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => countOf(page, 'stances', 'plain')).toBe(35);
  await page.locator('summary', { hasText: 'Issues' }).click();
  await page.getByLabel('Taiwan', { exact: false }).first().check();
  await expect.poll(() => countOf(page, 'stances', 'plain')).toBe(1);
});

test('a period leaves the events of its years, and the years can be wrong', async ({ page }) => {
  await explore(page);
  await page.locator('summary', { hasText: '1955' }).click();
  await page.getByRole('textbox', { name: 'from' }).fill('2000');
  await page.getByRole('textbox', { name: 'to' }).fill('1990');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.locator('form').getByRole('alert')).toContainText('four digits');
  await page.getByRole('textbox', { name: 'to' }).fill('2009');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(mark(page, 'hu-visit-2001')).toHaveAttribute('data-emphasis', 'plain');
  await expect(mark(page, 'unga-res-2758')).toHaveAttribute('data-emphasis', 'faint');
  await expect.poll(() => query(page)).toEqual({ from: '2000', to: '2009' });
});

test('search finds text, people, places, issues and events, and lights up what it finds', async ({ page }) => {
  await explore(page);
  const search = page.getByRole('searchbox');
  await search.fill('taiwan');
  await expect(mark(page, 'st-36')).toHaveAttribute('data-emphasis', 'plain');
  await expect(mark(page, 'st-02')).toHaveAttribute('data-emphasis', 'faint');
  const results = page.getByRole('group', { name: 'Results' });
  for (const kind of ['Place', 'Issue', 'Statement']) await expect(results.getByText(kind, { exact: true }).first()).toBeVisible();
  await search.press('Enter');
  await expect(mark(page, 'tw')).toHaveAttribute('data-emphasis', 'strong');
  await search.fill('zzzz');
  await expect(results).toContainText('Nothing here matches');
});

test('the timeline shows 49 events, and all 67 on request', async ({ page }) => {
  await explore(page);
  await page.locator('figure[data-view="timeline"]').getByRole('button', { name: /67/ }).click();
  await expect(page.locator('figure[data-view="timeline"] [data-mark]')).toHaveCount(68);
  await expect.poll(() => query(page)).toEqual({ events: 'all' });
});

test('a dot of the chart shows its words while the pointer is on it', async ({ page }) => {
  await explore(page);
  await mark(page, 'st-21').hover();
  await expect(page.getByText('China strongly opposes outside forces interfering', { exact: false }).first()).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(page.locator('figure[data-view="stances"] [aria-hidden="true"]', { hasText: 'outside forces' })).toHaveCount(0);
});

test('Arabic readers choose their digits and their names of months', async ({ page }) => {
  await explore(page, 'ar');
  await page.locator('summary', { hasText: 'الأرقام' }).click();
  await page.getByLabel('٠١٢٣٤٥٦٧٨٩').check();
  await page.getByLabel('كانون الثاني', { exact: true }).check();
  await expect(page.locator('main time').first()).toHaveText('٥ تشرين الثاني ٢٠٢١');
  await expect.poll(() => query(page)).toEqual({ nu: 'arab', months: 'levant' });
});
