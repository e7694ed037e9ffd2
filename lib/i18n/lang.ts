/** The languages of the interface and of articles. Arabic is the first; English is the fallback of a negotiation. */
export const LANGS = ['en', 'ar', 'zh'] as const;
export type Lang = (typeof LANGS)[number];
export type Dir = 'ltr' | 'rtl';

export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value);
}

export function dirOf(lang: Lang): Dir {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** BCP 47 tag for `lang` attributes: plain `zh` lets a browser pick Traditional or Japanese glyphs. */
export function tagOf(lang: Lang): string {
  return lang === 'zh' ? 'zh-Hans' : lang;
}

/** The best of our languages for an `Accept-Language` header; ties go to the earlier range, no match to English. */
export function negotiate(acceptLanguage: string | null): Lang {
  const ranges = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return { lang: tag.toLowerCase().split('-')[0], weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { lang } of ranges) if (isLang(lang)) return lang;
  return 'en';
}
