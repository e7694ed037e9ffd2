import { chromium, type Page } from 'playwright';
import { findChromium } from '../scripts/run/chromium.mjs';
import { frameCosts, share, traced } from './frames';

// What moving from scene to scene costs: `npx tsx bench/present-frames.ts http://127.0.0.1:3000 [talk-38 talk-400]`, on a server that has the
// dossiers of bench/generate-talk.ts. A talk is gone through from its first place to its last and back; a move is over when nothing moves any more.

const RATES = [1, 4] as const; // CPU slowdown
const MOST_PLACES = 60;

/** Presses a key and waits until nothing moves; ms from the key to the end. */
async function move(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const done = new Promise<number>((resolve) => {
      // No function here has a name: what runs this file would mark it by a helper that the page has not.
      document.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => requestAnimationFrame(() => {
        const moving = document.getAnimations().filter(({ id }) => id === 'stage');
        void Promise.allSettled(moving.map(({ finished }) => finished)).then(() => resolve(moving.length === 0 ? 0 : performance.now() - timeStamp));
      })), { capture: true, once: true });
    });
    Reflect.set(window, 'moved', done);
  });
  await page.keyboard.press(key);
  return page.evaluate(() => Promise.resolve(Reflect.get(window, 'moved')).then(Number));
}

const placeOf = (page: Page) => page.locator('[data-place]').first().getAttribute('data-place');

async function measure(page: Page, url: string, rate: number) {
  const cdp = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  await page.waitForTimeout(10_000); // until the pictures of all scenes have come
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const lengths: number[] = [];
  const places = new Set<string | null>();
  const events = await traced(cdp, async () => {
    for (const key of ['PageDown', 'PageUp']) {
      for (let i = 0, before: string | null = null; i < MOST_PLACES && before !== (before = await placeOf(page)); i++) {
        places.add(before);
        lengths.push(await move(page, key));
      }
    }
  });
  return { costs: frameCosts(events), lengths: lengths.filter((ms) => ms > 0), places: places.size };
}

const [base, ...asked] = process.argv.slice(2);
if (base === undefined) {
  process.stderr.write('missing address: npx tsx bench/present-frames.ts http://127.0.0.1:3000\n');
  process.exit(2);
}
const executablePath = findChromium({ playwrights: () => chromium.executablePath() }) ?? undefined;
const args = ['--disable-background-networking', '--disable-component-update', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args });
process.stdout.write('| talk | CPU | places | frame p50 / p95 / p99 / max ms | frames, over 50 ms | move p95 / max ms |\n|---|---|---|---|---|---|\n');
try {
  for (const id of asked.length > 0 ? asked : ['talk-38', 'talk-400']) {
    for (const rate of RATES) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      const { costs, lengths, places } = await measure(await context.newPage(), new URL(`/en/d/${id}/present`, base).href, rate);
      const four = [0.5, 0.95, 0.99, 1].map((part) => share(costs, part)).join(' / ');
      process.stdout.write(`| ${id} | ${rate}× | ${places} | ${four} | ${costs.length}, ${costs.filter((ms) => ms > 50).length} | ${share(lengths, 0.95)} / ${share(lengths, 1)} |\n`);
      await context.close();
    }
  }
} finally {
  await browser.close();
}
