import type { Act } from '../dossier/schema';
import type { Annotated, Lexed } from './annotate';
import type { Entry } from './lexicon';
import { intensifierIn } from './intensifiers';
import type { TokenRange } from './statement';

/** What a clause says of its object: for or against, in which act, where its predicate stands and where the object begins. */
export type Verdict = {
  readonly act: Act;
  readonly polarity: -1 | 0 | 1;
  readonly predicate: TokenRange;
  readonly object: number;
  /** What a judgement is about, where that stands before its predicate: [socialism] has succeeded. */
  readonly subject: TokenRange | null;
  readonly intensifier: TokenRange | null;
  /** Whether the clause itself says it, or only good and bad words in it. */
  readonly sure: boolean;
};

const GAP = 3; // words that may stand between a predicate and the noun it governs: on the need [for the urgent] lifting
const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'ذلك', 'تلك']);
const REFUSALS = new Set(['لن', '绝', '决']);
const GAP_IN_CHARACTERS = 8;
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
  if (doc.lang === 'ar' && entry.part === 'finite' && !isNegated && (act === 'supports' || act === 'pledges' || act === 'hopes') && (isEvil(doc, word.until, until) || isEvilDoer(doc, floor, word.from))) {
    return { act: 'accuses', polarity: -1, predicate: { from: word.from, until: word.until }, object: word.until, subject: null, intensifier: null, sure: true };
  }
  return {
    act, polarity: chain.polarity, predicate: { from: word.from, until: word.until }, object: chain.object, subject: null,
    intensifier: intensifierIn(doc, Math.max(floor, word.from - GAP), until, word.until), sure: true,
  };
}

/** تدعم الإرهاب, يواصل أعماله العدائية: to back or go on with what is bad is held against whoever does it. */
function isEvil({ words, tokens }: Annotated, from: number, until: number): boolean {
  for (let i = from; i < Math.min(until, from + 3); i += 1) {
    const entries = words[i]?.entries;
    if (entries?.some(({ kind }) => kind === 'cease' || kind === 'stance') === true || tokens[i]?.kind === 'mark' || CIRCUMSTANCES.has(tokens[i]?.norm ?? '')) return false;
    if (entries?.some(({ kind }) => kind === 'bad') === true) return true;
  }
  return false;
}

/** Behind these stands when or how, and no longer what: تستمر ما دامت الحرب. */
const CIRCUMSTANCES = new Set(['ما', 'طالما', 'حتي', 'اذا', 'عندما', 'رغم', 'منذ', 'خلال', 'بعد', 'قبل', 'في', 'ضد', 'دون', 'وسط', 'لمواجهه', 'لوقف']);
const DOER_WITHIN = 4; // tokens from the head of a clause to what its subject is called

/** المجموعات الإرهابية تواصل كذا: whatever those go on with who are called so is held against them. */
function isEvilDoer({ words, tokens }: Annotated, from: number, at: number): boolean {
  if (at - from > DOER_WITHIN) return false;
  for (let i = from; i < at; i += 1) {
    if (/^(?:ال)?(?:ارهابي|عدو|محتل|معتدي|متطرف|مجرم|عدواني|غازي)(?:ه|ون|ين|ات)?$/.test(tokens[i]?.norm ?? '') && words[i]?.preposition !== 'ل') return true;
  }
  return false;
}

/** What may stand between a predicate and the ending that turns it round, without being its object: on [the urgent] lifting of. */
const FILLERS = {
  ar: /^(?:علي|الي|عن|في|من|ب|ل|ان|ب?ضروره|ال?عمل|بذل|جهود|جهد|ك?ل|ما|قد|فورا|فوري|"|“)$|^"/,
  en: /^(?:the|a|an|to|for|of|on|in|that|all|any|both|an?|immediate|immediately|urgent|full|swift|complete|prompt|its?|their|his|her|s|"|“)$|ly$/,
} as const;

/** على خفض: after a preposition a form that could be a verb is a noun. */
function asNoun({ lang, tokens }: Annotated, at: number, entry: Entry): Entry {
  if (lang !== 'ar' || entry.part !== 'finite') return entry;
  const governed = /^(?:علي|الي|عن|في|من|بعد|قبل|منذ|دون|عبر|نحو|اجل)$/.test(tokens[at - 1]?.norm ?? '');
  return governed ? { ...entry, part: 'noun' } : entry;
}

const IS_IT = /^(?:و?ه[وي]|هذا|ذلك|انه|بانه|اي|كل|كان)$/;
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'its', 'their', 'his', 'her', 'our', 'any', 'new', 'every', 'each']);

const TO_PREDICATE = 8; // tokens from توسع to its verb: أن توسع الحلف شرقا يمثل تهديدا

