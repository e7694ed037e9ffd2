import type { User } from '../../selection/coverage';
import { formatNumber, isolate, type Locale } from '../format';
import type { Lang } from '../lang';
import { tableOf } from '../tables';

export type CoverageMessages = {
  readonly views: Record<User, string>;
  readonly unused: string;
  readonly unusedTitle: string;
  /** Codes of the reader; what a person wrote is shown as it stands. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly noReason: string;
  readonly strip: string;
};

export const COVERAGE: Readonly<Record<Lang, CoverageMessages>> = tableOf('coverage');

export function reasonOf(reason: string | null, lang: Lang): string {
  const { reasons, noReason } = COVERAGE[lang];
  return reason === null ? noReason : (reasons[reason] ?? reason);
}

/** Only among Arabic words can a number change the order of what stands around it. */
function apart(text: string, { lang }: Locale): string {
  return lang === 'ar' ? isolate(text) : text;
}

/** "14 of 14 sentences used (100%)" */
export function coverageFigure(used: number, all: number, locale: Locale): string {
  const n = (value: number): string => apart(formatNumber(value, locale), locale);
  const share = apart(`${formatNumber(Math.floor((100 * used) / all), locale)}%`, locale); // never rounded up to a whole that it isn't
  switch (locale.lang) {
    case 'en': return `${n(used)} of ${n(all)} sentences used (${share})`;
    case 'ar': return `الجمل المستعملة: ${n(used)} من ${n(all)} (${share})`;
    case 'zh': return `${n(all)}句中使用${n(used)}句（${share}）`;
  }
}

type Counts = Readonly<Record<User, number>>;

/** "timeline 4, places 13, stances 14" */
export function countsByView(counts: Counts, locale: Locale): string {
  const { views } = COVERAGE[locale.lang];
  const parts = (['timeline', 'map', 'stances'] as const).map((user) => `${views[user]} ${apart(formatNumber(counts[user], locale), locale)}`);
  return parts.join({ en: ', ', ar: '، ', zh: '，' }[locale.lang]);
}

/** What a screen reader says of one sentence of the strip. */
export function nameSentence(place: number, use: { readonly used: boolean; readonly counts: Counts; readonly reason: string | null }, locale: Locale): string {
  const n = formatNumber(place, locale);
  const words = use.used ? countsByView(use.counts, locale) : `${COVERAGE[locale.lang].unused}: ${reasonOf(use.reason, locale.lang)}`;
  switch (locale.lang) {
    case 'en': return `Sentence ${n}: ${words}`;
    case 'ar': return `الجملة ${n}: ${words}`;
    case 'zh': return `第${n}句：${words}`;
  }
}
