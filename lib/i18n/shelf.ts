import type { Lang } from './lang';
import { AR } from './words/ar';
import { EN } from './words/en';
import type { Words } from './words/words';
import { ZH } from './words/zh';

/** Words by language: all of them in Node. For a page's script next.config.js puts shelf-of-page.ts in the place of this file. */
export const SHELF: Partial<Record<Lang, Words>> = { en: EN, ar: AR, zh: ZH };
