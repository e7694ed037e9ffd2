import type { Annotated } from './annotate';
import { NEGATIONS } from './arabic-words';

const EXCEPTED_WITHIN = 12; // tokens from a negation to its إلا

/** Where the exception stands that turns a denial into its opposite: لم نكن ولن نكون إلا سندا; null without one. */
export function exceptionIn({ tokens }: Annotated, from: number, until: number): number | null {
  for (let i = from; i < until; i += 1) {
    if (!NEGATIONS.test(tokens[i]?.norm ?? '')) continue;
    for (let k = i + 1; k < Math.min(until, i + EXCEPTED_WITHIN); k += 1) {
      if (tokens[k]?.kind === 'mark') break;
      if (tokens[k]?.norm === 'الا' && tokens[k + 1]?.norm !== 'ان') return k + 1;
    }
  }
  return null;
}

/** Whether what is denied from `from` on is only excepted from at `at`. */
export function isExcepted(doc: Annotated, from: number, at: number): boolean {
  return doc.tokens.slice(from, at).some(({ norm }) => NEGATIONS.test(norm)) && exceptionIn(doc, at, at + EXCEPTED_WITHIN) !== null;
}
