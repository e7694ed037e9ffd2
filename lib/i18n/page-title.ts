import type { Lang } from './lang';
import { COMMON } from './messages/common';

/** A page's title as a browser's tab and history show it. */
export function pageTitle(lang: Lang, title: string): string {
  return `${title} · ${COMMON[lang].brand}`;
}
