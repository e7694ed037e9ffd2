import type { Lang } from '../i18n/lang';
import type { Sentence } from '../text/sentences';
import type { Annotated } from './annotate';
import type { Cast } from './cast';
import type { Phrase } from './phrase';

const MEETINGS: Readonly<Record<Lang, RegExp>> = {
  ar: /(?:^| )[وفبل]?(?:ال)?(?:اتصال|اتصالا|هاتفيا|هاتفي|مكالمه|التقي|التقت|استقبل|استقبلت|لقاء|لقاءه|لقائه|لقائها|محادثه|محادثات|مباحثات|اجتمع|اجتماع)(?= |$)/,
  en: /\b(?:phone|telephone|call|called|spoke|met|meets|meeting|talks|received|hosted)\b/,
  zh: /(?:通电话|会见|会谈|会晤|通话)/,
};
const LEAD = 4; // sentences in which a report says who spoke with whom

/** Whom each of the two of a call or a meeting speaks to: the other, where the article's lead names two persons and says that they met. */
export function partnersOf(doc: Annotated, sentences: readonly Sentence[], phraseAt: readonly (Phrase | undefined)[], cast: Cast): ReadonlyMap<string, string> {
  for (const { from, until } of sentences.slice(0, LEAD)) {
    const words = doc.tokens.slice(from, until).map(({ norm }) => norm).join(doc.lang === 'zh' ? '' : ' ');
    if (!MEETINGS[doc.lang].test(words)) continue;
    const persons = [...new Set(phraseAt.slice(from, until).flatMap((phrase) => (phrase?.how === 'person' ? phrase.ids : [])))].filter((id) => cast.kindOf(id) === 'person');
    const [first, second, third] = persons;
    if (first !== undefined && second !== undefined && third === undefined) return new Map([[first, second], [second, first]]);
  }
  return new Map();
}
