import { expect, type Locator, type Page } from '@playwright/test';

export const FIRST = 'xi-assad-2021-11-05';
export const LANGS = ['ar', 'en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];
export type View = 'timeline' | 'map' | 'stances';

/** How many data each view draws of the first article: 49 events and the 65 years, 7 places, 35 distinct statements. */
export const DRAWN: Readonly<Record<View, number>> = { timeline: 50, map: 7, stances: 35 };

export function addressOf(lang: Lang, query = ''): string {
  return `/${lang}/d/${FIRST}${query}`;
}

/** Opens the first article and waits until the page answers to a reader, not only shows. */
export async function explore(page: Page, lang: Lang = 'en', query = ''): Promise<void> {
  await page.goto(addressOf(lang, query));
  await expect(page.locator('figure[data-view]')).toHaveCount(3);
  await expect(page.locator('[data-ready]')).toBeAttached();
}

export function marks(page: Page, view: View): Locator {
  return page.locator(`figure[data-view="${view}"] [data-mark]`);
}

export function mark(page: Page, id: string): Locator {
  return page.locator(`[data-mark="${id}"]`);
}

/** How many marks of a view have an emphasis now. */
export async function countOf(page: Page, view: View, emphasis: 'strong' | 'plain' | 'faint'): Promise<number> {
  return page.locator(`figure[data-view="${view}"] [data-mark][data-emphasis="${emphasis}"]`).count();
}

export function query(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
