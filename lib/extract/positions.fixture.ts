import type { Lang } from '../i18n/lang';
import { extract } from './extract';

/** Who holds what, in short, for tests: `government-eg condemns -2`. */
export function positionsIn(text: string, lang: Lang, publishedOn = '2023-06-10'): readonly string[] {
  return extract({ text, lang, publishedOn }).statements.map(({ speaker, act, polarity }) => `${speaker} ${act} ${polarity}`);
}

export function evidenceIn(text: string, lang: Lang, publishedOn = '2023-06-10'): readonly string[] {
  return extract({ text, lang, publishedOn }).statements.map(({ evidence }) => evidence[0]?.quote ?? '');
}