/** أن توسع فلان يمثل كذا: letters of a verb right behind the particle, with a masculine verb to come, are the noun that is spoken of. */
function isTopicNoun(tokens: Annotated['tokens'], at: number, until: number): boolean {
  if (!/^ت\S{3,4}$/.test(tokens[at]?.norm ?? '') || !/^[وف]?ان$/.test(tokens[at - 1]?.norm ?? '')) return false;
  const end = tokens.slice(until, until + TO_PREDICATE).findIndex(({ norm, kind }) => kind === 'mark' || /^(?:ال[تذ]ي|ما|و?ان)$/.test(norm));
  return tokens.slice(until, end < 0 ? until + TO_PREDICATE : until + end).some(({ norm }) => /^س?(?:يمثل|يشكل|يعد|يعتبر|يعني|يودي|يكون|يهدد|يقوض|يساعد|يساهم|يسهم|يتطلب|يخدم|يعزز)$/.test(norm));
}

/** the plan, المحذِّر: a verb's form behind a determiner or an article names a thing or a person and says nothing of it. */
function isOnlyNoun({ lang, tokens, words }: Annotated, word: Lexed, { part }: Entry): boolean {
  const isAdjective = words[word.until]?.entries.some((entry) => entry.part === 'adjective' && (entry.kind === 'bad' || entry.kind === 'good')) === true && words[word.until]?.article === false;
  // قبل ثلاثة أعوام: before, and hardly ever "he accepted"
  // وهو عمل بربري: a deed, and not "he worked"
  if (lang === 'ar' && /^عمل$/.test(tokens[word.from]?.norm ?? '') && part === 'finite' && (IS_IT.test(tokens[word.from - 1]?.norm ?? '') || isAdjective)) return true;
  // من هنا: here, and nobody greeted
  if (lang === 'ar' && tokens[word.from]?.norm === 'هنا' && (tokens[word.until]?.kind !== 'word' || /^(?:من|الي|حتي|ال)$/.test(tokens[word.from - 1]?.norm ?? ''))) return true;
  if (lang === 'ar' && part === 'finite' && isTopicNoun(tokens, word.from, word.until)) return true;
  if (lang === 'ar') return ((part === 'participle' || part === 'adjective') && word.article) || tokens[word.from]?.norm === 'قبل';
  const isNoun = word.entries.some((entry) => entry.part === 'noun');
  return lang === 'en' && part === 'base' && !isNoun && DETERMINERS.has(tokens[word.from - 1]?.norm ?? '');
}

/** the agreement was void: a noun of stance that something is said of. */
function isSubjectMatter({ lang, tokens }: Annotated, { from, until }: Lexed, { kind, part }: Entry): boolean {
  // 某国对其的支持使局势恶化: a stance that something is said of
  if (lang === 'zh') return kind === 'stance' && tokens[from - 1]?.norm === '的' && /^[使让令是只导助加纵]$/.test(tokens[until]?.norm ?? '');
  return lang === 'en' && kind === 'stance' && part === 'noun' && /^(?:the|this|that|these|any)$/.test(tokens[from - 1]?.norm ?? '')
    && /^(?:is|are|was|were|has|have|had|will|would|must|should|can|could|cannot|sends|sent|shows|showed|proves|proved|means|meant|makes|made|undermines|undermined|violates|violated|threatens|helps|remains|remained)$/.test(tokens[until]?.norm ?? '');
}

/** Iceland's concerns are not those of whoever acknowledges them. */
function isOthers({ lang, tokens }: Annotated, at: number): boolean {
  return lang === 'en' && tokens[at - 1]?.norm === 's';
}

/** 乌克兰危机, 伊核问题: a crisis that carries a name is a subject matter, and to name it says nothing against it. */
function isTopic({ lang, placeEndsAt }: Annotated, at: number, { kind }: Entry): boolean {
  return lang === 'zh' && kind === 'bad' && placeEndsAt[at] === 1;
}

/** Whoever is accused of not doing something is no less accused. */
const AGAINST: ReadonlySet<Act> = new Set(['accuses', 'condemns', 'warns', 'denies']);
const KIND_ACTS: ReadonlySet<Act> = new Set(['welcomes', 'praises', 'thanks']);

type Chain = { readonly polarity: -1 | 0 | 1; readonly object: number };

