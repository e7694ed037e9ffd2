import { expect, test } from '@playwright/test';
import { axe } from './axe';
import { LANGS } from './explore';
import { pairs } from './pairs';
import { openTalk, placeOn } from './present';

for (const [lang, theme] of pairs(LANGS, ['light', 'dark'] as const)) {
  test(`axe finds nothing on the stage and in the presenter’s window in ${lang}, ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const query of [`?theme=${theme}`, `?theme=${theme}&window=presenter`]) {
      await openTalk(page, lang, query, '#/1/0');
      for (const hash of ['#/1/0', '#/2/0', '#/3/0', '#/4/2', '#/8/0']) {
        await page.evaluate((place) => { window.location.hash = place; }, hash);
        await expect.poll(() => placeOn(page)).toBe(hash);
        const { violations } = await axe(page).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`), `${query}${hash}`).toEqual([]);
      }
    }
  });
}
