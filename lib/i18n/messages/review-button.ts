import type { Lang } from '../lang';

/** Apart from the review's other words, which are fetched with it. */
export const REVIEW_BUTTON: Record<Lang, string> = { en: 'Review', ar: 'مراجعة', zh: '审阅' };
