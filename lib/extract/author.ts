import type { Annotated } from './annotate';
import type { Phrase } from './phrase';

const STATEMENT_BY = { ar: /^(?:نص )?(?:بيان|كلمه|تصريح)|(?:يعقد|تعقد|عقد|عقدت) (?:ال)?مؤ?و?تمرا? ?(?:ال)?صح[فا]/, en: /^(?:statement|remarks|speech|address|press statement|joint statement)\b/, zh: /(?:声明|讲话|致辞|演讲)/ } as const;

/** Who says "we" in a text that is itself a statement: the first actor of its heading, if the heading calls it a statement. */
export function authorOf({ tokens, lang }: Annotated, phraseAt: readonly (Phrase | undefined)[], title: string | null): readonly string[] {
  // We, the foreign ministers of A, B and C, ...
  if (lang === 'en' && tokens[0]?.norm === 'we' && tokens[1]?.norm === ',') return phraseAt.slice(2, 5).find((phrase) => phrase !== undefined)?.ids ?? [];
  const end = tokens.findIndex(({ kind }) => kind === 'break');
  const heading = tokens.slice(0, end === -1 ? Math.min(tokens.length, 30) : end).map(({ norm }) => norm).join(lang === 'zh' ? '' : ' ');
  if (!STATEMENT_BY[lang].test(heading) && (title === null || !STATEMENT_BY[lang].test(title.toLowerCase()))) return [];
  return phraseAt.find((phrase) => phrase !== undefined)?.ids ?? [];
}