function chainFrom(doc: Annotated, start: -1 | 0 | 1, act: Act, from: number, until: number): Chain {
  const polarity = start;
  let object = from;
  const gap = doc.lang === 'zh' ? GAP_IN_CHARACTERS : GAP;
  for (let i = from; i < until && i <= object + gap; i += 1) {
    const word = doc.words[i];
    // إلى عدم المساس بكذا: the not-doing of it
    if (doc.lang === 'ar' && /^[بل]?عدم$/.test(doc.tokens[i]?.norm ?? '')) return { polarity: AGAINST.has(act) ? polarity : flip(polarity), object: i + 1 };
    if (doc.lang === 'zh' && doc.tokens[i]?.kind === 'mark') break;
    // ضغط على فلان لعدم كذا: whom a call goes to stands before what it is for
    const addressed = doc.lang === 'ar' && act === 'calls-for' && i === object ? doc.nameAt[i] : undefined;
    if (addressed !== undefined) {
      i = addressed.until - 1;
      object = addressed.until;
      continue;
    }
    if (word === undefined) {
      if (doc.lang !== 'zh' && !FILLERS[doc.lang].test(doc.tokens[i]?.norm ?? '')) break;
      continue;
    }
    if (word.entries.every(({ kind }) => kind === 'intensifier' || kind === 'none' || kind === 'report')) continue;
    const entry = predicateOf(word, doc);
    // what is welcomed, praised or thanked for is welcome, be it an ending
    if (doc.lang === 'ar' && polarity > 0 && KIND_ACTS.has(act) && (entry?.kind === 'cease' || (entry?.polarity ?? 0) < 0)) return { polarity, object };
    // دعا السكان إلى الخروج عبر كذا: by a way out one goes, and ends nothing
    if (doc.lang === 'ar' && entry?.kind === 'cease' && doc.tokens[i]?.norm.endsWith('خروج') === true && WAYS.has(doc.tokens[word.until]?.norm ?? '')) break;
    // 支持某国打击恐怖主义: whoever ends it is backed
    if (doc.lang === 'zh' && act === 'supports' && entry?.kind === 'cease' && namesActor(doc, from, i)) return { polarity, object };
    if (entry?.kind === 'cease') return { polarity: (doc.lang === 'ar' && (act === 'accuses' || act === 'denies')) || isEndKept(doc, act, i) ? polarity : flip(polarity), object: word.until };
    if (entry?.kind !== 'stance' || polarity < 0) break;
    if (entry.polarity < 0 && (entry.part === 'noun' || entry.part === 'participle' || (doc.lang === 'ar' && entry.part === 'phrase') || doc.lang === 'zh' || doc.tokens[i - 1]?.norm === 'to')) return { polarity: -1, object: word.until };
    if (entry.polarity === 1 && (act === 'asserts' || act === 'calls-for' || act === 'hopes' || act === 'pledges')) object = word.until;
    else break;
    // ضمان انسحاب المقاتلين: what is secured is wanted
    if (doc.lang === 'ar' && SECURES.test(doc.tokens[i]?.norm ?? '') && doc.tokens[word.until]?.norm !== 'عدم') break;
  }
  return { polarity, object };
}

function namesActor({ tokens, nameAt }: Annotated, from: number, until: number): boolean {
  for (let i = from; i < until; i += 1) if (nameAt[i] !== undefined || (i > from && /^[方国]$/.test(tokens[i]?.norm ?? ''))) return true;
  return false;
}

const WAYS = new Set(['عبر', 'الامن', 'الي', 'بامان', 'بسلام']);
const SECURES = /^[وبل]?(?:ال|لل)?(?:ضمان|تامين|تسهيل|تيسير)$/;

/** 警告某国不要动武: warned off; 希望为平息战火发挥作用: the end is what good is done for. */
function isEndKept({ lang, tokens }: Annotated, act: Act, at: number): boolean {
  return lang === 'zh' && (act === 'warns' || act === 'denies' || tokens[at - 1]?.norm === '为' || (tokens[at - 2]?.norm === '为' && tokens[at - 1]?.kind === 'han'));
}

const NEEDED_WITHIN = 12; // tokens from بعث to تعازيه

function predicateOf(word: Lexed, { tokens }: Annotated): Entry | undefined {
  // a form that means something only with another word, and without it nothing
  const entries = word.entries.every(({ needs }) => needs === null) ? word.entries : word.entries.filter(({ needs }) => needs === null
    || needs.split('|').some((ending) => tokens.slice(word.until, word.until + NEEDED_WITHIN).some(({ norm }) => norm.endsWith(ending))));
  // عملا عدائيا: "they both worked" is spelt like the noun, which it nearly always is
  const sole = entries.filter(({ number, gender, part }) => part !== 'finite' || number !== 'dual' || gender !== 'm' || !/[^و]ا$/.test(tokens[word.from]?.norm ?? '') || /(?:ان|ين|ا)$/.test(tokens[word.from - 1]?.norm ?? ''));
  // سترد بالمثل: a form with the word that it needs means that, and not its homograph
  return pick(sole.some(({ needs }) => needs !== null) ? sole.toSorted((a, b) => Number(b.needs !== null) - Number(a.needs !== null)) : sole);
}

function pick(entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ kind }) => kind === 'unable')
    ?? entries.find(({ kind }) => kind === 'cease')
    ?? entries.find(({ kind }) => kind === 'stance')
    ?? entries.find(({ kind }) => kind === 'good' || kind === 'bad');
}

function verdictOf(doc: Annotated, word: Lexed, entry: Entry, polarity: -1 | 0 | 1, until: number, floor: number): Verdict {
  return {
    act: 'asserts', polarity, predicate: { from: word.from, until: word.until }, object: word.from,
    subject: (entry.part === 'finite' || entry.part === 'adjective') && word.from - floor > 2 ? { from: floor + 1, until: word.from } : null,
    intensifier: intensifierIn(doc, Math.max(floor, word.from - GAP), until, word.until), sure: entry.part !== 'noun',
  };
}

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
function isDenied({ lang, tokens, words }: Annotated, at: number, floor: number, { part }: Entry): boolean {
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
