import { expect, test, type Page } from '@playwright/test';
import { LANGS } from './explore';
import { blankOn, everyPlace, faultyTexts, openTalk, overlaidTexts, paleTexts, pictureOf, placeOn, stagePath } from './present';
import { pairs } from './pairs';

const SCREENS = [[1920, 1080], [1280, 720], [1024, 768], [1600, 900], [1280, 1024]] as const;
const ACTIONS = process.env['MAWQIF_SWEEP'] === 'all' ? 500 : 50;
const RELOAD_EVERY = ACTIONS === 500 ? 25 : 10;

/** A sequence that looks random and is the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test('the first scene is in the HTML, before any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(stagePath('ar'));
  await expect(page.locator('[data-scene="opening"] h1')).toContainText('الصين');
  await context.close();
});

for (const [lang, [width, height]] of pairs(LANGS, SCREENS)) {
  test(`every text of the stage in ${lang} is inside the safe area and large enough at ${width} × ${height}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openTalk(page, lang);
    const places = await everyPlace(page);
    expect(places.length).toBeGreaterThan(15);
    await page.setViewportSize({ width, height });
    for (const place of places) {
      await page.evaluate((hash) => { window.location.hash = hash; }, place);
      await expect.poll(() => placeOn(page)).toBe(place);
      expect(await faultyTexts(page, lang === 'en' ? 1 : 1.1), `${place} at ${width}`).toEqual([]);
      expect(await overlaidTexts(page), `${place} at ${width}`).toEqual([]);
    }
  });
}

for (const theme of ['light', 'dark']) {
  test(`words of the stage stand out from it, under a weak lamp too: ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openTalk(page, 'en', `?theme=${theme}`);
    for (const place of await everyPlace(page)) {
      await page.evaluate((hash) => { window.location.hash = hash; }, place);
      await expect.poll(() => placeOn(page)).toBe(place);
      expect(await paleTexts(page), place).toEqual([]);
    }
  });
}

test('a scene is the same picture forwards, backwards and at random', async ({ page }) => {
  test.setTimeout(120_000);
  await openTalk(page, 'en');
  const places = await everyPlace(page);
  const first = new Map<string, string>();
  const look = async (place: string) => {
    await expect.poll(() => placeOn(page)).toBe(place);
    await page.waitForTimeout(60); // emphasis follows a moment later
    const picture = await pictureOf(page);
    expect(picture === (first.get(place) ?? picture), place).toBe(true);
    first.set(place, picture);
  };
  await page.keyboard.press('Home');
  for (const place of places) { await look(place); await page.keyboard.press('PageDown'); }
  for (const place of places.toReversed()) { await look(place); await page.keyboard.press('PageUp'); }
  const next = seeded(11);
  for (let i = 0; i < 40; i++) {
    const place = places[Math.floor(next() * places.length)] ?? '#/1/0';
    await page.evaluate((hash) => { window.location.hash = hash; }, place);
    await look(place);
  }
  expect(first.size).toBe(places.length);
});

async function bothOpen(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(presenter.locator('[data-ready]')).toBeAttached();
  await expect(presenter.locator('[data-heard="true"]')).toBeVisible();
  return presenter;
}

test(`${ACTIONS} actions in two windows with reloads leave them at one place, one step and one blank`, async ({ page }) => {
  test.setTimeout(600_000);
  await openTalk(page, 'en');
  const presenter = await bothOpen(page);
  const windows = [page, presenter] as const;
  const keys = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'b', 'w', 'q', 'Home', 'End', 'Escape', 'r', 'l'] as const;
  const next = seeded(5);
  const inStep = async () => {
    await expect.poll(async () => (await placeOn(page)) === (await placeOn(presenter)) && (await blankOn(page)) === (await blankOn(presenter)), { intervals: [20, 50, 100], timeout: 1000 }).toBe(true);
  };
  for (let i = 1; i <= ACTIONS; i++) {
    const actor = windows[next() < 0.5 ? 0 : 1];
    const key = keys[Math.floor(next() * keys.length)] ?? 'PageDown';
    if (next() < 0.1) {
      await actor.keyboard.press(String(1 + Math.floor(next() * 8)));
      await actor.keyboard.press('Enter');
    } else await actor.keyboard.press(key);
    await inStep();
    if (i % RELOAD_EVERY === 0) {
      const [place, blank] = [await placeOn(page), await blankOn(page)];
      const reloaded = windows[next() < 0.5 ? 0 : 1];
      await reloaded.reload();
      await expect(reloaded.locator('[data-ready]')).toBeAttached();
      await inStep();
      expect([await placeOn(reloaded), await blankOn(reloaded)]).toEqual([place, blank]);
    }
  }
});

test('keys mean the same on other layouts; arrows follow the direction, clickers don’t', async ({ page }) => {
  await openTalk(page, 'ar', '', '#/3/0');
  const press = (code: string, key: string) => page.evaluate(([c, k]) => document.body.dispatchEvent(new KeyboardEvent('keydown', { code: c ?? '', key: k ?? '', bubbles: true, cancelable: true })), [code, key]);
  const after = async (code: string, key: string) => {
    await press(code, key);
    return [await placeOn(page), await blankOn(page)];
  };
  await expect.poll(() => placeOn(page)).toBe('#/3/0');
  expect(await after('ArrowLeft', 'ArrowLeft')).toEqual(['#/4/0', 'none']);
  expect(await after('ArrowRight', 'ArrowRight')).toEqual(['#/3/0', 'none']);
  expect(await after('PageDown', 'PageDown')).toEqual(['#/4/0', 'none']);
  expect(await after('PageUp', 'PageUp')).toEqual(['#/3/0', 'none']);
  expect(await after('KeyB', 'لا')).toEqual(['#/3/0', 'black']);
  expect(await after('KeyB', 'Process')).toEqual(['#/3/0', 'none']);
  await press('Digit2', '٢');
  expect(await after('Enter', 'Enter')).toEqual(['#/2/0', 'none']);
  await press('Digit9', '۹');
  await press('Digit9', '۹');
  expect(await after('Enter', 'Enter')).toEqual(['#/2/0', 'none']);
});

test('one key shows the sentence and its meaning, Escape returns; marks are explored and one key leads back', async ({ page }) => {
  await openTalk(page, 'en', '', '#/4/1');
  await expect.poll(() => placeOn(page)).toBe('#/4/1');
  await page.keyboard.press('q');
  const sentence = page.locator('[data-sentence]');
  await expect(sentence.locator('blockquote')).toHaveAttribute('lang', 'ar');
  await expect(sentence.locator('blockquote')).toHaveAttribute('dir', 'rtl');
  await expect(sentence).toContainText('China strongly opposes');
  await page.keyboard.press('Escape');
  await expect(sentence).toHaveCount(0);
  expect(await placeOn(page)).toBe('#/4/1');
  await page.locator('[data-mark="st-36"]').click();
  await expect(page.locator('[data-mark="st-36"]')).toHaveAttribute('data-emphasis', 'strong');
  await expect(page.locator('[data-mark="st-21"]')).not.toHaveAttribute('data-emphasis', 'strong');
  await page.mouse.move(2, 2);
  await page.keyboard.press('r');
  await expect(page.locator('[data-mark="st-36"]')).toHaveAttribute('data-emphasis', 'faint');
  await expect(page.locator('[data-mark="st-21"]')).toHaveAttribute('data-emphasis', 'strong');
  expect(await placeOn(page)).toBe('#/4/1');
});

test('marks move to the next scene by themselves, in 400 ms at most, and cut where motion is not wanted', async ({ page }) => {
  await openTalk(page, 'en', '', '#/4/3');
  await expect.poll(() => placeOn(page)).toBe('#/4/3');
  await page.locator('[data-mark="st-04"]').evaluate((mark) => { mark.setAttribute('data-same', ''); });
  const running = async () => {
    await page.keyboard.press('PageDown');
    return page.evaluate(() => document.getAnimations().filter(({ id }) => id === 'stage').map(({ effect }) => Number(effect?.getComputedTiming().endTime)));
  };
  const times = await running();
  expect(await placeOn(page)).toBe('#/5/0');
  expect(times.length).toBeGreaterThan(5);
  expect(Math.max(...times)).toBeLessThanOrEqual(400);
  await expect(page.locator('[data-mark="st-04"]')).toHaveAttribute('data-same', '');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('PageUp');
  expect(await running()).toEqual([]);
});

test('a scene that can’t be drawn is shown as a picture, also when the server is gone; the speaker is told, the room isn’t, and the next one is alive', async ({ page, context }) => {
  const kept = page.waitForResponse((response) => response.url().includes('/map.svg'));
  await openTalk(page, 'en', '', '#/2/0');
  await expect.poll(() => placeOn(page)).toBe('#/2/0');
  const presenter = await bothOpen(page);
  await kept; // pictures of all scenes come while the stage is at rest
  await page.waitForTimeout(300);
  await context.setOffline(true);
  // Breaks what only the map needs.
  await page.evaluate(() => { Reflect.set(window, 'hypot', Math.hypot); Reflect.set(Math, 'hypot', () => { throw new Error('broken on purpose'); }); });
  const from = Date.now();
  await page.evaluate(() => { window.location.hash = '#/3/0'; });
  const picture = page.locator('[data-frozen] img');
  await expect(picture).toBeVisible();
  expect(Date.now() - from).toBeLessThan(1500);
  expect(await picture.evaluate((img) => (img instanceof HTMLImageElement ? img.decode().then(() => img.naturalWidth) : 0))).toBeGreaterThan(300);
  expect(await faultyTexts(page, 1)).toEqual([]);
  await expect(page.locator('[data-stage]')).not.toContainText('failed');
  await expect(presenter.getByText('drawing it failed')).toBeVisible();
  await page.evaluate(() => { Reflect.set(Math, 'hypot', Reflect.get(window, 'hypot')); });
  await page.keyboard.press('PageDown');
  await expect(page.locator('figure[data-view="stances"] [data-mark]')).toHaveCount(35);
  await expect(presenter.getByText('drawing it failed')).toHaveCount(0);
});

test('a scene without a picture to be had says what it is of, and the stage is never white', async ({ page }) => {
  await page.route(/\/latest\/.*\.svg/, (route) => route.abort());
  await openTalk(page, 'en', '', '#/2/0');
  await expect.poll(() => placeOn(page)).toBe('#/2/0');
  await page.evaluate(() => { Reflect.set(Math, 'hypot', () => { throw new Error('broken on purpose'); }); window.location.hash = '#/3/0'; });
  await expect(page.locator('[data-frozen] h1')).toBeVisible();
  await expect(page.locator('[data-frozen] img')).toHaveCount(0);
  await expect(page.locator('[data-frozen] p')).not.toBeEmpty();
});

test('a key that is held makes five steps a second at most', async ({ page }) => {
  await openTalk(page, 'en');
  const steps = await page.evaluate(async () => {
    let seen = 0;
    const from = performance.now();
    let last = window.location.hash;
    while (performance.now() - from < 1500) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', repeat: seen > 0 || last !== window.location.hash, bubbles: true, cancelable: true }));
      await new Promise((resolve) => { setTimeout(resolve, 33); });
      if (window.location.hash !== last) seen += 1;
      last = window.location.hash;
    }
    return seen;
  });
  expect(steps).toBeGreaterThan(2);
  expect(steps).toBeLessThanOrEqual(8);
});

test('one key enlarges what is at the pointer, in both windows, and Escape lets go', async ({ page }) => {
  await openTalk(page, 'en', '', '#/4/0');
  const presenter = await bothOpen(page);
  const mark = page.locator('[data-mark="st-21"]');
  const before = await mark.boundingBox();
  await page.keyboard.press('z');
  await expect.poll(async () => Math.round(((await mark.boundingBox())?.width ?? 0) / (before?.width ?? 1))).toBe(2);
  await expect(presenter.locator('[data-zoom]')).toBeAttached();
  await page.mouse.move((before?.x ?? 0) + 4, (before?.y ?? 0) + 4);
  await expect(mark).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-zoom]')).toHaveCount(0);
  await expect(presenter.locator('[data-zoom]')).toHaveCount(0);
});

test('a stage that may not fill the screen has no button for it', async ({ page }) => {
  await openTalk(page, 'en');
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeAttached();
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
  await openTalk(page, 'en');
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
});

for (const leave of ['given', 'refused'] as const) {
  test(`on two screens the notes go to the speaker’s own and the stage to the other, where leave is ${leave}`, async ({ page }) => {
    await page.context().addInitScript((given) => {
      const screens = [{ left: 0, top: 0, width: 800, height: 600, isPrimary: true, isInternal: true }, { left: 800, top: 0, width: 1920, height: 1080, isPrimary: false, isInternal: false }];
      Object.defineProperty(window.screen, 'isExtended', { value: true });
      const placed: unknown[] = [];
      Reflect.set(window, 'placed', placed);
      Reflect.set(window, 'getScreenDetails', () => (given ? Promise.resolve({ screens, currentScreen: screens[0] }) : Promise.reject(new DOMException('', 'NotAllowedError'))));
      Element.prototype.requestFullscreen = (options) => { placed.push(['stage', Reflect.get(options ?? {}, 'screen')?.left]); return Promise.resolve(); };
      const open = window.open.bind(window);
      window.open = (...asked) => {
        const opened = open(...asked);
        if (opened !== null) opened.moveTo = (x, y) => { placed.push(['presenter', x, y]); };
        return opened;
      };
    }, leave === 'given');
    await openTalk(page, 'en');
    const presenter = await bothOpen(page);
    expect(await page.evaluate(() => Reflect.get(window, 'placed'))).toEqual(leave === 'given' ? [['presenter', 0, 0], ['stage', 800]] : []);
    await expect(presenter.getByText('More than one screen')).toBeVisible();
    await presenter.keyboard.press('PageDown');
    await expect(presenter.getByText('More than one screen')).toHaveCount(0);
  });
}

test('the stage stays awake, also after it was hidden', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'asked', 0);
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => { Reflect.set(window, 'asked', Number(Reflect.get(window, 'asked')) + 1); return Promise.resolve({ release: () => Promise.resolve() }); } } });
  });
  await openTalk(page, 'en');
  const asked = () => page.evaluate(() => Number(Reflect.get(window, 'asked')));
  await expect.poll(asked).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(asked).toBe(2);
});
