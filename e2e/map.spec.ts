import { expect, test, type Page } from '@playwright/test';
import { explore, LANGS, mark, marks, query } from './explore';
import { few, pairs } from './pairs';

const MAP = 'figure[data-view="map"]';
const drawing = (page: Page) => page.locator(`${MAP} svg[data-world]`);
const WORLDS = ['disputed', 'de-facto', 'china', 'syria'] as const;

/** What of a map may never change with whose lines it draws. */
async function counts(page: Page): Promise<string[]> {
  const rows = await page.locator(`${MAP} tbody tr`).evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td:nth-of-type(2)')].map(({ textContent }) => textContent).join(' ')));
  const named = await marks(page, 'map').evaluateAll((all) => all.map((one) => `${one.getAttribute('data-mark') ?? ''}: ${one.getAttribute('aria-label') ?? ''}`).toSorted());
  return [await page.locator('#map-finding').innerText(), ...rows, ...named];
}

for (const lang of few(LANGS)) {
  test(`whose lines are drawn changes lines, shapes and notes, and no count, ${lang}`, async ({ page }) => {
    await explore(page, lang);
    const first = await counts(page);
    const seen = new Set<string>();
    for (const world of WORLDS) {
      await page.locator(`${MAP} details:has(input[name="world"]) > summary`).click();
      await page.locator(`input[name="world"][value="${world}"]`).check();
      await page.keyboard.press('Escape');
      await expect(drawing(page)).toHaveAttribute('data-world', world);
      await expect.poll(() => query(page)['world']).toBe(world === 'disputed' ? undefined : world);
      expect(await counts(page)).toEqual(first);
      seen.add(await drawing(page).evaluate((svg) => svg.innerHTML) + await page.locator(`${MAP} > p:last-of-type`).innerText());
    }
    expect(seen.size).toBe(WORLDS.length);
    await page.goBack();
    await expect(drawing(page)).toHaveAttribute('data-world', 'china');
  });
}

for (const [lang, width] of pairs(LANGS, [375, 768, 1440] as const)) {
  test(`labels keep apart and inside at five zooms, ${lang}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    for (const at of ['', '?map=80,15,0.5', '?map=104,33,2', '?map=38,34,6', '?map=114,22,12']) {
      await explore(page, lang, at);
      await page.evaluate(() => document.fonts.ready);
      const faults = await drawing(page).evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        const outside = boxes.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2);
        // Line boxes are taller than letters, so only a clear overlap counts.
        const crossing = boxes.flatMap(({ words, box }, n) => boxes.slice(n + 1).filter(({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.45 * Math.min(box.height, other.height)).map((other) => `${words} × ${other.words}`));
        return [...outside.map(({ words }) => `outside: ${words}`), ...crossing];
      });
      expect(faults, at).toEqual([]);
    }
  });
}

test('no mark stands for what is no place', async ({ page }) => {
  await explore(page);
  const ids = await marks(page, 'map').evaluateAll((all) => all.map((one) => one.getAttribute('data-mark') ?? ''));
  expect(new Set(ids)).toEqual(new Set(['cn', 'cn-xj', 'cn-xz', 'hk', 'south-china-sea', 'sy', 'tw']));
  expect(ids).toHaveLength(7);
  await page.locator(`${MAP} button`, { hasText: 'COVID-19' }).click();
  await expect.poll(() => query(page)['sel']).toBe('covid-19');
});

test('arcs lead from who speaks to what is spoken of, on demand and in the link', async ({ page }) => {
  await explore(page);
  await expect(page.locator('.arc')).toHaveCount(0);
  await page.getByRole('button', { name: 'Who speaks of whom' }).click();
  await expect(page.locator('.arc')).toHaveCount(7);
  await expect.poll(() => query(page)['ties']).toBe('on');
  await explore(page, 'ar', '?ties=on');
  await expect(page.locator('.arc')).toHaveCount(7);
});

test('roles and ways of naming filter the map; ways change what is counted', async ({ page }) => {
  await explore(page);
  await page.getByRole('button', { name: 'speaks', exact: true }).click();
  await expect(mark(page, 'hk').first()).toHaveAttribute('data-emphasis', 'faint');
  await expect(mark(page, 'cn').first()).toHaveAttribute('data-emphasis', 'plain');
  await page.getByRole('button', { name: /as an adjective/ }).click();
  await expect(drawing(page).locator('text', { hasText: 'China 7' })).toHaveCount(1);
  await expect.poll(() => query(page)).toMatchObject({ role: 'speaker', via: 'adjective' });
});

test('a period moves the map to where its events took place', async ({ page }) => {
  await explore(page, 'en', '?from=2011&to=2021');
  for (const id of ['un-headquarters', 'damascus', 'beijing', 'palais-des-nations']) await expect(page.locator(`${MAP} [data-mark="${id}"]`)).toHaveAttribute('data-emphasis', 'plain');
  const frame = await drawing(page).boundingBox();
  const headquarters = await page.locator(`${MAP} [data-mark="un-headquarters"]`).boundingBox();
  if (frame === null || headquarters === null) throw new Error('not drawn');
  expect(headquarters.x > frame.x && headquarters.x < frame.x + frame.width).toBe(true);
});

test('finer coasts are fetched only when a reader comes close, and the drawing stays small', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/api/geo/')) fetched.push(request.url()); });
  await explore(page);
  await page.waitForTimeout(500);
  expect(fetched).toEqual([]);
  // The shape carries the mark, or stands in it beside a larger target.
  const detail = () => page.locator(`${MAP} [data-mark="sy"]`).evaluate((one) => ((one.matches('path') ? one : one.querySelector('path'))?.getAttribute('d') ?? '').length);
  const coarse = await detail();
  await explore(page, 'en', '?map=38,35,9');
  await expect.poll(detail).toBeGreaterThan(2 * coarse);
  expect(fetched).toHaveLength(1);
  expect(await drawing(page).locator('*').count()).toBeLessThan(120);
  await page.getByTitle('Fit to the places named').click();
  await expect.poll(detail).toBe(coarse);
});
