import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe';
import { explore, LANGS } from './explore';
import { few, pairs } from './pairs';

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).slice(0, 5).join(' | ')}`);
}

for (const [lang, theme] of pairs(LANGS, ['light', 'dark'] as const)) {
  test(`axe finds nothing on the explore page, ${lang}, ${theme}`, async ({ page }) => {
    await explore(page, lang, `?theme=${theme}`);
    expect(await faultsOf(page)).toEqual([]);
  });
}

for (const lang of few(LANGS)) {
  test(`axe finds nothing with evidence open, nor on the other pages, ${lang}`, async ({ page }) => {
    await explore(page, lang, '?sel=st-36,cn,hu-visit-2001');
    expect(await faultsOf(page)).toEqual([]);
    for (const address of [`/${lang}`, `/${lang}/about`, `/${lang}/nothing`, `/${lang}/d/faulty`]) {
      await page.goto(address);
      expect(await faultsOf(page), address).toEqual([]);
    }
  });
}

test('every mark has a name and a role', async ({ page }) => {
  await explore(page);
  const unnamed = await page.locator('[data-mark]').evaluateAll((marks) => marks.filter((mark) => (mark.getAttribute('aria-label') ?? '').trim() === '' || mark.getAttribute('role') === null).length);
  expect(unnamed).toBe(0);
});

test('nothing moves for readers who asked for calm', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explore(page);
  // The root's own animation draws nothing: it is the clock that gives up on fonts which never come.
  const moving = await page.evaluate(() => [...document.querySelectorAll('html *')].filter((one) => {
    const { transitionDuration, animationDuration, transitionProperty } = getComputedStyle(one);
    return (transitionProperty !== 'none' && /[1-9]/.test(transitionDuration)) || /[1-9]/.test(animationDuration);
  }).length);
  expect(moving).toBe(0);
});

test('forced colours reach the drawings', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await explore(page);
  const ink = await page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  const labels = await page.locator('figure[data-view] svg text').evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter((fill) => fill === ink).length / labels.length).toBeGreaterThan(0.9);
});
