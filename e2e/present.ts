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
  const html = await page.locator('[data-stage]').innerHTML();
  return html.replace(/ tabindex="-?\d"/g, '');
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
