import { expect, test, type Page } from '@playwright/test';
import { DRAWN, explore, LANGS, mark, marks, query } from './explore';
import { pairs } from './pairs';

const CHARTS = ['By issue', 'In sum', 'Give and take', 'Force', 'Who to whom'] as const;
const MODES = ['matrix', 'summary', 'reciprocity', 'force', 'whom'] as const;
const figure = (page: Page) => page.locator('figure[data-view="stances"]');
const place = async (page: Page, id: string) => mark(page, id).evaluate((one) => one.getAttribute('transform'));

test('one switch leads through the charts, each with its marks, its finding and its address', async ({ page }) => {
  await explore(page);
  for (const [n, name] of CHARTS.entries()) {
    await figure(page).getByRole('button', { name, exact: true }).click();
    await expect(figure(page).getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(marks(page, 'stances')).toHaveCount(DRAWN.stances);
    expect(query(page)['stances'] ?? 'matrix').toBe(MODES[n]);
  }
  await page.goBack();
  await expect(figure(page)).toContainText('Most forceful');
  await page.goBack();
  await expect(figure(page)).toContainText('Xi Jinping offers Syria 10 statements on six issues, Bashar al-Assad offers China 7 on seven issues; of firm support, 3 against 6');
});

test('a mark is the same element in every chart, and moves to its new place in at most 400 ms', async ({ page }) => {
  await explore(page);
  // A busy machine is slower than a movement: the element itself notes that it moved, and for how long.
  await mark(page, 'st-21').evaluate((one) => {
    one.addEventListener('transitionrun', (event) => {
      if (event instanceof TransitionEvent && event.propertyName === 'transform') one.setAttribute('data-moved', getComputedStyle(one).transitionDuration);
    });
  });
  const drawn = await mark(page, 'st-21').boundingBox();
  await figure(page).getByRole('button', { name: 'Give and take' }).click();
  await expect(mark(page, 'st-21')).toHaveAttribute('data-moved', /^0\.16s, 0\.36s$/);
  await page.waitForTimeout(500);
  expect(await mark(page, 'st-21').boundingBox()).not.toEqual(drawn);
});

test('nothing moves for readers who asked for calm', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explore(page);
  await figure(page).getByRole('button', { name: 'Who to whom' }).click();
  expect(await mark(page, 'st-21').evaluate((one) => one.getAnimations().length)).toBe(0);
});

test('rows stand in the order that is asked for', async ({ page }) => {
  await explore(page);
  const before = await place(page, 'st-02');
  await figure(page).getByLabel('Rows by').selectOption({ label: 'order in the text' });
  await expect.poll(async () => place(page, 'st-02')).not.toBe(before);
  await expect.poll(() => query(page)).toEqual({ sort: 'text' });
});

test('a word weighed less lowers exactly the statements that carry it; reset brings them back', async ({ page }) => {
  await explore(page, 'en', '?stances=force');
  const heights = async () => new Map(await marks(page, 'stances').evaluateAll((all) => all.map((one) => [one.getAttribute('data-mark') ?? '', one.closest('svg')?.getAttribute('viewBox') + ' ' + (one.getAttribute('transform') ?? '')] as const)));
  const first = await heights();
  await page.getByText('Weights of the words').click();
  const slider = figure(page).getByRole('slider', { name: 'بشدة' });
  await expect(slider).toHaveValue('0.5');
  await slider.press('Home');
  await expect(slider).toHaveValue('0');
  await expect.poll(() => query(page)['weights']).toBe('بشدة:0');
  await page.waitForTimeout(450);
  // st-21 leaves the highest row for a row of its own, one rung lower; it stood beside st-18 before.
  const y = async (id: string) => Number((await place(page, id))?.split(/[ ,]+/).at(-1)?.replace(')', ''));
  expect(await y('st-21')).toBeGreaterThan(await y('st-18'));
  expect(await y('st-20')).toBe(await y('st-18'));
  await figure(page).getByRole('button', { name: 'Reset' }).click();
  await page.waitForTimeout(450);
  expect(await heights()).toEqual(first);
  await expect.poll(() => query(page)['weights']).toBeUndefined();
});

test('a repeated statement unfolds into its sayings and stays one mark', async ({ page }) => {
  await explore(page);
  const dots = async () => mark(page, 'st-02').locator('.stance-dot').count();
  expect(await dots()).toBe(1);
  await figure(page).getByRole('button', { name: /unfold/ }).click();
  expect(await dots()).toBe(2);
  await expect(marks(page, 'stances')).toHaveCount(DRAWN.stances);
  await expect.poll(() => query(page)).toEqual({ repeats: 'shown' });
  await mark(page, 'st-02').click();
  await expect(page.locator('[data-evidence] blockquote')).toHaveCount(2);
});

for (const [lang, width] of pairs(LANGS, [375, 768, 1440] as const)) {
  test(`every chart keeps its marks apart and its labels inside, ${lang}, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await explore(page, lang);
    await page.evaluate(() => document.fonts.ready);
    for (const n of MODES.keys()) {
      await figure(page).getByRole('group').first().getByRole('button').nth(n).click();
      const faults = await figure(page).locator('svg:has([data-mark])').evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        const outside = boxes.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 3);
        const crossing = boxes.flatMap(({ words, box }, i) => boxes.slice(i + 1).filter(({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.45 * Math.min(box.height, other.height)).map((other) => `${words} × ${other.words}`));
        const missed = [...svg.querySelectorAll('[data-mark]')].flatMap((one) => {
          one.scrollIntoView({ block: 'center' });
          const { left, top, width: w, height: h } = one.getBoundingClientRect();
          return document.elementFromPoint(left + w / 2, top + h / 2)?.closest('[data-mark]') === one ? [] : [`missed: ${one.getAttribute('data-mark') ?? ''}`];
        });
        return [...outside.map(({ words }) => `outside: ${words}`), ...crossing, ...missed];
      });
      expect(faults, MODES[n]).toEqual([]);
      await expect(marks(page, 'stances')).toHaveCount(DRAWN.stances);
    }
  });
}
