import { stripIsolates } from '../i18n/format';
import { tagOf, type Lang } from '../i18n/lang';

/** As much as screen readers, word processors and editors take without cutting, in UTF-16 units. */
export const ALTERNATIVE_LENGTH = 250;

function partsOf(text: string, lang: Lang, granularity: 'sentence' | 'word'): readonly string[] {
  return Array.from(new Intl.Segmenter(tagOf(lang), { granularity }).segment(text), ({ segment }) => segment);
}

/** The longest run of whole parts from the first on that has room. */
function fitting(parts: readonly string[], room: number): string {
  let text = '';
  for (const part of parts) {
    if ((text + part).trimEnd().length > room) break;
    text += part;
  }
  return text.trimEnd();
}

/** A figure's title and description as an alternative text: as many whole sentences as fit, or the first words of a long one. */
export function alternativeText({ title, description }: { readonly title: string; readonly description: string }, lang: Lang): string {
  const whole = stripIsolates(`${title}${lang === 'zh' ? '。' : '. '}${description}`).replace(/\s+/g, ' ').trim();
  if (whole.length <= ALTERNATIVE_LENGTH) return whole;
  const sentences = fitting(partsOf(whole, lang, 'sentence'), ALTERNATIVE_LENGTH);
  return sentences === '' ? `${fitting(partsOf(whole, lang, 'word'), ALTERNATIVE_LENGTH - 1)}…` : sentences;
}
