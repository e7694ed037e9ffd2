import type { Annotated } from './annotate';
import { ENDS, endsPhrase, isNameLike, startsClause } from './arabic-names';
import { ATTRIBUTIONS, isAdverbial, isComplementiser, QUOTES } from './arabic-words';
import type { Cast } from './cast';
import { REMEMBERED, surfaceOf, type Memory, type Phrase } from './phrase';

/** Nouns that head the name of a body which may speak: منظمة كذا, وحدة مكافحة كذا. Media are none of them. */
const BODIES = new Set(['منظمه', 'موسسه', 'مؤسسه', 'جمعيه', 'نقابه', 'رابطه', 'هييه', 'هيئه', 'لجنه', 'وحده', 'ايتلاف', 'ائتلاف', 'تحالف', 'كتله', 'تيار', 'حزب', 'حركه', 'جبهه', 'تجمع', 'تنسيقيه', 'مركز', 'معهد', 'مرصد', 'منتدي', 'شركه', 'محكمه',
  'نيابه', 'كنيسه', 'فصايل', 'فصائل', 'كتايب', 'كتائب', 'اتحاد', 'جماعه', 'مكتب', 'غرفه', 'بلديه', 'مديريه', 'مفوضيه', 'امانه', 'دائره', 'دايره', 'فريق', 'مجموعه', 'مجلس', 'شرطه', 'ميليشيا', 'قوات', 'حمله', 'صندوق', 'فصيل', 'تكتل', 'كتيبه', 'تنظيم', 'لواء', 'سرايا', 'عشيره', 'قبيله', 'معارضه', 'جمعيات', 'منظمات', 'احزاب', 'نقابات', 'هيئات', 'هييات', 'موسسات', 'مؤسسات', 'حركات', 'قوي', 'عشائر', 'عشاير', 'قبايل', 'قبائل', 'نقابتا', 'منظمتا', 'اتحادات']);
/** Bodies of several: جمعيات حقوقية تونسية, خمس منظمات. */
const SEVERAL = new Set(['جمعيات', 'منظمات', 'احزاب', 'نقابات', 'هيئات', 'هييات', 'موسسات', 'مؤسسات', 'حركات', 'قوي', 'عشائر', 'عشاير', 'قبايل', 'قبائل', 'اتحادات']);
const COUNTS = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|ثمان|تسع|عشر|عده|عشرات|مئات|بضع)ه?$/;
/** Each such noun as it may be written, with its article kept: وحدة is one itself, وجمعية is not. */
const HEADS: ReadonlyMap<string, string> = new Map([...BODIES].flatMap((noun) => [['و', noun], ['ف', noun], ['و', `ال${noun}`], ['ف', `ال${noun}`]].map(([clitic = '', bare = '']) => [clitic + bare, bare] as const)).concat([...BODIES].flatMap((noun) => [[noun, noun] as const, [`ال${noun}`, `ال${noun}`] as const])));
/** What would make of such a noun no body: تحالف بين, مجموعة من, وكالة أنباء, فريق عمل, مجلس النواب of nobody said. */
const NO_BODY = new Set(['بين', 'من', 'الانباء', 'انباء', 'عمل', 'الامن', 'كبير', 'كبيره', 'جديد', 'جديده', 'اخر', 'اخري', 'واسع', 'واسعه', 'تضم', 'يضم', 'انتخابيه', 'عسكريه', 'الناتو', 'اطلاق']);
const LONGEST_NAME = 7; // tokens of a body's name: المرصد السوري لحقوق الإنسان
const BACK = 4; // tokens of time and manner between a verb and its subject

/** Who speaks under a name that no list has: a body by the noun at its head, a person by standing right behind a verb of saying. */
export function unlistedAt(doc: Annotated, at: number, cast: Cast, memory: Memory): Phrase | null {
  const norm = doc.tokens[at]?.norm ?? '';
  if (COUNTS.test(norm) && SEVERAL.has(doc.tokens[at + 1]?.norm ?? '')) {
    const counted = bodyAt(doc, at + 1, doc.tokens[at + 1]?.norm ?? '', cast, memory);
    return counted === null ? null : { ...counted, from: at };
  }
  const noun = HEADS.get(norm);
  // وفقا لمنظمة كذا
  const cited = norm.startsWith('ل') && ATTRIBUTIONS.has(doc.tokens[at - 1]?.norm ?? '') && BODIES.has(norm.slice(1)) ? norm.slice(1) : undefined;
  const head = noun ?? cited;
  return (head === undefined ? null : bodyAt(doc, at, head, cast, memory)) ?? (doc.words[at - 1] === undefined ? null : personAt(doc, at, cast)) ?? titledAfterWas(doc, at, cast);
}

