import type { Annotated, Lexed } from './annotate';
import type { Entry } from './lexicon';

const NEEDED_WITHIN = 12; // tokens from بعث to تعازيه

export function predicateOf(word: Lexed, { tokens }: Annotated): Entry | undefined {
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

/** على خفض: after a preposition a form that could be a verb is a noun. */
export function asNoun({ lang, tokens }: Annotated, at: number, entry: Entry): Entry {
  if (lang !== 'ar' || entry.part !== 'finite') return entry;
  const governed = /^(?:علي|الي|عن|في|من|بعد|قبل|منذ|دون|عبر|نحو|اجل)$/.test(tokens[at - 1]?.norm ?? '');
  // ضرورية لحماية كذا ومنع كذا: what is joined to a verbal noun is one too
  const joined = /^و(?:منع|وقف|رفع|نزع|كسر|ردع|دحر)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm.startsWith('ال') !== true;
  return governed || joined ? { ...entry, part: 'noun' } : entry;
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
export function isOnlyNoun({ lang, tokens, words }: Annotated, word: Lexed, { part }: Entry): boolean {
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
export function isSubjectMatter({ lang, tokens }: Annotated, { from, until }: Lexed, { kind, part }: Entry): boolean {
  // 某国对其的支持使局势恶化: a stance that something is said of
  if (lang === 'zh') return kind === 'stance' && tokens[from - 1]?.norm === '的' && /^[使让令是只导助加纵]$/.test(tokens[until]?.norm ?? '');
  return lang === 'en' && kind === 'stance' && part === 'noun' && /^(?:the|this|that|these|any)$/.test(tokens[from - 1]?.norm ?? '')
    && /^(?:is|are|was|were|has|have|had|will|would|must|should|can|could|cannot|sends|sent|shows|showed|proves|proved|means|meant|makes|made|undermines|undermined|violates|violated|threatens|helps|remains|remained)$/.test(tokens[until]?.norm ?? '');
}

/** Iceland's concerns are not those of whoever acknowledges them. */
export function isOthers({ lang, tokens }: Annotated, at: number): boolean {
  return lang === 'en' && tokens[at - 1]?.norm === 's';
}

/** 乌克兰危机, 伊核问题: a crisis that carries a name is a subject matter, and to name it says nothing against it. */
export function isTopic({ lang, placeEndsAt }: Annotated, at: number, { kind }: Entry): boolean {
  return lang === 'zh' && kind === 'bad' && placeEndsAt[at] === 1;
}
