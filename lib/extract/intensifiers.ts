import type { Annotated } from './annotate';
import { lexiconFor } from './lexicon';
import type { TokenRange } from './statement';

const NEAR = 4; // tokens between a predicate and what strengthens it

export function intensifierIn(doc: Annotated, from: number, until: number, predicateEnd: number): TokenRange | null {
  const own = doc.lang === 'zh' ? ownIntensifier(doc, from, predicateEnd) : null;
  if (own !== null) return own;
  for (let i = from; i < until && i < predicateEnd + NEAR; i += 1) {
    const word = doc.words[i];
    if (word?.entries.some(({ kind }) => kind === 'intensifier') === true) return { from: word.from, until: word.until };
  }
  return null;
}

/** 高度评价, 表示强烈谴责: a predicate that holds what strengthens it. */
function ownIntensifier(doc: Annotated, from: number, predicateEnd: number): TokenRange | null {
  const word = doc.words.slice(from, predicateEnd).find((candidate) => candidate?.until === predicateEnd);
  for (let start = word?.from ?? predicateEnd; start < predicateEnd - 1; start += 1) {
    let node: ReturnType<typeof lexiconFor>['words'] | undefined = lexiconFor('zh').words;
    for (let i = start; i < predicateEnd - 1 && node !== undefined; i += 1) {
      node = node.next.get(doc.tokens[i]?.norm ?? '');
      if (node?.values.some(({ kind }) => kind === 'intensifier') === true) return { from: start, until: i + 1 };
    }
  }
  return null;
}
