import type { Act } from '../dossier/schema';
import type { Annotated } from './annotate';
import type { Entry } from './lexicon';

/** A negator right before, or with one word between: لا يدعم, does not fully support, 不支持. */
export function negated(doc: Annotated, at: number, floor: number): boolean {
  const reach = doc.lang === 'en' ? 3 : 2;
  for (let i = at - 1; i >= floor && i >= at - reach; i -= 1) {
    const word = doc.words[i];
    if (word?.entries.some(({ kind }) => kind === 'negator') === true) return word.until <= at;
    if (doc.tokens[i]?.kind === 'mark') return false;
  }
  return false;
}

const SURPRISE = /(?:ستغرب|ستبعد|تفاج|عجب|شك|نكر)/;

/** did not see any basis for talks: in English a negation holds to the end of its clause. */
export function isDenied({ lang, tokens, words }: Annotated, at: number, floor: number, { part }: Entry): boolean {
  if (lang === 'zh' || part !== 'noun') return false;
  for (let i = at - 1; i >= floor && tokens[i]?.kind === 'word'; i -= 1) {
    // لا نستغرب هذا التصعيد: who isn't surprised at a thing doesn't deny it
    if (words[i]?.entries.some(({ kind }) => kind === 'negator') === true) return lang !== 'ar' || !SURPRISE.test(tokens[i + 1]?.norm ?? '');
  }
  return false;
}

export function flip(polarity: -1 | 0 | 1): -1 | 0 | 1 {
  if (polarity === 0) return 0;
  return polarity === 1 ? -1 : 1;
}

export const NEGATED: Readonly<Record<Act, Act>> = {
  supports: 'opposes', opposes: 'supports', 'calls-for': 'opposes', rejects: 'supports', welcomes: 'opposes', condemns: 'asserts', praises: 'opposes',
  thanks: 'asserts', hopes: 'rejects', pledges: 'rejects', warns: 'asserts', denies: 'asserts', accuses: 'asserts', proposes: 'opposes', asserts: 'denies',
};
