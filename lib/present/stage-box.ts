import type { Lang } from '../i18n/lang';
import type { Aspect } from './schema';

/** The stage in units of its own: it is 720 high whatever the screen, and letterboxed, never stretched. */
export const STAGE_HEIGHT = 720;
export const STAGE_WIDTH: Readonly<Record<Aspect, number>> = { '16:9': 1280, '4:3': 960 };

/** What projectors cut off at most, as a share of each side. */
const SAFE = 0.035;

/** Least sizes by what a text is, as shares of the height: what is read from the back row. */
const LEAST = { body: 0.0444, chart: 0.0333, source: 0.0222 } as const;

/** Arabic and Chinese letters are finer for their size. */
const LARGER: Readonly<Record<Lang, number>> = { en: 1, ar: 1.1, zh: 1.1 };

export type Role = keyof typeof LEAST;

/** Units; rounded up, so that no rounding goes below. */
export function leastSize(role: Role, lang: Lang): number {
  return Math.ceil(LEAST[role] * LARGER[lang] * STAGE_HEIGHT * 10) / 10;
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where words and marks may stand. */
export function safeBox(aspect: Aspect): Box {
  const width = STAGE_WIDTH[aspect];
  const [x, y] = [Math.ceil(width * SAFE) + 1, Math.ceil(STAGE_HEIGHT * SAFE) + 1];
  return { x, y, width: width - 2 * x, height: STAGE_HEIGHT - 2 * y };
}
