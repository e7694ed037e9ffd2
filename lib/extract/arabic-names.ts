import { readingsOf } from '../text/clitics';
import type { Annotated } from './annotate';
import { ADDRESSEES, isComplementiser } from './arabic-words';

const BEFORE_NAME = new Set(['فيه', 'فيها', 'عليه', 'عليها', 'منه', 'منها', 'كل', 'كلا', 'نفس', 'ذات', 'السيد', 'السيده', 'الشيخ', 'الدكتور']);
/** Words that end a noun phrase: complementisers, prepositions, relatives, adverbs. */
export const ENDS = new Set(['ان', 'إن', 'انه', 'انها', 'على', 'علي', 'الي', 'عن', 'في', 'من', 'خلال', 'بعد', 'قبل', 'مع', 'التي', 'الذي', 'الذين', 'حول', 'بشان',
  'اليوم', 'امس', 'يوم', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت', 'الاحد', 'ايضا', 'كذلك', 'عقب', 'لدي', 'بين', 'ضد', 'منذ', 'حيث', 'كما', 'قد', 'كان', 'كانت', 'لا', 'لن', 'لم', 'هو', 'هي', 'عبر', 'امام', 'اثر', 'الي']);

/** What may follow a subject: a mark, a particle, a preposition or a verb. */
export function endsPhrase(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  return token === undefined || token.kind !== 'word' || isComplementiser(token.norm) || ENDS.has(token.norm) || doc.words[at]?.entries.some(({ part }) => part === 'finite') === true;
}

export function startsClause(doc: Annotated, at: number): boolean {
  const word = doc.words[at];
  return word !== undefined && word.entries.some(({ part, kind }) => part === 'finite' && (kind === 'report' || kind === 'stance' || kind === 'discuss'))
    && word.entries.every(({ part }) => part === 'finite');
}

/** "فلان الفلاني:" at the head of a line of a dialogue, a name that nobody listed; where its colon stands. */
export function speakerOfTurn(doc: Annotated, at: number): number | null {
  if (doc.text.startsWith('ال', doc.tokens[at]?.start)) return null;
  let until = at;
  while (until < at + MOST_NAMES && isNameLike(doc, until)) until += 1;
  return until - at >= 2 && doc.tokens[until]?.norm === ':' ? until : null;
}

const MOST_NAMES = 4;

/** Names that are adjectives and nouns of the lexicon too. */
const GIVEN_NAMES = new Set(['نبيل', 'كريم', 'سعيد', 'شريف', 'امين', 'حكيم', 'جميل', 'صادق', 'رائد', 'رايد', 'عادل', 'سليم', 'سلام', 'امل', 'رجاء', 'وفاء', 'صالح', 'منير', 'نجاح', 'مبارك', 'ناصر', 'شاكر', 'مؤيد', 'مويد', 'سعاده', 'اعتماد', 'جبار', 'شجاع', 'راشد', 'حميد', 'عزيز', 'ماجد', 'واثق', 'مخلص', 'وحيد', 'وديع', 'ثائر', 'باسل', 'واصل']);

/** A word that may be part of a name nobody listed: not in the lexicon, not with a clitic, not an ending word. */
export function isNameLike(doc: Annotated, at: number): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.norm.length < 2) return false;
  if ((doc.words[at] !== undefined && !isDual(doc, at) && !GIVEN_NAMES.has(token.norm)) || isComplementiser(token.norm) || doc.titles[at] !== undefined || doc.nameAt[at] !== undefined || doc.countryAt[at] !== undefined) return false;
  if (ENDS.has(token.norm) || BEFORE_NAME.has(token.norm) || /\d/.test(token.norm) || TOLD_TO.test(token.norm)) return false;
  return !readingsOf(token.norm).some(({ rest, article, preposition }) => (article && preposition !== '') || ENDS.has(rest));
}

/** دانا: in a name the same letters as "they both condemned". */
function isDual({ words }: Annotated, at: number): boolean {
  const word = words[at];
  return word !== undefined && !word.conjunction && word.entries.every(({ part, number, gender }) => part === 'finite' && number === 'dual' && gender === 'm');
}

/** قال فلان لوكالة كذا: whom it is said to. */
const TOLD_TO = /^[بل](?:وكال|قنا|صحيف|شبك|موقع|اذاع|راديو|تلفزيون|مجل|محط|برنامج|رويترز|فرانس|نوفوستي|سبوتنيك)/;

/** Titles that stand before a name and hardly ever alone. */
const CALLED_BY_NAME = /^[وف]?(?:ل?ل|ال)(?:جنرال|لواء|عميد|عقيد|فريق|ادميرال|نائب|نائبه|قاضي|قيادي|قياديه|دكتور|دكتوره|شيخ|سيد|سيده|محامي|محاميه|ناشط|ناشطه|محلل|محلله|كاتب|كاتبه|صحفي|صحفيه|صحافي|صحافيه|باحث|باحثه|خبير|خبيره|مورخ|مؤرخ|ميجور|كولونيل|نقيب|مشير|ماريشال|لورد|بارونه|مطران|كاردينال|اسقف|سيناتور|سيناتوره|اميره|مفكر|دبلوماسي|دبلوماسيه|سياسي|سياسيه)$/;
/** Titles that stand alone as often as before a name, so that the name must end a phrase. */
const OFTEN_ALONE = /^[وف]?(?:ل?ل|ال)(?:سفير|سفيره|مندوب|مندوبه|مبعوث|مبعوثه|متحدث|متحدثه|ناطق|ناطقه|وزير|وزيره|مستشار|مستشاره|منسق|منسقه|مقرر|مقرره|مدير|مديره)$/;

