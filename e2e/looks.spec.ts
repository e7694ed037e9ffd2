import { expect, test, type Page } from '@playwright/test';
import { explore } from './explore';

/** The contrast of what paints each mark with the ground it stands on. */
async function contrastsOfMarks(page: Page): Promise<{ id: string; contrast: number }[]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    const luminance = (...colours: string[]): number => {
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => (byte / 255 <= 0.040_45 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    const ground = luminance(canvas);
    return [...document.querySelectorAll<SVGElement>('figure [data-mark]')].map((mark) => {
      const shapes = [mark, ...mark.querySelectorAll<SVGElement>('*')];
      const inks = shapes.flatMap((shape) => {
        const { fill, stroke, fillOpacity } = getComputedStyle(shape);
        return [Number(fillOpacity) < 0.3 ? 'none' : fill, stroke].filter((colour) => colour !== 'none' && !colour.startsWith('url'));
      });
      const contrasts = inks.map((ink) => luminance(canvas, ink)).map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05));
      return { id: mark.dataset['mark'] ?? '', contrast: Math.max(1, ...contrasts) };
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} forced colours the article reads, marks show, and what is chosen is told apart`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await explore(page, 'ar');
    const text = await page.locator('[data-paragraph]').first().evaluate((paragraph) => getComputedStyle(paragraph).color);
    const words = await page.locator('[data-span]').evaluateAll((spans) => [...new Set(spans.map((span) => getComputedStyle(span).color))]);
    expect(words).toEqual([text]);

    const marks = await contrastsOfMarks(page);
    expect(marks.length).toBeGreaterThan(80);
    expect(marks.filter(({ contrast }) => contrast < 3).map(({ id, contrast }) => `${id} ${contrast.toFixed(1)}`)).toEqual([]);

    const lines = (selector: string) => page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).borderBlockEndColor))]);
    const [chosen, ...others] = await lines('header a[aria-current]');
    expect(others).toEqual([]);
    expect(await lines('header nav a:not([aria-current])')).not.toContain(chosen);

    const link = page.locator('header a').nth(1);
    await link.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
  });
}

for (const lang of ['en', 'ar', 'zh'] as const) {
  test(`on paper in ${lang} each drawing is made for the page: no word smaller than on a screen, none cut, none waiting for its font`, async ({ page }) => {
    await explore(page, lang);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 687, height: 972 }); // A4 between its margins
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain('Blank');
    const faults = await page.locator('figure[data-view] svg:has([data-mark])').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const box = drawing.getBoundingClientRect();
        const scale = box.width / (drawing instanceof SVGSVGElement ? drawing.viewBox.baseVal.width || box.width : box.width);
        const cut = [...drawing.querySelectorAll('text')].filter((text) => {
          const word = text.getBoundingClientRect();
          return word.width > 0 && (word.left < box.left - 1 || word.right > box.right + 1 || word.top < box.top - 1 || word.bottom > box.bottom + 1);
        });
        return [...cut.map((text) => text.textContent ?? ''), ...(scale < 0.98 ? [`drawn at ${scale.toFixed(2)}`] : [])];
      }),
    );
    expect(faults).toEqual([]);
    const columns = await page.locator('figure[data-view="timeline"] tbody tr').first().locator('td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...columns)).toBeGreaterThan(36);
  });
}

test('a Chinese page asks for no file of rare characters: those of our own words stand in files of their own', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
  await explore(page, 'zh');
  await page.evaluate(() => document.fonts.ready);
  const han = asked.filter((file) => file.startsWith('han-'));
  expect(han.length).toBeGreaterThan(0);
  expect(han.filter((file) => !file.startsWith('han-own-'))).toEqual([]);
});
