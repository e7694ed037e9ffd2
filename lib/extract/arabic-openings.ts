import type { Sentence } from '../text/sentences';
import type { Head } from './arabic-head';
import { speakerOfTurn } from './arabic-names';
import { IMPERSONAL, isAdverbial, isComplementiser, PREPOSITIONS } from './arabic-words';
import { SAYS, type Entry } from './lexicon';
import { isMedia } from './media';
import { surfaceOf } from './phrase';
import type { ReadingInput } from './reading';

/** وقدمت وزارة كذا شكوى: whom a sentence tells of behind a verb that the lexicon needn't know; nobody, where it knows it for a verb of saying. */
export function openingSubject({ doc, phraseAt, cast }: ReadingInput, { from, until }: Sentence): readonly string[] {
  // وكانت فلانة قد فعلت كذا: behind كان a state is the subject, even by its bare name
  const ofPast = /^[وف]?كان(?:ت|وا)?$/.test(doc.tokens[from]?.norm ?? '') ? phraseAt[from + 1] : undefined;
  if (ofPast !== undefined && ofPast.ids.length > 0 && ofPast.how !== 'document' && doc.tokens[ofPast.until]?.norm === 'قد' && !ofPast.ids.every(isMedia)) return ofPast.ids;
  const first = PARTICLES_OF_PAST.has(doc.tokens[from]?.norm ?? '') ? from + 1 : from;
  const phrase = first + 1 < until ? phraseAt[first + 1] : undefined;
  const verb = doc.tokens[first];
  if (phrase === undefined || phrase.ids.length !== 1 || phrase.how === 'document' || phrase.how === 'anaphor' || phraseAt[first] !== undefined || verb?.kind !== 'word') return [];
  if (doc.words[first]?.entries.some(({ needs, kind }) => needs === null && kind !== 'good' && kind !== 'bad') === true || PREPOSITIONS.has(verb.norm) || !NARRATES.test(verb.norm) || isAdverbial(doc, first)) return [];
  // a state's bare name is as often the object; a body, a person and an organisation act
  if (phrase.how === 'government' && doc.titles[phrase.from] === undefined) return [];
  return phrase.ids.every((id) => isMedia(id) || cast.kindOf(id) === null) ? [] : phrase.ids;
}

const PARTICLES_OF_PAST = new Set(['قد', 'وقد', 'لقد', 'ولقد', 'كان', 'وكان', 'كانت', 'وكانت', 'فقد']);
/** Neither a definite noun nor a preposition with its noun. */
const NARRATES = /^(?!و?ال|و?لل|و?بال|و?كال)\S{3,}$/;

/** Names of papers and channels, whose headlines are set before their stories. */
const NEWSPAPERS = /تايمز|بوست|نيوز|تلغراف|غارديان|[إا]ندبندنت|جورنال|تريبيون|لوموند|فيغارو|شبيغل|ه[آا]رتس|صحيفة|قناة|رويترز|بي بي سي|سي ا?ن ا?ن/;

/** How the lines of a press conference begin. */
const QUESTIONS = new Set(['س', 'سؤال', 'السؤال', 'سوال', 'السوال', 'الصحفي', 'صحفي']);
export const ANSWERS = new Set(['ج', 'جواب', 'الجواب', 'الاجابه', 'الرد']);

/** "فلان: ..." at the start of a headline or of a line of a dialogue. */
export function labelAt({ doc, phraseAt, author, cast }: ReadingInput, { from }: Sentence): Head | null {
  const turn = doc.tokens[from + 1]?.norm === ':' ? (doc.tokens[from]?.norm ?? '') : '';
  if (ANSWERS.has(turn)) return { how: 'label', entry: SAYS, from, verb: null, subjects: author, complement: from + 2, relays: false };
  if (QUESTIONS.has(turn)) return { how: 'label', entry: SAYS, from, verb: null, subjects: [], complement: from + 2, relays: false };
  const phrase = phraseAt[from];
  const unlisted = phrase === undefined && doc.tokens[from - 1]?.kind === 'break' ? speakerOfTurn(doc, from) : null;
  if (unlisted !== null && NEWSPAPERS.test(surfaceOf(doc, from, unlisted))) return null;
  if (unlisted !== null) return { how: 'label', entry: SAYS, from, verb: null, subjects: [cast.stranger(surfaceOf(doc, from, unlisted), null, null)], complement: unlisted + 1, relays: false };
  if (phrase === undefined || doc.tokens[phrase.until]?.norm !== ':') return null;
  return { how: 'label', entry: SAYS, from, verb: null, subjects: phrase.ids, complement: phrase.until + 1, relays: false };
}

const POINTS = /^[وف]?ال(?:شرط|مطلب|طلب|مقترح|بند|نقطه|تعهد|الالتزام)$/;
const POINT_WITHIN = 6; // tokens from الشرط to أن

/** أما الشرط الثالث فكان أن كذا: a point of a list that the running speaker has begun. */
export function pointAt({ doc }: ReadingInput, { from, until }: Sentence, current: readonly string[]): Head | null {
  const opens = /^[وف]?(?:اما|كان|كانت|يتمثل|يقضي)$/.test(doc.tokens[from]?.norm ?? '') ? from + 1 : from;
  if (current.length === 0 || opens === from || !POINTS.test(doc.tokens[opens]?.norm ?? '')) return null;
  for (let i = opens + 1; i < Math.min(until, opens + POINT_WITHIN); i += 1) {
    if (isComplementiser(doc.tokens[i]?.norm)) return { how: 'label', entry: ASKS, from, verb: null, subjects: current, complement: i, relays: false };
  }
  return null;
}

const ASKS: Entry = { ...SAYS, kind: 'stance', act: 'calls-for', polarity: 1, force: 3 };

/** A reporting verb without anybody at the head of a sentence: nobody holds what follows, unless it names who does. */
export function impersonalAt({ doc, phraseAt }: ReadingInput, { from, until }: Sentence): Head | null {
  if (!IMPERSONAL.has(doc.tokens[from]?.norm ?? '') || phraseAt[from + 1] !== undefined) return null;
  for (let i = from + 1; i < Math.min(until, from + 5); i += 1) {
    if (!isComplementiser(doc.tokens[i]?.norm)) continue;
    return { how: 'verb', entry: SAYS, from, verb: null, subjects: [], complement: i, relays: true };
  }
  return null;
}
