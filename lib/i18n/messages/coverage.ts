import type { User } from '../../selection/coverage';
import { formatNumber, isolate, type Locale } from '../format';
import type { Lang } from '../lang';

type CoverageMessages = {
  readonly views: Record<User, string>;
  readonly unused: string;
  readonly unusedTitle: string;
  /** Codes of the reader; what a person wrote is shown as it stands. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly noReason: string;
  readonly strip: string;
};

export const COVERAGE: Record<Lang, CoverageMessages> = {
  en: {
    views: { timeline: 'timeline', map: 'places', stances: 'stances' },
    unused: 'not used',
    unusedTitle: 'Sentences that no view uses',
    reasons: {
      'no-words': 'no words', 'no-speaker': 'no speaker is named', narrative: 'it reports what happened, no position', 'no-position': 'nobody takes a position in it',
    },
    noReason: 'nothing was read from it',
    strip: 'What the views use, sentence by sentence',
  },
  ar: {
    views: { timeline: 'الخط الزمني', map: 'الأماكن', stances: 'المواقف' },
    unused: 'غير مستعملة',
    unusedTitle: 'جمل لا يستعملها أي عرض',
    reasons: {
      'no-words': 'لا كلمات فيها', 'no-speaker': 'لا متحدث مسمى فيها', narrative: 'تروي ما جرى من دون موقف', 'no-position': 'لا أحد يتخذ فيها موقفًا',
    },
    noReason: 'لم يُقرأ منها شيء',
    strip: 'ما تستعمله العروض، جملةً جملة',
  },
  zh: {
    views: { timeline: '时间线', map: '地点', stances: '立场' },
    unused: '未使用',
    unusedTitle: '各视图均未使用的句子',
    reasons: {
      'no-words': '无文字', 'no-speaker': '未指明发言人', narrative: '叙述事实，未表明立场', 'no-position': '未表明立场',
    },
    noReason: '未读出内容',
    strip: '各视图逐句使用情况',
  },
};

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