/** First names whose و belongs to them. */
const NAMES_IN_WAW = new Set(['وليد', 'وائل', 'وسام', 'وسيم', 'وجدي', 'وديع', 'وفاء', 'وصفي', 'وجيه', 'وحيد', 'ويليام', 'وليام', 'وينستون', 'والتر', 'وانغ', 'واين']);

/** وزير المالية فلان: behind a title of two words that ends in a definite one, an indefinite stranger can only be a name. */
export function isDefinite(doc: Annotated, from: number, at: number): boolean {
  const { tokens } = doc;
  if (/^[وف]?باسم(?:ها|ه|هم)$/.test(tokens[at - 1]?.norm ?? '')) return true;
  if (at - from === 1 && CALLED_BY_NAME.test(tokens[from]?.norm ?? '')) return true;
  if (at - from === 1 && OFTEN_ALONE.test(tokens[from]?.norm ?? '')) {
    const [first, second] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
    return isNameLike(doc, at + 1) && endsPhrase(doc, at + 2) && doc.concepts[at] === undefined && !/(?:ه|ها|هم|ات|ا)$/.test(first) && !/(?:ها|هم|ته|ات)$/.test(second);
  }
  return at - from >= 2 && (!/^و\S{3,}/.test(tokens[at]?.norm ?? '') || NAMES_IN_WAW.has(tokens[at]?.norm ?? '')) && /^[وفبلك]?(?:ال|لل)/.test(tokens[at - 1]?.norm ?? '') && (tokens[at]?.norm.endsWith('ا') !== true || (isNameLike(doc, at + 1) && endsPhrase(doc, at + 2)));
}

/** أبو الفضل، عبد الرضا: names of two words, whose second has the article. */
const NAMES_BEFORE_ARTICLE = new Set(['ابو', 'ابا', 'ابي', 'عبد', 'ابن', 'بن', 'ام', 'ذو', 'سيف', 'نور', 'عز', 'شمس', 'بهاء', 'صلاح', 'زين', 'علاء', 'محي', 'محيي', 'جمال', 'نصر', 'تقي', 'كمال', 'بدر', 'شهاب', 'فخر', 'عماد', 'حسام', 'جلال', 'ضياء', 'خير', 'شرف', 'سعد', 'نجم', 'ناصر', 'غلام', 'حبيب', 'روح', 'ايه', 'عطا', 'جار', 'فضل', 'جاد', 'رزق', 'هبه', 'عبيد']);

/** A name of two to four unknown words after a title and its country: وزير المالية الكويتي فلان الفلاني. */
export function strangerAt(doc: Annotated, at: number, afterCountry: boolean): number | null {
  const first = doc.tokens[at];
  if (!afterCountry || first === undefined || doc.text.startsWith('ال', first.start) || !isNameLike(doc, at)) return null;
  let until = at + 1;
  // the third word with ب, ل or ك before it is no part of a name: فلان الفلاني بكذا
  while (until < at + MOST_NAMES && (isNameLike(doc, until) || isSurname(doc, until)) && !ADDRESSEES.has(doc.tokens[until]?.norm ?? '') && (doc.tokens[until - 1]?.norm.startsWith('ال') !== true || NAMES_BEFORE_ARTICLE.has(doc.tokens[until - 2]?.norm ?? '')) && (until < at + 2 || !/^[بلك](?!ن$)/.test(doc.tokens[until]?.norm ?? ''))) until += 1;
  // نبيل عبد الله: a name that a list gives to somebody else may end this one
  const listed = doc.nameAt[until];
  if (until > at && listed?.named.kind === 'person' && (doc.tokens[until]?.norm ?? '') === 'عبد') until = listed.until;
  const isAccusative = first.norm.endsWith('ا') && doc.tokens[at + 1]?.norm.endsWith('يا') === true; // اتصالا هاتفيا
  return until - at >= 2 && !isAccusative && !looksVerbal(first.norm) ? until : null;
}

/** سلامي: a surname that would be "my peace". */
function isSurname({ tokens, words }: Annotated, at: number): boolean {
  const word = words[at];
  return word !== undefined && /^(?!ال|[بل])\S{3,}ي$/.test(tokens[at]?.norm ?? '') && !word.conjunction && word.entries.every(({ part, kind }) => part === 'noun' && kind === 'good');
}

const VERBAL_NAMES = new Set(['ايهاب', 'اسحاق', 'الهام', 'اكرام', 'اسلام', 'ايمان', 'احسان', 'انعام', 'تميم', 'توفيق', 'تحسين', 'تيسير', 'ايفان', 'اوباما', 'اولاف', 'ارمان', 'ادوار', 'انوار', 'ايلان', 'ايتان', 'ابرار', 'اخلاص', 'ادهام']);

/** إرسال، تشكيل، انسحاب: a verbal noun behind a title is what is done and no name. */
function looksVerbal(norm: string): boolean {
  return /^(?:است\S{2}ا\S|ا\S{2}ا\S|ان\S{2}ا\S|ت[^اويه]{2}ي[^اويه]ه?)$/.test(norm) && !VERBAL_NAMES.has(norm);
}