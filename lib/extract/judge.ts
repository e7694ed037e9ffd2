import type { Annotated, Lexed } from './annotate';
import { intensifierIn } from './intensifiers';
import { chainFrom } from './judge-chain';
import { isEvil, isEvilDoer } from './judge-evil';
import { flip, isDenied, negated, NEGATED } from './judge-negation';
import { asNoun, isOnlyNoun, isOthers, isSubjectMatter, isTopic, predicateOf } from './judge-predicates';
import type { Entry } from './lexicon';
import type { Verdict } from './verdict';

const GAP = 3; // words before a predicate that its intensifier stands in
const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'ذلك', 'تلك']);
const REFUSALS = new Set(['لن', '绝', '决']);
const RELATIVES = new Set(['التي', 'الذي', 'الذين', 'اللذان', 'اللتان', 'اللذين', 'which', 'who', 'whose']);

/** Reads a clause that somebody utters: its first stance, or else the first thing that it calls good or bad. */
export function judgeClause(doc: Annotated, from: number, until: number): Verdict | null {
  let weak: Verdict | null = null;
  let deferred: Verdict | null = null;
  let relative = false;
  let refusal: Lexed | null = null;
  for (let i = from; i < until; i += 1) {
    const token = doc.tokens[i];
    if (token === undefined) break;
    if (RELATIVES.has(token.norm)) relative = i > from;
    if (token.norm === ',') relative = false;
    // will help if Iran rejects it: a condition is nothing that is held
    if (doc.lang === 'en' && i > from + 1 && (token.norm === 'if' || token.norm === 'unless') && weak !== null) break;
    const word = doc.words[i];
    if (word !== undefined && refusal === null && REFUSALS.has(token.norm)) refusal = word;
    const found = word === undefined ? undefined : predicateOf(word, doc);
    if (word === undefined || found === undefined) continue;
    const entry = asNoun(doc, i, found);
    if ((i > from && isOthers(doc, i)) || isSubjectMatter(doc, word, entry) || isTopic(doc, i, entry) || isOnlyNoun(doc, word, entry)) continue;
    const strong = entry.kind === 'stance' || entry.kind === 'unable' || entry.kind === 'cease';
    // a noun deep in a clause doesn't outweigh the predicate before it: a plan that is useful for cutting costs
    // its fundamental concerns: an adjective right before a noun of stance belongs to it
    const isAttribute = doc.lang === 'en' && weak !== null && entry.kind === 'stance' && weak.predicate.until === i;
    const outweighed = weak !== null && !isAttribute && entry.part === 'noun' && (weak.sure || entry.kind === 'cease');
    // إن الانسحاب ضروري: a definite noun at the head of its clause is what is spoken of, if a predicate follows
    if (strong && !relative && !outweighed && doc.lang === 'ar' && entry.part === 'noun' && word.article && i > from && i <= from + (DEMONSTRATIVES.has(doc.tokens[i - 1]?.norm ?? '') ? 2 : 1) && deferred === null) {
      deferred = follow(doc, word, entry, until, from);
      continue;
    }
    if (strong && !relative && !outweighed) return follow(doc, word, entry, until, from);
    // 将, 使: a single character says least, and gives way to whatever judges after it
    if (doc.lang === 'zh' && weak !== null && weak.predicate.until === weak.predicate.from + 1) weak = null;
    // the talks have failed: a verb or an adjective says more than the noun before it
    if (doc.lang === 'en' && weak !== null && !weak.sure && (entry.part === 'finite' || entry.part === 'adjective')) weak = null;
    // المفاوضات وصلت إلى طريق مسدود: what is said of a thing outweighs what the thing is
    if (doc.lang === 'ar' && weak !== null && !weak.sure && !relative && entry.part !== 'noun' && entry.part !== 'participle' && doc.words[weak.predicate.from]?.article === true && weak.predicate.from <= from + 2 && doc.tokens.slice(weak.predicate.from, i).every(({ norm }) => norm !== 'حيث')) weak = null;
    weak = confirmed(weak, entry) ?? verdictOf(doc, word, entry, (negated(doc, i, from) || isDenied(doc, i, from, entry)) ? flip(entry.polarity) : entry.polarity, until, from);
  }
  if (deferred !== null && weak?.sure !== true) return deferred;
  if (weak !== null || refusal === null) return weak;
  // will not, whatever it is: a refusal
  return { act: 'rejects', polarity: -1, predicate: refusal, object: refusal.until, subject: null, intensifier: null, sure: true };
}

/** The first judgement stands; a verb or an adjective of the same side makes it sure. */
function confirmed(weak: Verdict | null, { part, polarity }: Entry): Verdict | null {
  if (weak === null || weak.sure || part === 'noun' || polarity !== weak.polarity) return weak;
  return { ...weak, sure: true };
}

/** Reads the object of a stance already known, such as "calls for": an ending turns it round, a refusal makes it negative. */
export function judgeObject(doc: Annotated, head: Pick<Entry, 'act' | 'polarity'>, from: number, until: number, clauseFrom: number): Verdict {
  const chain = chainFrom(doc, head.polarity, head.act, from, until);
  if (doc.lang === 'ar' && head.act === 'hopes' && chain.polarity > 0 && isEvil(doc, from, until)) {
    return { act: 'accuses', polarity: -1, predicate: { from: clauseFrom, until: from }, object: from, subject: null, intensifier: null, sure: true };
  }
  return {
    act: head.act, polarity: chain.polarity, predicate: { from: clauseFrom, until: from }, object: chain.object, subject: null,
    intensifier: intensifierIn(doc, clauseFrom, until, from), sure: true,
  };
}

function follow(doc: Annotated, word: Lexed, entry: Entry, until: number, floor: number): Verdict {
  const isNegated = negated(doc, word.from, floor);
  const own = entry.kind === 'cease' ? -1 : entry.polarity;
  const act = isNegated ? NEGATED[entry.act] : entry.act;
  const chain = chainFrom(doc, isNegated ? flip(own) : own, act, word.until, until);
  if (doc.lang === 'ar' && (entry.part === 'finite' || (entry.part === 'phrase' && act === 'pledges')) && !isNegated && (act === 'supports' || act === 'pledges' || act === 'hopes') && (isEvil(doc, word.until, until) || isEvilDoer(doc, floor, word.from))) {
    return { act: 'accuses', polarity: -1, predicate: { from: word.from, until: word.until }, object: word.until, subject: null, intensifier: null, sure: true };
  }
  return {
    act, polarity: chain.polarity, predicate: { from: word.from, until: word.until }, object: chain.object, subject: null,
    intensifier: intensifierIn(doc, Math.max(floor, word.from - GAP), until, word.until), sure: true,
  };
}

function verdictOf(doc: Annotated, word: Lexed, entry: Entry, polarity: -1 | 0 | 1, until: number, floor: number): Verdict {
  return {
    act: 'asserts', polarity, predicate: { from: word.from, until: word.until }, object: word.from,
    subject: (entry.part === 'finite' || entry.part === 'adjective') && word.from - floor > 2 ? { from: floor + 1, until: word.from } : null,
    intensifier: intensifierIn(doc, Math.max(floor, word.from - GAP), until, word.until), sure: entry.part !== 'noun',
  };
}

