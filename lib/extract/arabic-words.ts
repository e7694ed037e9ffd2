import type { Annotated } from './annotate';

// Function words in their normalised spelling: one alef, no hamza on it, ya for alef maqsura, ha for ta marbuta.

/** أن and إن with their pronouns, and with the prepositions written onto them. */
const COMPLEMENTISERS = new Set(['ان', 'انه', 'انها', 'انهم', 'انهما', 'اننا', 'انا', 'انني', 'اني', 'بان', 'بانه', 'بانها', 'بانهم', 'بانهما', 'باننا', 'لان']);
export const RELATIVES = new Set(['التي', 'الذي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'والتي', 'والذي', 'والذين', 'اللاتي']);
export const OBJECT_PREPOSITIONS = new Set(['علي', 'الي', 'عن', 'من', 'ضد']);
/** What may stand between a verb and its subject or its complement, and says only when, where and how. */
const ADVERBIALS = new Set(['ايضا', 'كذلك', 'اليوم', 'امس', 'مجددا', 'بدوره', 'بدورها', 'كما', 'قد', 'لقد', 'في', 'بيان', 'خلال', 'يوم', 'مساء', 'صباح', 'هنا',
  'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت', 'الاحد', 'نفس', 'مره', 'اخري', 'صراحه', 'قائلا', 'قائله', 'كان', 'كانت', 'الماضي', 'الجاري', 'كل', 'من', 'جهته', 'جهتها', 'جانبه', 'جانبها', 'هذا', 'الاسبوع',
  'فيه', 'فيها', 'خلاله', 'خلالها', 'خلالهما', 'اثناءه', 'اثناءها', 'عبره', 'حينها', 'انذاك', 'رسميا', 'علنا', 'موخرا', 'لاحقا', 'سابقا', 'حديثا', 'للصحفيين', 'للصحافيين', 'بوضوح', 'وقت', 'سابق', 'لاحق']);
/** فيه, خلاله: they take up a noun just named, so the verb before them opens a relative clause that no particle marks. */
export const RESUMPTIVES = new Set(['فيه', 'فيها', 'خلاله', 'خلالها', 'خلالهما', 'اثناءه', 'اثناءها', 'عبره']);
/** According to: what stands beside it is said by whoever follows. */
export const ATTRIBUTIONS = new Set(['وفق', 'وفقا', 'ووفقا', 'ووفق', 'بحسب', 'وبحسب', 'حسب', 'وحسب', 'حسبما', 'وحسبما']);
/** قوله، تأكيدها: a verbal noun of saying whose possessive is the one who says it. */
export const OWN_WORDS = /^(?:و|ف)?(?:ب)?(?:قول|تاكيد|تصريح|اعلان|تشديد)(?:ه|ها|هم|هما)$/;
/** Words after a comma that open a clause of their own. */
const CLAUSE_OPENERS = new Set(['حيث', 'كما', 'لكن', 'ولكن', 'بينما', 'فيما', 'لان', 'اذ', 'بل', 'وهو', 'وهي', 'وهم', 'وهذا', 'فان']);
/** غير أن, إلا أن: without the particle the same letters deny or except. */
export function opensClauseAt(tokens: Annotated['tokens'], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return CLAUSE_OPENERS.has(norm) || ((norm === 'غير' || norm === 'الا' || norm === 'بيد') && isComplementiser(tokens[at + 1]?.norm));
}
export const TEMPORAL = new Set(['بعد', 'عقب', 'اثر', 'منذ', 'رغم', 'وسط', 'وعقب', 'وبعد', 'واثر', 'قبل', 'غداه', 'فيما', 'بينما']);
/** Behind these no finite verb can stand. */
export const PREPOSITIONS = new Set(['من', 'في', 'علي', 'عن', 'الي', 'عبر', 'دون', 'نحو', 'ضد', 'لدي', 'حول', 'بشان', 'خلال']);
export const QUOTES = new Set(['"', '“', '”']);
/** يذكر أن, يشار إلى أن: the reporter's own voice, in which others may be said to hold something. */
export const IMPERSONAL = new Set(['يذكر', 'ويذكر', 'يشار', 'ويشار', 'تجدر', 'وتجدر', 'جدير', 'والجدير', 'الجدير', 'يعتقد', 'ويعتقد', 'يتوقع', 'ويتوقع', 'يبدو', 'ويبدو', 'يقال', 'ويقال', 'ويزعم', 'يزعم']);
/** States whose name is masculine; all others take a feminine verb, which tells a subject from an object. */
export const MASCULINE_STATES = new Set(['lb', 'iq', 'jo', 'ma', 'sd', 'ye', 'so', 'va', 'ss']);
/** Whom calls and demands are made on: right after such a verb they are its object, and its subject is left out. */
export const ADDRESSEES = new Set(['جميع', 'كافه', 'كل', 'المجتمع', 'الاطراف', 'الدول', 'العالم', 'مجلس', 'السلطات', 'الجميع', 'القوي', 'الفصائل', 'المنظمات']);
export const CAUSATIVES = new Set(['معرض', 'خلال', 'في', 'سياق', 'اطار']);

/** وصف كذا بأنه كذا, اعتبر كذا كذا: what is described stands between the verb and what it is said to be. */
export const DESCRIBES = /^[وف]?[يتن]?(?:وصف|واصف|صف|صور|مصور)/;
export const DEEMS = /^[وف]?[يتن]?(?:م?عتبر|اعتبر)/;
export const NEGATIONS = /^[وف]?(?:لا|لن|لم|ليس|ليست|ليسوا|ليسا|لست|لسنا|غير)$/;

export function isComplementiser(norm: string | undefined): boolean {
  return norm !== undefined && COMPLEMENTISERS.has(norm);
}

/** وأنّ, وإن, فإنّ: a second content clause under the same verb. */
export function isJoinedComplementiser(norm: string | undefined): boolean {
  return norm !== undefined && (norm[0] === 'و' || norm[0] === 'ف') && COMPLEMENTISERS.has(norm.slice(1));
}

export function isAdverbial({ tokens }: Annotated, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (ADVERBIALS.has(token.norm) || /^\d/.test(token.norm));
}
