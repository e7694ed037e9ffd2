import { Resvg } from '@resvg/resvg-js';
import { expect, test, type Page } from '@playwright/test';
import { FIRST, LANGS, type View } from './explore';
import { pairs } from './pairs';

const VIEWS = ['timeline', 'map', 'stances'] as const satisfies readonly View[];
const FINE = 2; // pixels for a px: at one, what differs is how edges are smoothed

type Picture = { readonly pixels: Uint8Array; readonly width: number; readonly height: number };

function drawn(svg: string): Picture {
  return picture(new Resvg(svg, { fitTo: { mode: 'zoom', value: FINE }, font: { loadSystemFonts: false } }));
}

function picture(resvg: Resvg): Picture {
  const rendered = resvg.render();
  return { pixels: rendered.pixels, width: rendered.width, height: rendered.height }; // each is a copy when asked for
}

/** What Chromium shows of a figure that is a page of its own. */
async function shown(page: Page, address: string): Promise<Picture> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const [width, height] = await page.locator(':root').evaluate((root) => [Number(root.getAttribute('width')), Number(root.getAttribute('height'))]);
  await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
  const png = await page.screenshot();
  const size = `width="${png.readUInt32BE(16)}" height="${png.readUInt32BE(20)}"`;
  return picture(new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="data:image/png;base64,${png.toString('base64')}"/></svg>`));
}

/** Share of black between two pictures: 1 is black on white everywhere. */
function difference(a: Picture, b: Picture): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  return a.pixels.reduce((sum, value, i) => sum + Math.abs(value - (b.pixels[i] ?? 0)), 0) / (255 * 3 * a.width * a.height);
}

test.use({ deviceScaleFactor: FINE });

for (const [view, lang] of pairs(VIEWS, LANGS)) {
  test(`the ${view} in ${lang} looks alike with live text in Chromium and with outlines anywhere`, async ({ page, request }) => {
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    const live = await shown(page, `/latest/${FIRST}/${view}.svg?lang=${lang}&theme=dark&text=live`);
    expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    const outlined = await (await request.get(`/latest/${FIRST}/${view}.svg?lang=${lang}&theme=dark`)).text();
    expect(difference(live, drawn(outlined))).toBeLessThan(0.005);
    expect(difference(await shown(page, `/latest/${FIRST}/${view}.svg?lang=${lang}&theme=dark`), drawn(outlined))).toBeLessThan(0.003);
  });
}

test('files say what they are, and what of their address they could not use', async ({ request }) => {
  const pdf = await request.get(`/latest/${FIRST}/map.pdf?lang=ar`);
  expect(pdf.headers()).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': `inline; filename="mawqif-map-${FIRST}.pdf"` });
  expect((await pdf.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const wide = await (await request.get(`/latest/${FIRST}/map.png?scale=print`)).body();
  expect(wide.readUInt32BE(16)).toBe(1890);
  const bad = await (await request.get(`/latest/${FIRST}/stances.svg?lang=en&scale=9&text=%3Cscript%3E&w=1e9`)).text();
  expect(bad).toMatch(/aria-label="Part of the link could not be used and was left out: w, scale, text\."/);
  expect(bad).not.toContain('<script');
});
