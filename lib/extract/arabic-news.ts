import type { Annotated } from './annotate';
import { isComplementiser } from './arabic-words';
import type { ReadingInput } from './reading';
import type { TokenRange } from './statement';
import type { Verdict } from './verdict';

/** ...، ويأتي ذلك غداة كذا: there the reporter tells of something else. */
export function narratedFrom({ tokens }: Annotated, from: number, until: number): number {
  for (let i = from + 1; i < until; i += 1) {
    // ...، ما أثار غضب كذا: what came of it
    if (tokens[i - 1]?.norm === ',' && /^م(?:م)?ا$/.test(tokens[i]?.norm ?? '') && /^(?:اثار|اثارت|دفع|ادي|تسبب|اغضب|استدعي|قوبل|فجر)$/.test(tokens[i + 1]?.norm ?? '')) return i;
    if (tokens[i - 1]?.norm !== ',' || !/^و?(?:ياتي|تاتي|جاء|جاءت)$/.test(tokens[i]?.norm ?? '')) continue;
    if (/^(?:ذلك|هذا|هذه|تصريحات|تصريحاته|تصريحاتها|القرار|الموقف)$/.test(tokens[i + 1]?.norm ?? '')) return i;
  }
  return until;
}
/** استهدفت القذائف كذا، وفقا لفلان: what somebody is said to have done is news too. */
export function isFinite({ words }: Annotated, { predicate }: Verdict): boolean {
  return words[predicate.from]?.entries.some(({ part, kind }) => part === 'finite' && kind === 'bad') === true;
}

/** اضطرت القافلة للانسحاب، وفق فلان: a noun of stance that news only mentions. */
export function isNounWithin({ words }: Annotated, { from }: TokenRange, { predicate, act }: Verdict): boolean {
  return act !== 'asserts' && predicate.from > from + 1 && words[predicate.from]?.entries.every(({ part }) => part === 'noun') === true;
}

/** وأن هذا العدد يشكل 50% من كذا: figures, and no stance on what they count. */
export function counts({ tokens }: Annotated, { from, until }: TokenRange): boolean {
  return tokens.slice(from, until).some(({ norm }) => /\d/.test(norm) && !/^(?:1[89]|20)\d\d$/.test(norm));
}

/** أن الزعماء الثلاثة, whose verb is a head of its own. */
export function isNameOnly({ doc, phraseAt }: ReadingInput, { from, until }: TokenRange): boolean {
  const phrase = isComplementiser(doc.tokens[from]?.norm) ? phraseAt[from + 1] : undefined;
  return phrase !== undefined && phrase.until >= until;
}

const PROMISED = /^(?:توفير|تقديم|ضمان|تامين|ارسال|مواصله|تعزيز|دعم|محاسبه|معاقبه|ملاحقه|زياده|منح|تنفيذ|اتخاذ|الرد|حمايه|تسليم|توسيع|تكثيف)$/;

/** إنه سيتم توفير كذا: what will be done for others is promised. */
export function isPromised(tokens: Annotated['tokens'], from: number): boolean {
  return tokens.slice(from, from + 3).some(({ norm }, k) => /^و?س[يت]تم$/.test(norm) && PROMISED.test(tokens[from + k + 1]?.norm ?? ''));
}

/** لكنه لم يذكر أيا منها: what somebody left unsaid, in the reporter's voice. */
const SAYS_NO_MORE = /^(?:و?لكن(?:ه|ها|هم)|ان|وان|غير ان(?:ه|ها)?) لم [يت](?:ذكر|حدد|وضح|كشف|قدم|تطرق|شر|فصح|دل|سم|عط|علق)/;

/** تمت السيطرة على كذا, ناقشت المباحثات كذا: something has been done, and no stance taken. */
export function isNews({ tokens, words }: Annotated, { from, until }: TokenRange, { sure, act }: Verdict): boolean {
  // حيث بلغت كذا: figures
  if (/^(?:حيث|اذ)$/.test(tokens[from]?.norm ?? '') && /^(?:بلغ|بلغت|تبلغ|سجل|سجلت|وصل|وصلت|ارتفع|ارتفعت|انخفض|انخفضت|قتل|قتلت|اصيب|جرح|لقي)$/.test(tokens[from + 1]?.norm ?? '')) return true;
  if (isPromised(tokens, from)) return false;
  if (SAYS_NO_MORE.test(tokens.slice(from, from + 4).map(({ norm }) => norm).join(' '))) return true;
  if (tokens.slice(from, from + 3).some(({ norm }) => /^(?:انه)?(?:س?[يت]تم|تم|تمت|جرى|جري|جرت|س[يت]جري)$/.test(norm))) return act === 'asserts' || act === 'opposes';
  return !sure && words.slice(from, until).some((word) => word !== undefined && !word.article && word.preposition === '' && word.entries[0]?.kind === 'discuss' && word.entries[0].part === 'finite' && word.entries[0].needs === null);
}