function bodyAt(doc: Annotated, at: number, bare: string, cast: Cast, memory: Memory): Phrase | null {
  const noun = bare.replace(/^ال/, '');
  const ledBy = verbBefore(doc, at);
  const until = bodyEnd(doc, at, ledBy !== null && takesObject(doc, ledBy));
  const isSubject = ledBy !== null || isNarrated(doc, at) || (opensClause(doc, at) && startsClause(doc, until));
  if (!isSubject) return null;
  if (bare !== noun && until === at + 1) {
    // الوحدة: a body of that noun which was named before
    const meant = memory.organizations.slice(-REMEMBERED).findLast(({ words }) => (HEADS.get(words.split(' ')[0] ?? '') ?? '').replace(/^ال/, '') === noun);
    return meant === undefined ? null : { from: at, until, ids: [meant.id], how: 'anaphor' };
  }
  if (until - at < 2) return null;
  const start = bare === doc.tokens[at]?.norm ? at : null;
  const name = surfaceOf(doc, at, until);
  const id = cast.body(start === null ? name.replace(/^[وفل]/, '') : name);
  const quoted = QUOTED.exec(name)?.[1];
  if (quoted !== undefined) cast.alias(id, quoted);
  return { from: at, until, ids: [id], how: 'organization' };
}

/** The name alone of a body that is called by its kind too: حركة "كذا". */
const QUOTED = /["“«]([^"”»]{2,40})["”»]/;

/** The verb of saying or of stance that stands before, with only time and manner between. */
function verbBefore(doc: Annotated, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i -= 1) {
    const word = doc.words[i];
    if (word?.until === i + 1 && !word.article && word.preposition === '' && word.entries.some(({ part, kind }) => part === 'finite' && (kind === 'report' || kind === 'stance'))) return i;
    if (ATTRIBUTIONS.has(doc.tokens[i]?.norm ?? '') && i === at - 1) return i;
    if (i === at - 1 && COUNTS.test(doc.tokens[i]?.norm ?? '')) continue;
    if (!isAdverbial(doc, i) || doc.tokens[i]?.norm === 'من' || doc.tokens[i]?.norm === 'في') return null;
  }
  return null;
}

/** وتولت وحدة كذا: behind the word that opens a sentence, if that can be a verb. */
function isNarrated({ tokens, words, titles }: Annotated, at: number): boolean {
  const verb = tokens[at - 1];
  if (verb?.kind !== 'word' || tokens[at - 2]?.kind === 'word' || titles[at - 1] !== undefined) return false;
  return /^[وف]?(?:[يت]\S{3,}|\S{2,}ت|\S{3,4})$/.test(verb.norm) && !/^و?(?:ال|لل|بال)/.test(verb.norm) && words[at - 1]?.entries.some(({ part }) => part === 'noun') !== true && !ENDS.has(verb.norm) && !ENDS.has(verb.norm.slice(1));
}

function takesObject({ words }: Annotated, at: number): boolean {
  return words[at]?.entries.some(({ kind }) => kind === 'stance') === true;
}

function opensClause({ tokens }: Annotated, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'word' || /^(?:لكن|ولكن|فيما|بينما|كما|حيث|وكانت|كانت)$/.test(before.norm);
}

function bodyEnd(doc: Annotated, at: number, strict: boolean): number {
  const { tokens, words, titles, anaphora, nameAt, countryAt } = doc;
  let definite = /^[وف]?ال/.test(tokens[at]?.norm ?? '');
  const several = SEVERAL.has((tokens[at]?.norm ?? '').replace(/^[وف]?(?:ال)?/, ''));
  let i = at + 1;
  if (NO_BODY.has(tokens[i]?.norm ?? '')) return i;
  if (QUOTES.has(tokens[i]?.norm ?? '')) {
    for (let k = i + 1; k < at + LONGEST_NAME; k += 1) if (QUOTES.has(tokens[k]?.norm ?? '')) return k + 1;
    return i;
  }
  for (; i < at + LONGEST_NAME; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || /\d/.test(token.norm)) break;
    if (isComplementiser(token.norm) || ENDS.has(token.norm) || isAdverbial(doc, i)) break;
    const word = words[i];
    if (several && i > at + 1 && /^[بلك]\S{3,}/.test(token.norm) && nameAt[i] === undefined && countryAt[i] === undefined) break;
    if (word !== undefined && word.entries.every(({ part }) => part === 'finite') && !word.article) break;
    const country = countryAt[i]?.named;
    const adjective = country?.kind === 'place' && country.via === 'adjective';
    const isDefinite = /^(?:و?ال|و?لل|و?بال)/.test(token.norm);
    // behind a definite name only what describes it: its adjective, or its field with ل
    if (definite && !adjective && !(isDefinite && /(?:ي|يه|يين|ه)$/.test(token.norm) && !strict) && !/^و?ال\S+(?:ي|يه)$/.test(token.norm) && !token.norm.startsWith('ل') && !(token.norm.startsWith('وال') && !strict)) break;
    if (definite && !adjective && (titles[i] !== undefined || anaphora[i] !== undefined || nameAt[i] !== undefined)) break;
    if (isDefinite || adjective || nameAt[i] !== undefined) definite = true;
  }
  return i;
}

