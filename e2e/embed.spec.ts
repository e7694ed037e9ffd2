import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { axe } from './axe';
import { DRAWN, FIRST, LANGS, type View } from './explore';
import { hostPages } from './hosts/host-pages';
import { serveHosts } from './hosts/serve-hosts';
import { filterLikeWordPress } from './hosts/wordpress';
import { few, pairs } from './pairs';

const VIEWS = ['timeline', 'map', 'stances'] as const satisfies readonly View[];
const pathOf = (view: View, query = 'lang=en') => `/latest/${FIRST}/${view}.html?${query}`;
const SECRET = 'kJ8sPq2Lx0';

let hosts = { origin: '', close: () => Promise.resolve() };

test.beforeAll(async ({ baseURL: given }) => {
  const baseURL = given ?? '';
  const answer: { type: string; html: string } = JSON.parse(await (await fetch(`${baseURL}/oembed?url=${encodeURIComponent(`${baseURL}/en/d/${FIRST}`)}`)).text());
  hosts = await serveHosts(hostPages(baseURL, filterLikeWordPress(answer, SECRET) ?? 'refused'));
});
test.afterAll(() => hosts.close());

function figures(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame.url().includes(`/latest/${FIRST}/`));
}

/** Scrolls through the page, so that lazy frames load, and waits until each is as tall as it says. */
async function settle(page: Page, count: number): Promise<void> {
  await expect.poll(async () => {
    for (const one of await page.locator('iframe').all()) await one.scrollIntoViewIfNeeded();
    return figures(page).length;
  }, { timeout: 20_000 }).toBe(count);
  await expect.poll(() => faultsOf(page), { timeout: 15_000 }).toEqual([]);
}

