import type { Annotated } from './annotate';
import { spanOf } from './span';
import type { TokenRange } from './statement';

/** What hangs on a verb before its matter and isn't shown: إلى أن, على أنه, من. */
const HANGING = /^(?:في|علي|الي|عن|من|ب?ان(?:ه|ها|هم|نا)?|بلاده|بلادها|"|“|,)$/;
/** Behind these stands a verb. */
const BEFORE_VERB = /^[وف]?(?:ب?ان|لن|لا|لم|الا|سوف|قد|كي|لكي)$/;
const PARTICLES = /^[وف]?(?:لن|لا|لم|ليس|ليست|سوف|قد|لقد|كان|كانت|هو|هي|هم|نحن|انا|اذا|عليه|عليها|عليهم|علينا|علي)$/;
const FEW = 2; // words that a matter must have to be said alone: "به" is none

function matterStart(tokens: Annotated['tokens'], from: number, until: number): number {
  let at = from;
  while (at < until && HANGING.test(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

/** Whether the matter of a position, said without what it hangs on, would begin with a verb or be a mere pronoun: رفض: تمر دون رد. */
export function beginsWithVerb({ tokens, words }: Annotated, { from, until }: TokenRange): boolean {
  const at = matterStart(tokens, from, until);
  const norm = tokens[at]?.norm ?? '';
  if (until - at < FEW && /^[بلفك]?(?:ه|ها|هم|نا|ك|ذلك|هذا)$/.test(norm)) return true;
  if (PARTICLES.test(norm) || /^س[يتن]\S{3,}/.test(norm)) return true;
  const word = words[at];
  if (word !== undefined) return !word.article && word.preposition === '' && word.entries.every(({ part }) => part === 'finite');
  return BEFORE_VERB.test(tokens[at - 1]?.norm ?? '') && /^[يتنا]\S{2,}$/.test(norm);
}

/** أن تسهم المحادثات في كذا: from the particle before the verb, or else the whole clause without its own particle and marks. */
export function arabicClause(doc: Annotated, clause: TokenRange, focus: TokenRange): string {
  const at = matterStart(doc.tokens, focus.from, focus.until);
  const particle = doc.tokens[at - 1]?.norm === 'ان' && at - 1 > clause.from ? at - 1 : null;
  const { quote } = spanOf(doc, particle ?? clause.from, clause.until);
  const bare = quote.replace(/["“”«»]/g, '').replace(/\s+/g, ' ').trim();
  return particle === null ? bare.replace(/^و?(?:ب?أن|إن|بان)\s+(?!\S+ا\s)/, '').replace(/^و(?=[يتن]\S{3})/, '') : bare;
}
