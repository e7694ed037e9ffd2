import type { Lang } from './lang';
import type { Words } from './words/words';

/** The shelf of a page's script: empty until components/ui/words-of.tsx has loaded the page's language. */
export const SHELF: Partial<Record<Lang, Words>> = {};
