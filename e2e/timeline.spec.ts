import { expect, test, type Page } from '@playwright/test';
import { explore, LANGS, mark, marks, query } from './explore';
import { pairs } from './pairs';

const FIGURE = 'figure[data-view="timeline"]';
const counts = (page: Page) => page.locator(`${FIGURE} [data-count]`);
const button = (page: Page, name: string) => page.locator(FIGURE).getByRole('button', { name, exact: true });

/** The crowded dossier: thirty votes of one day, thirty visits within three months, ten events apart. */
async function crowded(page: Page, search = ''): Promise<void> {
  await page.goto(`/en/d/crowded${search}`);
  await expect(page.locator('[data-ready]')).toBeAttached();
}

async function centre(page: Page, id: string): Promise<number> {
  const box = await mark(page, id).boundingBox();
  if (box === null) throw new Error(`no box: ${id}`);
  return box.x + box.width / 2;
}

test('time runs from right to left in Arabic, and the left arrow goes later', async ({ page }) => {
  for (const [lang, later] of [['ar', 'ArrowLeft'], ['en', 'ArrowRight']] as const) {
    await explore(page, lang);
    expect((await centre(page, 'diplomatic-relations')) > (await centre(page, 'xi-assad-call'))).toBe(lang === 'ar');
    await mark(page, 'xi-assad-call').focus();
    await page.keyboard.press(later);
    const next = await page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');
    expect(next).not.toBe('xi-assad-call');
    expect((await centre(page, next)) - (await centre(page, 'xi-assad-call'))).not.toBe(0);
    expect((await centre(page, next)) < (await centre(page, 'xi-assad-call'))).toBe(lang === 'ar');
  }
});

const ZOOMS = ['decades', 'years', 'a few years', 'a year', 'months'] as const;