/** Frames that are shorter than what is in them, or taller by more than a pixel; and pages that scroll sideways. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const frame of figures(page)) {
    const element = await frame.frameElement();
    await element.scrollIntoViewIfNeeded(); // a browser lays out no frame that is out of sight
    const outer = await element.evaluate((one) => (one instanceof Element ? { width: one.clientWidth, height: one.clientHeight } : { width: 0, height: 0 }));
    const inner = await frame.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight, figure: document.querySelector('figure')?.getBoundingClientRect().height ?? 0 }));
    if (inner.height > outer.height || outer.height - Math.ceil(inner.figure) > 1 || inner.width > outer.width) faults.push(`${frame.url()}: ${JSON.stringify({ outer, inner })}`);
  }
  return faults;
}

for (const [host, width] of pairs(['plain', 'strict-csp', 'rtl', 'dark', 'isolated'] as const, [320, 480, 768, 1280] as const)) {
  test(`three figures are as tall as their frames in the host ${host}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${hosts.origin}/${host}`);
    await settle(page, 3);
    for (const frame of figures(page)) {
      const view = VIEWS.find((name) => frame.url().includes(`/${name}.`)) ?? 'map';
      await expect(frame.locator('[data-mark]')).toHaveCount(DRAWN[view]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (host === 'isolated') expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });
}

test('WordPress takes the answer of oEmbed, and its page gives the figure its height', async ({ page }) => {
  await page.goto(`${hosts.origin}/wordpress`);
  await expect(page.locator('iframe.wp-embedded-content[sandbox="allow-scripts"]')).toHaveCount(1);
  await settle(page, 1);
});

test('twelve figures on a page load as the reader comes to them', async ({ page }) => {
  await page.goto(`${hosts.origin}/twelve`, { waitUntil: 'load' });
  expect(figures(page).filter((frame) => frame.url().startsWith('http')).length).toBeLessThan(12);
  await settle(page, 12);
});

test('a figure in a report on a disk is drawn and tells its height', async ({ page, baseURL }, info) => {
  const file = info.outputPath('report.html');
  writeFileSync(file, hostPages(baseURL ?? '')['plain']?.html ?? '');
  await page.goto(pathToFileURL(file).href);
  await settle(page, 3);
});

test('a figure on a disk asks nobody for anything', async ({ page, request }, info) => {
  for (const view of VIEWS) {
    const file = info.outputPath(`${view}.html`);
    writeFileSync(file, await (await request.get(pathOf(view, 'lang=ar'))).body());
    const asked: string[] = [];
    page.on('request', (each) => { if (!/^(?:file|data):/.test(each.url())) asked.push(each.url()); });
    await page.goto(pathToFileURL(file).href);
    await expect(page.locator('[data-mark]')).toHaveCount(DRAWN[view]);
    expect(asked).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/<script[^>]*\ssrc|<link\b|url\((?!data:)|@import/);
  }
});

test('a neighbour’s forged messages change neither height nor theme', async ({ page }) => {
  await page.goto(`${hosts.origin}/forged`);
  await settle(page, 1);
  const height = await page.locator('iframe[data-mawqif]').evaluate((one) => one.clientHeight);
  await page.waitForTimeout(500);
  expect(await page.locator('iframe[data-mawqif]').evaluate((one) => one.clientHeight)).toBe(height);
  expect(await figures(page)[0]?.evaluate(() => document.documentElement.dataset['theme'])).toBe('auto');
});

test('the host alone sets the theme, and a value of no theme changes nothing', async ({ page }) => {
  await page.goto(`${hosts.origin}/plain`);
  await settle(page, 3);
  const theme = () => figures(page)[0]?.evaluate(() => document.documentElement.dataset['theme']);
  const send = (message: object) => page.locator('iframe').first().evaluate((one, data) => { if (one instanceof HTMLIFrameElement) one.contentWindow?.postMessage(data, '*'); }, message);
  await send({ type: 'mawqif:set', theme: 'dark' });
  await expect.poll(theme).toBe('dark');
  await send({ type: 'mawqif:set', theme: '"><script>' });
  await send({ type: 'mawqif:set', dark: 'off' });
  await expect.poll(theme).toBe('light');
});

test('heights are told in four dialects, and then no more', async ({ page, baseURL }) => {
  await page.goto(`${hosts.origin}/none`);
  await page.evaluate((src) => {
    Object.assign(window, { heard: [] });
    addEventListener('message', ({ data }) => { Reflect.get(window, 'heard').push(data); });
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.width = '600';
    document.body.append(frame);
    // A host that answers each height with its own makes no loop of it.
    addEventListener('message', ({ data }) => { if (data.type === 'mawqif:size') frame.height = String(data.height); });
  }, `${baseURL ?? ''}${pathOf('stances')}#?secret=${SECRET}`);
  await page.waitForTimeout(4000);
  const heard: unknown[] = await page.evaluate(() => Reflect.get(window, 'heard'));
  const own = heard.filter((data) => typeof data === 'object' && data !== null && 'type' in data && data.type === 'mawqif:size');
  const embedly = heard.filter((data) => typeof data === 'string' && data.includes('"context":"iframe.resize"'));
  const amp = heard.filter((data) => typeof data === 'object' && data !== null && 'sentinel' in data && data.sentinel === 'amp');
  const wordpress = heard.filter((data) => typeof data === 'object' && data !== null && 'secret' in data && data.secret === SECRET);
  for (const dialect of [own, embedly, amp, wordpress]) {
    expect(dialect.length).toBeGreaterThan(0);
    expect(dialect.length).toBeLessThanOrEqual(3);
  }
});

test('a figure in a hidden tab draws right once it is shown', async ({ page }) => {
  await page.goto(`${hosts.origin}/hidden`);
  await page.waitForTimeout(300);
  await page.setViewportSize({ width: 400, height: 800 });
  await page.locator('#tab').evaluate((tab) => { tab.style.display = 'block'; });
  await settle(page, 1);
  await expect(figures(page)[0]?.locator('[data-from="0"] [data-mark]') ?? page.locator('none')).toHaveCount(DRAWN.timeline);
});

test('the element shows the figure, or the picture where the server is gone', async ({ page }) => {
  await page.goto(`${hosts.origin}/element`);
  await settle(page, 1);
  await expect(page.locator('mawqif-embed img')).toBeHidden();
  await page.clock.install();
  await page.goto(`${hosts.origin}/gone`);
  await page.clock.runFor(9000);
  await expect(page.locator('mawqif-embed img')).toBeVisible();
  await expect(page.locator('mawqif-embed')).not.toHaveAttribute('ready');
});

test('the element’s script runs under the header of its own address', async ({ request }) => {
  const response = await request.get('/embed/mawqif-embed.js');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  expect(response.headers()['cross-origin-resource-policy']).toBe('cross-origin');
  expect((await response.body()).length).toBeLessThan(3000);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const width of few([320, 1280, 480, 768])) {
    test(`one drawing of the three is shown, whole, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const view of VIEWS) {
        await page.goto(pathOf(view, 'lang=ar'));
        await expect(page.locator('[data-mark]')).toHaveCount(DRAWN[view]);
        const shown = page.locator('[data-from] > svg:visible');
        await expect(shown).toHaveCount(1);
        const box = await shown.boundingBox();
        expect(box?.width ?? 0).toBeGreaterThan(Math.min(width, 960) * 0.9);
        expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(await page.locator('figure').evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
        const labels = await shown.locator('text').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...labels)).toBeGreaterThan(10);
      }
    });
  }
});

test('a frame that allows nothing still shows drawing, key and sentences', async ({ page }) => {
  await page.goto(`${hosts.origin}/bare`);
  await expect.poll(() => figures(page).length).toBe(1);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-from="470"] > svg')).toBeVisible();
  await expect(frame.locator('.key')).toBeVisible();
  await expect(frame.locator('summary').last()).toBeVisible();
});

for (const [lang, theme] of pairs(LANGS, ['light', 'dark'] as const)) {
  test(`axe finds nothing in a figure, table open, ${lang}, ${theme}`, async ({ page }) => {
    for (const view of VIEWS) {
      await page.goto(pathOf(view, `lang=${lang}&theme=${theme}`));
      await page.locator('details').evaluateAll((all) => { for (const one of all) one.setAttribute('open', ''); });
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id, nodes }) => `${view} ${id}: ${nodes.map(({ target }) => String(target)).slice(0, 4).join(' | ')}`)).toEqual([]);
    }
  });
}

for (const [lang, width] of pairs(LANGS, [320, 480, 768, 1280] as const)) {
  test(`each mark can be hit in its middle, reached by arrows and has its words, ${lang}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1100 });
    for (const view of VIEWS) {
      await page.goto(pathOf(view, `lang=${lang}`));
      await expect(page.locator('[data-mark]')).toHaveCount(DRAWN[view]);
      const missed = await page.locator('[data-mark]').evaluateAll((all) => all.flatMap((one) => {
        const { left, top, width: w, height: h } = one.getBoundingClientRect();
        return document.elementFromPoint(left + w / 2, top + h / 2)?.closest('[data-mark]') === one ? [] : [one.getAttribute('data-mark')];
      }));
      expect(missed, view).toEqual([]);
      await expect(page.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
      if (width <= 320) expect(await page.locator('figure').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThanOrEqual(1000);
      await page.locator('[data-mark][tabindex="0"]').focus();
      await page.keyboard.press('Home');
      const reached = new Set<string>();
      for (let i = 0; i < DRAWN[view]; i++) {
        reached.add(await page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? ''));
        await page.keyboard.press('ArrowRight');
      }
      expect(reached.size, view).toBe(DRAWN[view]);
      await page.keyboard.press('Enter');
      await expect(page.locator('.note')).toBeVisible();
      await expect(page.locator('.note dd').first()).not.toBeEmpty();
      await page.keyboard.press('Escape');
      await expect(page.locator('.note')).toBeHidden();
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
    }
  });
}

test('the words at a mark stand in their own language and direction', async ({ page }) => {
  await page.goto(pathOf('stances'));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.locator('[data-mark="st-36"]').click();
  await expect(page.locator('.note q[lang="ar"][dir="rtl"]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test('labels stay inside the drawing and apart at every width', async ({ page }) => {
  for (const [lang, width] of pairs(LANGS, [320, 480, 768, 1280] as const)) {
    await page.setViewportSize({ width, height: 900 });
    for (const view of VIEWS) {
      await page.goto(pathOf(view, `lang=${lang}`));
      await page.evaluate(() => document.fonts.ready);
      const faults = await page.locator('[data-from] > svg').evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        const outside = boxes.filter(({ box }) => box.left < frame.left - 1.5 || box.right > frame.right + 1.5);
        const crossing = boxes.flatMap(({ words, box }, n) => boxes.slice(n + 1).filter(({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1.5 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.45 * Math.min(box.height, other.height)).map((other) => `${words} × ${other.words}`));
        return [...outside.map(({ words }) => `outside: ${words}`), ...crossing];
      });
      expect(faults, `${view} ${lang} ${width}`).toEqual([]);
    }
  }
});

test('a part of the address that can’t be used is named in the figure', async ({ page }) => {
  await page.goto(pathOf('map', 'lang=en&w=1e9&theme=<b>&sel=nothing'));
  const said = await page.locator('.source').innerText();
  for (const name of ['w', 'theme', 'sel']) expect(said).toMatch(new RegExp(`left out: .*\\u2068${name}\\u2069`));
  expect(await page.content()).not.toContain('1e9');
});

test('headers let a figure into any page, and nothing of the app', async ({ request }) => {
  const embed = (await request.get(pathOf('timeline'), { headers: { 'accept-encoding': 'br' } })).headers();
  expect(embed['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(embed['content-security-policy']).not.toContain('frame-ancestors');
  expect(embed['x-frame-options']).toBeUndefined();
  expect(embed['set-cookie']).toBeUndefined();
  expect(embed['content-encoding']).toBe('br');
  expect(embed['cross-origin-resource-policy']).toBe('cross-origin');
  expect(embed['cross-origin-embedder-policy']).toBe('require-corp');
  expect(embed['access-control-allow-origin']).toBe('*');
  expect(embed['x-content-type-options']).toBe('nosniff');
  expect(embed['link']).toContain('type="application/json+oembed"');
  for (const path of ['/en', `/en/d/${FIRST}`, '/api/health']) {
    expect((await request.get(path)).headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
  }
});
