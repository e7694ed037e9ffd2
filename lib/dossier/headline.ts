import type { Lang } from '../i18n/lang';
import type { Dossier } from './schema';

/** How a paraphrase of a headline begins: "Headline: …". A heading need not say so. */
const PREFIX: Record<Lang, RegExp> = {
  en: /^Headline:\s*/,
  ar: /^في العنوان، على لسان [^:]+:\s*/,
  zh: /^标题：\s*/,
};

/**
 * A dossier's heading for readers of `lang`. In the article's own language it is the article's title. In another, what the
 * headline's statement was paraphrased as, with its speaker; null when no statement stands in the headline.
 */
export function headlineFor({ article, statements, actors }: Dossier, lang: Lang): string | null {
  if (article.lang === lang) return article.title;
  const end = article.text.startsWith(article.title) ? article.title.length : 0;
  const inTitle = statements.find(({ evidence }) => evidence.some((span) => span.end <= end));
  if (inTitle === undefined) return null;
  const speaker = actors.find(({ id }) => id === inTitle.speaker)?.names[lang];
  const words = inTitle.paraphrase[lang].replace(PREFIX[lang], '').replace(/[.。]$/u, '');
  const colon = lang === 'zh' ? '：' : ': ';
  return speaker === undefined || words.startsWith(speaker) ? words : `${speaker}${colon}${words}`;
}