for (const [lang, width] of pairs(LANGS, [375, 768, 1440] as const)) {
  test(`labels never meet and never leave the figure: ${lang}, five zooms, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await explore(page, lang);
    await page.evaluate(() => document.fonts.ready);
    for (const zoom of ZOOMS) {
      const faults = await page.locator(`${FIGURE} svg:has([data-mark], [data-count])`).evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        const outside = boxes.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2);
        // Line boxes are taller than letters, so only a clear overlap counts.
        const crossing = boxes.flatMap(({ words, box }, n) => boxes.slice(n + 1).filter(({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.45 * Math.min(box.height, other.height)).map((other) => `${words} × ${other.words}`));
        return [...outside.map(({ words }) => `outside: ${words}`), ...crossing];
      });
      expect(faults, `${width} px, ${zoom}`).toEqual([]);
      // Three presses come to a quarter of what was in sight.
      await mark(page, 'xi-assad-call').focus();
      for (let press = 0; press < 3; press++) await page.keyboard.press('+');
      await expect(mark(page, 'xi-assad-call')).toBeVisible();
    }
  });
}

test('the wheel keeps the time under the pointer where it is', async ({ page }) => {
  await explore(page);
  const before = await centre(page, 'khaddam-visit-1972');
  const box = await mark(page, 'khaddam-visit-1972').boundingBox();
  await page.mouse.move(before, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.wheel(0, -20);
    await page.waitForTimeout(30);
  }
  await page.keyboard.up('Control');
  await expect.poll(() => query(page)['window']).toBeDefined();
  expect(Math.abs((await centre(page, 'khaddam-visit-1972')) - before)).toBeLessThan(1.5);
});

test('a drag moves what is under the pointer with it, and is one step back', async ({ page }) => {
  await explore(page, 'en', '?window=2010-01-01..2022-01-01');
  const ids = await marks(page, 'timeline').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width < 20).map((one) => one.getAttribute('data-mark') ?? ''));
  const id = ids[Math.floor(ids.length / 2)] ?? '';
  const before = await centre(page, id);
  const frame = await page.locator(`${FIGURE} svg:has([data-mark])`).boundingBox();
  if (frame === null) throw new Error('nothing drawn');
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height * 0.3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await page.waitForTimeout(60);
  expect(Math.abs((await centre(page, id)) - before - 20)).toBeLessThan(1.5);
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await centre(page, id)) - before - 40)).toBeLessThan(1.5);
});

test('events that cannot be told apart are one mark that claims no event', async ({ page }) => {
  await crowded(page);
  await expect(counts(page)).toHaveCount(2);
  await expect(marks(page, 'timeline')).toHaveCount(10);
  for (const one of await counts(page).all()) {
    expect(await one.getAttribute('data-mark')).toBeNull();
    expect(await one.getAttribute('aria-label')).toMatch(/^30 events close together, /);
  }
});

test('a count opens by a click: the zoom that takes it apart', async ({ page }) => {
  await crowded(page);
  await page.locator(`${FIGURE} [data-count][aria-label*="Visits"]`).click();
  await expect(marks(page, 'timeline').and(page.locator('[aria-label*="Visit "]'))).not.toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a count of one day opens as a list, by keys too, and gives the focus back', async ({ page }) => {
  await crowded(page);
  const votes = page.locator(`${FIGURE} [data-count][aria-label*="UN votes"]`);
  await votes.focus();
  await page.keyboard.press('Enter');
  const list = page.locator(FIGURE).getByRole('dialog');
  await expect(list.getByRole('button')).toHaveCount(31);
  await expect(list.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(votes).toBeFocused();
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: /Vote 12/ }).click();
  await expect(mark(page, 'event-12')).toHaveAttribute('data-emphasis', 'strong');
});

test('counts and marks are one walk', async ({ page }) => {
  await crowded(page);
  const seen = new Set<string>();
  await marks(page, 'timeline').first().focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 14; step++) {
    seen.add(await page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? document.activeElement?.getAttribute('data-count') ?? ''));
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBe(12);
});

test('fits all, the article and the selection', async ({ page }) => {
  await explore(page);
  await button(page, 'Article').click();
  await expect(mark(page, 'xi-assad-call')).toBeVisible();
  await expect(mark(page, 'assad-government-falls')).toHaveCount(0);
  await button(page, 'All').click();
  await expect(marks(page, 'timeline')).toHaveCount(50);
  await mark(page, 'xi-assad-call').click();
  await button(page, 'Selection').click();
  await expect(mark(page, 'xi-assad-call')).toBeVisible();
  await expect(mark(page, 'diplomatic-relations')).toHaveCount(0);
});

test('plays through the years, pauses where it is, and stops at a touch', async ({ page }) => {
  await explore(page);
  await button(page, 'Play the years').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await expect(mark(page, 'diplomatic-relations')).toBeVisible();
  await expect(mark(page, 'xi-assad-call')).toHaveCount(0);
  await expect(mark(page, 'khaddam-visit-1972')).toBeVisible({ timeout: 15_000 });
  await button(page, 'Pause').press('Enter');
  await expect(button(page, 'Play the years')).toBeVisible();
  await expect(mark(page, 'khaddam-visit-1972')).toBeVisible();
  await button(page, 'Play the years').click();
  await page.locator(`${FIGURE} svg:has([data-mark])`).hover({ position: { x: 300, y: 40 } });
  await page.mouse.down();
  await page.mouse.up();
  await expect(button(page, 'Play the years')).toBeVisible();
});

test('plays in still steps where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explore(page);
  await button(page, 'Play the years').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await page.waitForTimeout(200);
  const places = new Set<number>();
  const began = Date.now();
  while (Date.now() - began < 1200) {
    places.add(await page.locator(`${FIGURE} .overview rect`).first().evaluate((frame) => Number(frame.getAttribute('x'))));
    await page.waitForTimeout(100);
  }
  expect(places.size).toBeLessThanOrEqual(2);
});

test('no zoom makes a day of a year', async ({ page }) => {
  for (const window of ['1961-01-01..1961-03-01', '1961-06-20..1961-07-10']) {
    await explore(page, 'en', `?window=${window}`);
    const faults = await marks(page, 'timeline').evaluateAll((all) => {
      const frame = all[0]?.ownerDocument.querySelector('figure[data-view="timeline"] svg')?.getBoundingClientRect();
      return all.filter((one) => /^(about )?\d{4},/.test(one.getAttribute('aria-label') ?? '') && one.getBoundingClientRect().width < (frame?.width ?? 0) / 2).map((one) => one.getAttribute('data-mark'));
    });
    expect(faults).toEqual([]);
  }
});
