import { expect, test, type Page } from '@playwright/test';
import { explore, mark, query, type View } from './explore';

async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
}

async function centreX(page: Page, id: string): Promise<number> {
  const box = await mark(page, id).boundingBox();
  if (box === null) throw new Error(`no box: ${id}`);
  return box.x + box.width / 2;
}

test('each view is one tab stop', async ({ page }) => {
  await explore(page);
  for (const view of ['timeline', 'map', 'stances'] as const satisfies readonly View[]) {
    await expect(page.locator(`figure[data-view="${view}"] [data-mark][tabindex="0"]`)).toHaveCount(1);
  }
});

test('time runs to the right in English and to the left in Arabic, and the arrows follow', async ({ page }) => {
  for (const [lang, later] of [['en', 'ArrowRight'], ['zh', 'ArrowRight'], ['ar', 'ArrowLeft']] as const) {
    await explore(page, lang);
    const [first, last] = [await centreX(page, 'diplomatic-relations'), await centreX(page, 'xi-assad-call')];
    expect(first < last).toBe(lang !== 'ar');
    await mark(page, 'khaddam-visit-1972').focus();
    await page.keyboard.press(later);
    const next = await focused(page);
    expect(next).not.toBeNull();
    expect(next).not.toBe('khaddam-visit-1972');
    const moved = (await centreX(page, next ?? '')) - (await centreX(page, 'khaddam-visit-1972'));
    expect(Math.sign(moved)).toBe(lang === 'ar' ? -1 : 1);
  }
});

test('every mark of every view can be reached by arrows from its tab stop', async ({ page }) => {
  await explore(page);
  for (const view of ['timeline', 'map', 'stances'] as const) {
    const ids = await page.locator(`figure[data-view="${view}"] [data-mark]`).evaluateAll((all) => all.map((one) => one.getAttribute('data-mark') ?? ''));
    const reached = await page.evaluate(async ({ scope, all }) => {
      const at = (id: string) => document.querySelector<SVGElement>(`${scope} [data-mark="${CSS.escape(id)}"]`);
      const start = document.querySelector<SVGElement>(`${scope} [data-mark][tabindex="0"]`)?.getAttribute('data-mark') ?? '';
      const seen = new Set([start]);
      const waiting = [start];
      for (let id = waiting.pop(); id !== undefined && seen.size < all.length; id = waiting.pop()) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']) {
          at(id)?.focus();
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          const next = document.activeElement?.getAttribute('data-mark');
          if (next !== null && next !== undefined && !seen.has(next)) {
            seen.add(next);
            waiting.push(next);
          }
        }
      }
      return seen.size;
    }, { scope: `figure[data-view="${view}"]`, all: ids });
    expect(reached, view).toBe(ids.length);
  }
});

test('Enter opens the evidence and takes the focus there, Escape brings it back to the mark', async ({ page }) => {
  await explore(page);
  await mark(page, 'st-36').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-evidence]')).toBeFocused();
  await expect.poll(() => query(page)['sel']).toBe('st-36');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-evidence]')).toHaveCount(0);
  await expect(mark(page, 'st-36')).toBeFocused();
});

test('slash searches and a question mark shows the keys, on Arabic layouts too', async ({ page }) => {
  await explore(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true, cancelable: true })));
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('single keys can be switched off', async ({ page }) => {
  await explore(page);
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByLabel('Use single-key shortcuts').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
});

test('the skip link leads to the content', async ({ page }) => {
  await explore(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a change is announced once it has come to rest', async ({ page }) => {
  await explore(page);
  await mark(page, 'st-36').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-live="polite"]')).toContainText('1 statement, 3 events, 6 places');
});
