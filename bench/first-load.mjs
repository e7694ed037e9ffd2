// node bench/first-load.mjs http://127.0.0.1:3000 [/en/d/xi-assad-2021-11-05] [--against http://127.0.0.1:3900/]
// Measures what one page makes a browser load, on a server that runs: a table, then the same as JSON.
// --against measures a second page, such as an empty Next app's, and gives the ratio.
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright';
import { findChromium } from '../scripts/run/chromium.mjs';

const FIRST_ARTICLE = '/en/d/xi-assad-2021-11-05';
const SETTLE = 2000; // ms after the network falls quiet, for late layout shifts
const COMPRESSED_ALREADY = new Set(['font', 'image']);

/** @typedef {{ count: number, raw: number, brotli: number }} Weight */

function brotliSize(/** @type {Buffer} */ body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;
}

/** Sums what the responses of one kind weigh, raw and as brotli; what is compressed already stays as it is. */
function weigh(/** @type {readonly { kind: string, body: Buffer }[]} */ loaded, /** @type {string} */ kind) {
  const bodies = loaded.filter((one) => one.kind === kind).map(({ body }) => body);
  const raw = bodies.reduce((sum, { length }) => sum + length, 0);
  const brotli = COMPRESSED_ALREADY.has(kind) ? raw : bodies.reduce((sum, body) => sum + brotliSize(body), 0);
  return { count: bodies.length, raw, brotli };
}

/** Runs before the page's own scripts. */
function watchPaints() {
  const seen = { shift: 0, paint: 0 };
  Object.assign(globalThis, { seenPaints: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

async function measure(/** @type {import('playwright').Browser} */ browser, /** @type {string} */ url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  /** @type {Promise<{ kind: string, body: Buffer }>[]} */
  const responses = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    responses.push(response.body().then((body) => ({ kind, body }), () => ({ kind, body: Buffer.alloc(0) })));
  });
  await page.addInitScript(watchPaints);
  const answer = await page.goto(url, { waitUntil: 'networkidle' }).catch(() => null);
  if (answer?.status() !== 200) throw new Error(`unmeasurable page: "${url}" answered ${answer?.status() ?? 'nothing'}; start the server first`);
  await page.waitForTimeout(SETTLE);
  const paints = await page.evaluate(() => globalThis.seenPaints);
  const loaded = await Promise.all(responses);
  await context.close();
  return {
    url,
    js: weigh(loaded, 'script'),
    css: weigh(loaded, 'stylesheet'),
    html: weigh(loaded, 'document'),
    fonts: weigh(loaded, 'font'),
    requests: loaded.length,
    layoutShift: Number(paints.shift.toFixed(4)),
    largestPaintMs: Math.round(paints.paint),
  };
}

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The rows of the README's table. */
function rowsOf(/** @type {Awaited<ReturnType<typeof measure>>} */ { js, css, html, fonts, requests, layoutShift, largestPaintMs }) {
  const both = (/** @type {Weight} */ { raw, brotli }) => `${kilobytes(brotli)} (${kilobytes(raw)} raw)`;
  return [
    ['JavaScript, all of it', both(js)],
    ['CSS', both(css)],
    ['HTML', both(html)],
    ['fonts', `${kilobytes(fonts.raw)} in ${fonts.count} files`],
    ['requests', String(requests)],
    ['layout shift', String(layoutShift)],
    ['largest paint', `${largestPaintMs} ms`],
  ];
}

function readWords(/** @type {readonly string[]} */ words) {
  const at = words.indexOf('--against');
  const against = at < 0 ? null : (words[at + 1] ?? null);
  const [base, path = FIRST_ARTICLE] = words.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  return { base, path, against };
}

const { base, path, against } = readWords(process.argv.slice(2));
if (base === undefined) {
  console.error('missing address: give the server\'s, as in: npm run bench:first-load -- http://127.0.0.1:3000');
  process.exit(2);
}
const executablePath = findChromium({ playwrights: () => chromium.executablePath() }) ?? undefined;
const args = ['--disable-background-networking', '--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await chromium.launch({ executablePath, args });
try {
  const page = await measure(browser, new URL(path, base).href);
  const other = against === null ? null : await measure(browser, against);
  console.log(`| ${page.url} | |\n|---|---|`);
  for (const [name, value] of rowsOf(page)) console.log(`| ${name} | ${value} |`);
  if (other !== null) console.log(`| JavaScript, against ${other.url} | ${(page.js.brotli / other.js.brotli).toFixed(2)}× of ${kilobytes(other.js.brotli)} |`);
  console.log(JSON.stringify(other === null ? { page } : { page, other }));
} finally {
  await browser.close();
}
