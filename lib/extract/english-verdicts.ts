import type { Annotated } from './annotate';
import { judgeClause } from './judge';
import type { TokenRange } from './statement';
import type { Verdict } from './verdict';

const LONGEST_CALLED = 25; // tokens of what is called something

/** called the proposal [a mistake], described the talks [as constructive]: what something is called, and not the word for it. */
export function calledBy(doc: Annotated, verb: number, { from, until }: TokenRange): Verdict | null {
  if (!/^(?:called|calls|calling|describ|label|brand|term|characteri[sz]|denounc)/.test(doc.tokens[verb]?.norm ?? '')) return null;
  for (let i = from + 2; i < until && i < from + LONGEST_CALLED; i += 1) {
    if (/^(?:as|an?)$/.test(doc.tokens[i]?.norm ?? '')) return judgeClause(doc, i + 1, until);
  }
  return null;
}

const LONGEST_WAY = 12; // tokens between "the way" and "lies in"

/** the way out of the crisis [lies in] ending the raids: the way is what is held, whatever it ends. */
export function liesIn({ tokens }: Annotated, { from, until }: TokenRange): Verdict | null {
  for (let i = from + 2; i + 1 < until; i += 1) {
    if (!/^(?:lies|lie|lay|rests)$/.test(tokens[i]?.norm ?? '') || tokens[i + 1]?.norm !== 'in') continue;
    const isWay = tokens.slice(Math.max(from, i - LONGEST_WAY), i).some(({ norm }) => /^(?:way|ways|solution|key|answer|path|road|remedy|future)$/.test(norm));
    if (isWay) return { act: 'asserts', polarity: 1, predicate: { from: i, until: i + 2 }, object: i + 2, subject: null, intensifier: null, sure: true };
  }
  return null;
}

const LONGEST_HEEDED = 14; // tokens between "take" and "into account"

/** takes their concerns into account: who heeds a worry is for those who have it. */
export function heeds({ tokens }: Annotated, { from, until }: TokenRange): Verdict | null {
  for (let i = from; i < until; i += 1) {
    if (!/^(?:take|takes|taking|took|taken)$/.test(tokens[i]?.norm ?? '') || /^(?:not|never|without)$/.test(tokens[i - 1]?.norm ?? '')) continue;
    const end = tokens.slice(i, Math.min(until, i + LONGEST_HEEDED)).findIndex(({ norm }, k) => norm === 'into' && /^(?:account|consideration)$/.test(tokens[i + k + 1]?.norm ?? ''));
    if (end > 0) return { act: 'asserts', polarity: 1, predicate: { from: i, until: i + end + 2 }, object: i + 1, subject: null, intensifier: null, sure: true };
  }
  return null;
}

/** said that if the one acts, the other will. */
export function isConditional({ tokens }: Annotated, { from, until }: TokenRange): boolean {
  const at = tokens[from]?.norm === 'that' ? from + 1 : from;
  return tokens[at]?.norm === 'if' && tokens.slice(at + 1, until).some(({ norm }) => norm === ',');
}
