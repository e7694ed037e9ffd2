import { chromium, type Page } from 'playwright';
import { findChromium } from '../scripts/run/chromium.mjs';
import { frameCosts, share, traced } from './frames';

// What a frame of zooming and dragging the timeline costs, by the number of events: `npx tsx bench/timeline-frames.ts http://127.0.0.1:3000
// [20 200 2000 10000]`, on a server that has the dossiers of bench/generate-dossier.ts.

const RATES = [1, 4] as const; // CPU slowdown
const WHEEL_TURNS = 48;
const DRAG_MOVES = 90;
const FRAME = 1000 / 60; // ms

const pause = (page: Page, ms: number) => page.waitForTimeout(ms);

async function zoomIn(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  for (let turn = 0; turn < WHEEL_TURNS; turn++) {
    await page.mouse.wheel(0, turn < WHEEL_TURNS * 0.75 ? -14 : 14);
    await pause(page, FRAME);
  }
  await page.keyboard.up('Control');
  await pause(page, 500);
}

async function drag(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= DRAG_MOVES; move++) {
    await page.mouse.move(x + 250 * Math.sin((move / DRAG_MOVES) * 2 * Math.PI), y);
    await pause(page, FRAME);
  }
  await page.mouse.up();
  await pause(page, 500);
}

async function measure(page: Page, url: string, rate: number) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('chart-complete').length > 0, null, { timeout: 120_000 });
  const complete = await page.evaluate(() => performance.getEntriesByName('chart-complete')[0]?.startTime ?? Number.NaN);
  await pause(page, 4000 * Math.sqrt(rate)); // until the page has come to rest
  const drawing = page.locator('figure[data-view="timeline"] svg:has([data-mark], [data-count])').first();
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error(`nothing drawn: ${url}`);
  const middle = { x: box.x + box.width * 0.7, y: box.y + box.height * 0.62 };
  const elements = () => page.evaluate(() => ({ page: document.querySelectorAll('*').length, drawing: document.querySelectorAll('figure[data-view="timeline"] *').length }));
  const first = await elements();
  await page.mouse.move(middle.x, middle.y);
  const zoom = frameCosts(await traced(cdp, () => zoomIn(page)));
  const zoomed = await elements();
  const pan = frameCosts(await traced(cdp, () => drag(page, middle)));
  return { complete, zoom, pan, page: Math.max(first.page, zoomed.page), drawing: Math.max(first.drawing, zoomed.drawing) };
}

const [base, ...asked] = process.argv.slice(2);
if (base === undefined) {
  process.stderr.write('missing address: npx tsx bench/timeline-frames.ts http://127.0.0.1:3000\n');
  process.exit(2);
}
const executablePath = findChromium({ playwrights: () => chromium.executablePath() }) ?? undefined;
const args = ['--disable-background-networking', '--disable-component-update', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args });
process.stdout.write('| events | CPU | complete ms | zoom p50 / p95 / max ms | drag p50 / p95 / max ms | frames | elements: figure, page |\n|---|---|---|---|---|---|---|\n');
try {
  for (const n of asked.length > 0 ? asked : ['20', '200', '2000', '10000']) {
    for (const rate of RATES) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      const { complete, zoom, pan, ...elements } = await measure(page, new URL(`/en/d/made-up-${n}`, base).href, rate);
      const three = (costs: readonly number[]) => [0.5, 0.95, 1].map((part) => share(costs, part)).join(' / ');
      process.stdout.write(`| ${n} | ${rate}× | ${Math.round(complete)} | ${three(zoom)} | ${three(pan)} | ${zoom.length}, ${pan.length} | ${elements.drawing}, ${elements.page} |\n`);
      await context.close();
    }
  }
} finally {
  await browser.close();
}
