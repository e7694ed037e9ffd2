import type { Lang } from '../i18n/lang';

const LETTERS: Readonly<Record<Lang, RegExp>> = { en: /\p{Script=Latin}/gu, ar: /\p{Script=Arabic}/gu, zh: /\p{Script=Han}/gu };
/** Of all letters: a line of the reader's own may hold many foreign names. */
const OWN = 0.4;

/** The language of a line among lines of `lang`: a quotation stands in the article's, among the reader's own words. */
export function tongueOf(text: string, lang: Lang): Lang {
  const count = (one: Lang): number => text.match(LETTERS[one])?.length ?? 0;
  const counts = { en: count('en'), ar: count('ar'), zh: count('zh') };
  const all = counts.en + counts.ar + counts.zh;
  if (all === 0 || counts[lang] >= OWN * all) return lang;
  if (counts.ar >= counts.en && counts.ar >= counts.zh) return 'ar';
  return counts.zh > counts.en ? 'zh' : 'en';
}
