import type { Reading } from '../dossier/localise';
import type { Polarity, Span } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { fitText } from './fit-text';
import { LEADING } from './plan';
import type { Aspect } from './schema';
import { leastSize, safeBox } from './stage-box';

/** What fills the stage when a statement is asked for: the article's sentence in its own language, and what it says. */
export type ShownSentence = {
  readonly lang: Lang;
  readonly span: Span;
  /** The words within it that the statement rests on. */
  readonly evidence: readonly Span[];
  readonly polarity: Polarity;
  readonly speaker: string;
  readonly paraphrase: string;
  readonly size: number;
  readonly under: number;
};

const SIZES = [76, 68, 60, 54, 48, 44, 40, 36, 34] as const;
const UNDER_SIZES = [40, 37, 34] as const;
/** Of the height for the sentence; the rest is for what it says and who says it. */
const SHARE = 0.64;

/** Null where the statement is not in the dossier. A sentence too long for any screen is cut to the words that count. */
export function sentenceOf(id: string, { reading, lang, aspect }: { readonly reading: Reading; readonly lang: Lang; readonly aspect: Aspect }): ShownSentence | null {
  const statement = reading.statements.find((one) => one.id === id);
  const [first] = statement?.evidence ?? [];
  if (statement === undefined || first === undefined) return null;
  const own = reading.article.lang;
  const safe = safeBox(aspect);
  const whole = reading.coverage.find(({ span }) => span.start <= first.start && first.start < span.end)?.span ?? first;
  const letters = { sizes: [...SIZES, leastSize('body', own)], leading: NASKH_LEADING[own] };
  const room = { width: safe.width, height: safe.height * SHARE };
  const fits = fitText([whole.quote], room, letters);
  const span = fits === null ? first : whole;
  const size = (fits ?? fitText([first.quote], room, letters))?.size ?? leastSize('body', own);
  const under = fitText([statement.paraphrase], { width: safe.width, height: safe.height * (1 - SHARE) * 0.62 }, { sizes: [...UNDER_SIZES, leastSize('body', lang)], leading: LEADING[lang] });
  return {
    lang: own, span,
    evidence: statement.evidence.filter((one) => one.start < span.end && one.end > span.start).map((one) => ({ ...one, start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) })),
    polarity: statement.polarity, speaker: reading.actors.find((actor) => actor.id === statement.speaker)?.names ?? statement.speaker,
    paraphrase: statement.paraphrase, size, under: under?.size ?? leastSize('body', lang),
  };
}

/** Vowel signs need room above and below. */
export const NASKH_LEADING: Readonly<Record<Lang, number>> = { en: 1.4, ar: 1.8, zh: 1.6 };
