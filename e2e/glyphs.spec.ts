import { expect, test } from '@playwright/test';
import { explore, LANGS } from './explore';
import { few } from './pairs';

for (const lang of few(LANGS)) {
  test(`nothing asks for a weight that the bundled fonts don't have, ${lang}`, async ({ page }) => {
    await explore(page, lang, '?sel=st-21,cn,hu-visit-2001');
    const weights = await page.evaluate(() => [...new Set([...document.querySelectorAll('body *')].filter((one) => one.textContent !== '').map((one) => getComputedStyle(one).fontWeight))].toSorted());
    expect(weights).toEqual(['400', '600']);
  });
}