/** Nouns behind a verb of saying that describe who speaks and name nobody. */
const DESCRIBES = /^(?:مسو?و?ل|مسءول|مسؤول|مصدر|مصادر|متحدث|ناطق|دبلوماسي|شاهد|شهود|خبير|خبراء|محلل|مراقب|ناشط|سكان|عضو|احد|احدي|بعض|عدد|نحو|كل|كلا|مراسل|قاءد|قايد|قائد|قاده|ضابط|نايب|نائب|نواب|وزراء|وزير|رييس|رئيس|اعضاء|مواطن|اهالي|شخص|رجل|امراه|طبيب|محام|صحفي|صحافي|باحث|كاتب|موظف|طالب|اكثر|اقل|جميع|معظم|غالبيه|ابرز|كبار|كبير|صحيفه|صحف|قناه|موقع|اذاعه|وسايل|وسائل|تقرير|تقارير|بيان|شبكه|محطه|مجله|راديو|تلفزيون|هيئه|هييه|قوي|حكومات|دول|دوله|سلطات|جماعات|منظمات|فصيل|جهات|جهه|اطراف|طرف|شركات|خبيره|مسووله|مسؤوله)/;
/** Verbs that so often have a person behind them that unknown words there are a name. */
const NAMES_AFTER = /^[وف]?(?:[يت]?(?:قول|ضيف|صرح|وكد|وضح|ذكر|شير|علن|كتب|فيد|عتبر|ري|حذر)|(?:قال|اضاف|صرح|اكد|اوضح|ذكر|اشار|اعلن|كتب|تابع|افاد|راي|اعتبر|حذر|قالت|اضافت|صرحت|اكدت|اوضحت|ذكرت|اشارت|اعلنت|كتبت|تابعت|افادت|رات|اعتبرت|حذرت))$/;
const NO_NAME = /^(?:[بلك]?(?:ذلك|هذا|هذه|تلك)|لاحقا|علنا|ايضا|حرفيا|مازحا|غاضبا|ساخرا|امس|هنا)$/;
const FEMININE_OR_PLURAL = /(?:يون|يين|يات)$/;
const MOST_NAMES = 4;
const SAYS_WITHIN = 14; // tokens from a name that no list has to what its bearer says

const TO_SAID = 14; // tokens from a name to its verb: وكان فلان عضو لجنة كذا قد قال

/** وكان فلان الفلاني عضو لجنة كذا قال إن: a name that no list has, with its office behind it and then its verb. */
function titledAfterWas(doc: Annotated, at: number, cast: Cast): Phrase | null {
  if (!/^[وف]?كان(?:ت)?$/.test(doc.tokens[at - 1]?.norm ?? '') || !isNameLike(doc, at) || doc.tokens[at]?.norm.startsWith('ال') === true) return null;
  let until = at + 1;
  while (until < at + MOST_NAMES && isNameLike(doc, until) && !OFFICE.test(doc.tokens[until]?.norm ?? '')) until += 1;
  const office = doc.tokens[until]?.norm === ',' ? until + 1 : until;
  if (until - at < 2 || !(OFFICE.test(doc.tokens[office]?.norm ?? '') || doc.titles[office]?.conjunction === false)) return null;
  const said = doc.words.slice(office, office + TO_SAID).some((word) => word?.entries.some(({ part, kind }) => part === 'finite' && kind === 'report') === true && !word.article);
  return said ? { from: at, until, ids: [cast.stranger(surfaceOf(doc, at, until), null, null)], how: 'person' } : null;
}

const OFFICE = /^(?:عضو|رييس|امين|نائب|نايب|مدير|القيادي|الناطق|المتحدث|مسوول|عضوه|رييسه|زعيم|قائد|مستشار|الخبير|الباحث)/;

/** قال فلان الفلاني إن: two to four unknown words between a verb of saying and what is said. */
function personAt(doc: Annotated, at: number, cast: Cast): Phrase | null {
  const verb = doc.words[at - 1];
  if (verb === undefined || !NAMES_AFTER.test(doc.tokens[at - 1]?.norm ?? '') || verb.until !== at || verb.article || verb.preposition !== '' || !verb.entries.some(({ part, kind, number, needs }) => part === 'finite' && kind === 'report' && number === 'singular' && needs === null)) return null;
  const first = doc.tokens[at]?.norm ?? '';
  if (DESCRIBES.test(first) || first.startsWith('ال') || !isNameLike(doc, at)) return null;
  let until = at + 1;
  while (until < at + MOST_NAMES && isNameLike(doc, until)) until += 1;
  if (until - at < 2 || doc.tokens.slice(at, until).some(({ norm }) => FEMININE_OR_PLURAL.test(norm) || norm.endsWith('ا') && norm === first)) return null;
  const next = doc.tokens[until];
  if ((!endsPhrase(doc, until) && doc.titles[until] === undefined) || next === undefined || NO_NAME.test(first) || (/^[بلك]/.test(first) && doc.tokens[at - 2]?.norm === 'كما') || doc.concepts[at] !== undefined) return null;
  if (!doc.tokens.slice(until, until + SAYS_WITHIN).some(({ norm }) => isComplementiser(norm) || norm === ':' || QUOTES.has(norm))) return null;
  return { from: at, until, ids: [cast.stranger(surfaceOf(doc, at, until), null, null)], how: 'person' };
}
