import { expect, test } from '@playwright/test';
import { DRAWN, explore, LANGS, marks, type View } from './explore';
import { pairs } from './pairs';

const VIEWS = ['timeline', 'map', 'stances'] as const satisfies readonly View[];

for (const [lang, width] of pairs(LANGS, [375, 768, 1440] as const)) {
  test(`each datum is one mark that can be hit in its middle, ${lang}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await explore(page, lang);
    for (const view of VIEWS) {
      await expect(marks(page, view)).toHaveCount(DRAWN[view]);
      await page.locator(`figure[data-view="${view}"]`).scrollIntoViewIfNeeded();
      const missed = await marks(page, view).evaluateAll((all) => all.flatMap((one) => {
        one.scrollIntoView({ block: 'center' });
        const { left, top, width: w, height: h } = one.getBoundingClientRect();
        const hit = document.elementFromPoint(left + w / 2, top + h / 2);
        return hit?.closest('[data-mark]') === one ? [] : [one.getAttribute('data-mark')];
      }));
      expect(missed, view).toEqual([]);
    }
  });

  test(`labels stay inside their drawing and apart, ${lang}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await explore(page, lang);
    await page.evaluate(() => document.fonts.ready);
    for (const view of VIEWS) {
      const faults = await page.locator(`figure[data-view="${view}"] svg:has([data-mark])`).evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        if (boxes.length < 5) return [`only ${String(boxes.length)} labels: is this the drawing?`];
        const outside = boxes.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2);
        // Line boxes are taller than letters, so only a clear overlap counts.
        const crossing = boxes.flatMap(({ words, box }, n) => boxes.slice(n + 1).filter(({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.45 * Math.min(box.height, other.height)).map((other) => `${words} × ${other.words}`));
        return [...outside.map(({ words }) => `outside: ${words}`), ...crossing];
      });
      expect(faults, view).toEqual([]);
    }
  });
}
