import { expect, type Page } from '@playwright/test';
import { FIRST, type Lang } from './explore';

export const stagePath = (lang: Lang, query = '', hash = '') => `/${lang}/d/${FIRST}/present${query}${hash}`;

/** Opens a window of a talk and waits until it answers to keys. */
export async function openTalk(page: Page, lang: Lang, query = '', hash = ''): Promise<void> {
  await page.goto(stagePath(lang, query, hash));
  await expect(page.locator('[data-ready]')).toBeAttached();
}

export const placeOn = (page: Page) => page.locator('[data-place]').first().getAttribute('data-place');
export const blankOn = (page: Page) => page.locator('[data-blank]').first().getAttribute('data-blank');

/** Every place of the talk, by going on to its end. */
export async function everyPlace(page: Page): Promise<string[]> {
  await page.keyboard.press('Home');
  const places: string[] = [];
  for (let next = await placeOn(page); next !== null && next !== places.at(-1); next = await placeOn(page)) {
    places.push(next);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(30);
  }
  return places;
}

/** What stands on the stage, without what animations do over it. */
export async function pictureOf(page: Page): Promise<string> {
  const [html, boxes] = await page.locator('[data-stage]').evaluate((stage) => {
    for (const motion of stage.getAnimations({ subtree: true })) motion.finish(); // what one leaves behind is seen, and it alone
    // Where things are and how clear: motion and style leave no word in the markup.
    const drawn = [...stage.querySelectorAll('[data-mark], svg text, h1, h2, p, li')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [...[x, y, width, height].map((length) => length.toFixed(1)), getComputedStyle(one).opacity].join(' ');
    });
    return [stage.innerHTML, drawn.join('\n')] as const;
  });
  return `${html.replace(/ tabindex="-?\d"/g, '')}\n${boxes}`;
}

/** Words on the stage that stand over each other: what one is drawn on, a halo apart, is its own. */
export async function overlaidTexts(page: Page): Promise<string[]> {
  return page.locator('[data-stage]').evaluate((stage) => {
    const root = stage.querySelector('[data-sentence]') ?? stage;
    const texts = [...root.querySelectorAll('h1, li, [class*="foot"] p, [class*="lines"], blockquote p, [class*="paraphrase"], svg text')].filter((one) => (one.textContent ?? '').trim() !== '' && one.closest('.visually-hidden') === null);
    const boxes = texts.map((one) => ({ one, box: one.getBoundingClientRect() })).filter(({ box }) => box.width > 1);
    const slack = 3; // px: lines of two texts may touch
    return boxes.flatMap(({ one, box }, i) => boxes.slice(i + 1).flatMap(({ one: other, box: over }) => {
      const wide = Math.min(box.right, over.right) - Math.max(box.left, over.left);
      const high = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
      const isInText = one.contains(other) || other.contains(one);
      const inOneDrawing = one.closest('svg') !== null && one.closest('svg') === other.closest('svg'); // held for each view by its own laws
      return wide > slack && high > slack && !isInText && !inOneDrawing ? [`${one.textContent} / ${other.textContent}`] : [];
    }));
  });
}

type Pale = { readonly text: string; readonly plain: number; readonly washedOut: number };

/** Contrast of each text with the stage, as it is and as a weak lamp shows it, which makes black grey and white dim. */
export async function paleTexts(page: Page): Promise<Pale[]> {
  return page.locator('[data-stage]').evaluate((stage) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    const luminance = (colour: string): number => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const washed = (value: number): number => 0.15 + 0.7 * value;
    const slide = stage.querySelector('[data-scene]');
    const paper = luminance(slide === null ? '#fff' : getComputedStyle(slide).backgroundColor);
    return [...stage.querySelectorAll('h1, li, p, span, svg text')].flatMap((one) => {
      const text = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '').join('').trim();
      const { fill, color, opacity } = getComputedStyle(one);
      if (text === '' || one.closest('.visually-hidden, [data-emphasis="faint"]') !== null || Number(opacity) < 1) return [];
      const ink = luminance(one instanceof SVGElement ? fill : color);
      const [plain, washedOut] = [ratio(ink, paper), ratio(washed(ink), washed(paper))];
      if (plain < 1.2) return []; // in the colour of the stage, on a mark: held by the views' own tests
      return plain < 7 || washedOut < 3 ? [{ text, plain: Math.round(plain * 10) / 10, washedOut: Math.round(washedOut * 10) / 10 }] : [];
    });
  });
}

type Fault = { readonly text: string; readonly what: string };

/** Texts on the stage that are cut off, outside what projectors show, or too small to read. */
export async function faultyTexts(page: Page, larger: number): Promise<Fault[]> {
  return page.locator('[data-stage]').evaluate((stage, more) => {
    const box = stage.getBoundingClientRect();
    const [x, y] = [box.width * 0.035 - 1, box.height * 0.035 - 1];
    const faults: { text: string; what: string }[] = [];
    const sentence = stage.querySelector('[data-sentence]');
    const walker = document.createTreeWalker(sentence ?? stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || element.closest('title, desc, .visually-hidden') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      const svg = element.closest('svg');
      const scale = svg instanceof SVGSVGElement ? (svg.getScreenCTM()?.a ?? 1) : 1;
      const size = (Number.parseFloat(getComputedStyle(element).fontSize) * scale) / box.height;
      const isFoot = element.closest('[class*="foot"]') !== null;
      const isChart = svg !== null || element.closest('[class*="speaker"]') !== null;
      const least = isFoot ? 0.0222 : (isChart && 0.0333) || 0.0444;
      if (size < least * more - 0.0003) faults.push({ text, what: `small: ${(size * 100).toFixed(2)} %` });
      for (const rect of rects) {
        if (rect.left < box.left + x || rect.right > box.right - x || rect.top < box.top + y * 0.5 || rect.bottom > box.bottom - y * 0.5) {
          faults.push({ text, what: `outside: ${[rect.left - box.left, rect.top - box.top, rect.right - box.left, rect.bottom - box.top].map(Math.round).join(' ')}` });
          break;
        }
      }
    }
    return faults;
  }, larger);
}
