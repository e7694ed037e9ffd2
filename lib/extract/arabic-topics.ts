import type { Head, State } from './arabic-head';
import { joined } from './arabic-subjects';
import { isAdverbial, QUOTES } from './arabic-words';
import { findPerson } from './gazetteer';
import { SAYS } from './lexicon';
import type { Phrase } from './phrase';
import type { ReadingInput } from './reading';

/** What is told of somebody before he says anything: استهل اللقاء, تلقى اتصالا. */
const TOLD = /^(?:قد )?(?:استهل|استقبل|التقي|بحث|تلقي|اجري|استعرض|تناول|عقد|تراس|شارك|هنا|بعث|زار|وصل|اطلع|ناقش|تحدث|اتصل|تبادل|ودع|حضر|افتتح|اختتم|تسلم|سلم|قام|توجه|عرض|عرضا|استمع|تطرق|تباحث|اجتمع|تشاور|غادر|ادلي)(?:ت|ا|تا|وا)?$/;
const TO_VERB = 8; // tokens of time and place between somebody and the verb told of him

/**
 * قال المتحدث إن الرئيس استهل اللقاء بكذا، مشيدا بكذا: whoever speaks for another is transparent, and those of whom he tells are the ones who
 * speak. A head that says nothing itself, or for two and more what stands behind it; null where the mouthpiece speaks for itself.
 */
export function toldOf(input: ReadingInput, at: number, { mouthpiece }: State): Head | null {
  const phrase = input.phraseAt[QUOTES.has(input.doc.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1];
  if (mouthpiece === null || phrase === undefined || phrase.ids.length === 0) return null;
  const told = joined(input, phrase);
  const ids = [...new Set(told.flatMap((one) => one.ids))];
  const several = ids.length > 1;
  if (!several && !isOwn(input, phrase, mouthpiece)) return null;
  if (!ids.every((id) => input.cast.kindOf(id) === 'person') && !(several && phrase.how === 'anaphor')) return null;
  const verb = verbBehind(input, told.at(-1)?.until ?? phrase.until);
  const base = { how: 'verb', from: at, verb: null, subjects: ids, relays: mouthpiece.relays, told: true } as const;
  if (verb === null) return null;
  if (verb === 'told' || verb === 'held') return { ...base, entry: { ...SAYS, kind: 'discuss' }, complement: at + 1 };
  return several || (mouthpiece.relays && isColleague(input, ids[0], mouthpiece)) ? { ...base, entry: mouthpiece.entry, verb: mouthpiece.verb, complement: at } : null;
}

/** Whether a head speaks for others: a spokesman, an office, a document, a government. */
export function isMouthpiece({ cast }: ReadingInput, { entry, relays, subjects }: Head): boolean {
  return entry.kind === 'report' && (relays || (subjects.length > 0 && subjects.every((id) => cast.kindOf(id) !== 'person')));
}

function isOwn({ cast }: ReadingInput, { ids, how }: Phrase, { relays, subjects }: Head): boolean {
  const [man] = ids;
  if (man === undefined || cast.kindOf(man) !== 'person') return false;
  return (relays && how !== 'organization') || subjects.some((id) => cast.get(id)?.country === cast.get(man)?.country);
}

/** A spokesman and the one of the same state or body for whom he speaks: إن الأمين العام يدين كذا. */
function isColleague({ cast }: ReadingInput, man: string | undefined, { subjects }: Head): boolean {
  const [spokesman] = subjects;
  if (man === undefined || spokesman === undefined || man === spokesman) return false;
  const org = findPerson(man)?.org ?? null;
  return org === null ? cast.get(man)?.country === cast.get(spokesman)?.country : org === (findPerson(spokesman)?.org ?? spokesman);
}

function verbBehind({ doc }: ReadingInput, from: number): 'told' | 'held' | 'other' | null {
  let at = from;
  while (at < from + TO_VERB && (isAdverbial(doc, at) || doc.tokens[at]?.norm === ',')) at += 1;
  const norm = doc.tokens[at]?.norm ?? '';
  if (doc.tokens[at]?.kind !== 'word') return null;
  if (TOLD.test(norm)) return 'told';
  const word = doc.words[at];
  const isHead = word !== undefined && !word.conjunction && !word.article && word.entries.some(({ part, kind }) => part === 'finite' && (kind === 'report' || kind === 'stance' || kind === 'discuss'));
  if (isHead && !norm.startsWith('س')) return 'held';
  return /^(?:س?[يتن]\S{3,}|لن|لا|لم|قد)$/.test(norm) ? 'other' : null;
}
