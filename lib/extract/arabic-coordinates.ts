import type { Annotated } from './annotate';
import { isAdverbial, isComplementiser, RELATIVES } from './arabic-words';

/** The shapes of derived verbal nouns: استخدام, انسحاب, اتخاذ, تسليم, تسوية. */
const DERIVED = /^(?:است\S{2}ا\S|ان\S{2}ا\S|ا\Sت\S?ا\S|ازد\Sا\S|اصط\Sا\S|اط\Sا\S|ت[^اه][^اويه]ي[^اويه]ه?|تا\S?ي\S|ت\S{2}(?:يه|[يه]ءه))$/;
/** إدخال, إتاحة: only as written with its hamza below, for أفعال is a plural. */
const CAUSED = /^(?:ا\S{1,2}ا\S|ا\Sا\Sه)$/;
const NO_CAUSE = /^(?:ا(?:راده|ذاعه|ضافه|شاره|جازه|داره|صابه|رهاب|ساءه|نسان|قليم|سلام))$/;
/** Shapes of verbal nouns that name a state or a thing, and nothing that is done. */
const NO_ACT = /^(?:است(?:قلال|قرار)|ازدهار|ان(?:تماء|تصار|فجار|تشار|قلاب)|ا(?:قتصاد|حتلال|عتداء|جتماع|تحاد|تفاق|حتجاج|متداد|حترام)|تاريخ|تحدي|تقرير|تمثيل)$/;
/** Verbal nouns whose shape says nothing: فتح, حماية, مواجهة, تجنب. */
const PLAIN = new Set(['فتح', 'منع', 'حمايه', 'دعم', 'وقف', 'رفع', 'نزع', 'سحب', 'خروج', 'عوده', 'وضع', 'كشف', 'حفظ', 'صون', 'نشر', 'نقل', 'قطع', 'دفع', 'بناء', 'ضبط', 'كسر', 'عقد', 'بدء', 'ضم', 'زياده', 'وصول', 'قيام', 'عمل', 'ردع', 'خفض', 'كف', 'نبذ', 'درء', 'فرض',
  'حفاظ', 'سعي', 'بذل', 'ضمان', 'دحر', 'حظر', 'رعايه', 'صيانه', 'وفاء', 'خلق', 'طرد', 'عزل', 'توقف', 'جمع', 'دمج', 'فصل', 'ربط', 'وقوف', 'رجوع', 'مضي', 'محاسبه', 'مكافحه', 'مواجهه', 'معالجه', 'محاربه', 'متابعه', 'مساعده', 'مشاركه', 'مساهمه', 'مراعاه', 'مواصله', 'معاقبه',
  'ملاحقه', 'ضغط', 'لجوء', 'جلوس', 'حصول', 'قضاء', 'اعلان', 'اسراع', 'افراج', 'منح', 'حل', 'نيل', 'سن', 'طي', 'جعل', 'صرف', 'ترك', 'كبح', 'لجم', 'تحمل', 'دخول', 'تنازل', 'تقاسم', 'تصويت', 'محافظه', 'مضاعفه', 'مساءله', 'مسانده', 'موازره', 'مناهضه', 'محاوله', 'مقاطعه', 'مقاومه', 'تجنب', 'تفادي', 'تبادل', 'تخلي', 'توصل', 'تصدي', 'تضافر', 'تكاتف', 'تراجع', 'تجاوز', 'توجه', 'تقيد', 'تحرك', 'تحقق', 'توسع', 'تعامل', 'انهاء', 'الغاء', 'اجراء', 'انشاء', 'ارساء', 'احياء', 'ابقاء', 'اعاده', 'اقامه', 'ازاله', 'اتاحه', 'عدم', 'ادخال', 'ايجاد', 'ايصال', 'اطلاق', 'احلال']);
/** With the article a verbal noun needs its preposition: والعودة إلى, والكف عن. */
const TIED = /^(?:(?:عود|توصل|انضمام|رجوع|احتكام|لجوء|جلوس|سعي|انتقال)ه? (?:الي|ل\S+)|(?:كف|توقف|تخلي|امتناع|ابتعاد|افراج|تراجع|اعلان|كشف|دفاع) عن|(?:حفاظ|محافظ|عمل|حصول|ضغط|تاكيد|تشديد|حرص|قضاء|اتفاق)ه? علي|(?:مساعد|مساهم|اسهام|استمرار|مضي|مشارك|نظر|بدء|اسراع|انخراط|تحقيق)ه? (?:في|ب\S+)|(?:التزام|تقيد|توصل|تصدي|امتثال|استجاب|احتفاظ|دفع|تعجيل|اسراع|مطالب|سماح|وفاء)ه? (?:ب\S+|ل\S+|الي)|(?:وقوف) \S+|(?:تعاون|تضامن|تعامل) مع)$/;
const BARE_ADJECTIVE = /^(?:كامل|وثيق|مشترك|واسع|فوري|جديد|عاجل|شامل|كبير|فعال|قوي|متبادل|مستمر|دايم|تام|مستدام|\S{2,}ي)ه?$/;

/** Whether a word, without و and its preposition, is a verbal noun: what is done. */
function verbalNoun({ text, tokens, words, nameAt, countryAt }: Annotated, at: number, stem: string): boolean {
  if (nameAt[at] !== undefined || countryAt[at] !== undefined) return false;
  const word = words[at];
  if (word?.entries.some(({ part, kind }) => part === 'noun' && kind === 'bad') === true) return false;
  if (NO_ACT.test(stem)) return false;
  if (PLAIN.has(stem) || DERIVED.test(stem)) return true;
  if (CAUSED.test(stem) && !NO_CAUSE.test(stem)) return text.slice(tokens[at]?.start, tokens[at]?.end).includes('إ');
  return false;
}

const PURPOSES = /^(?:[وف]?(?:بما|بهدف|بغيه|لاجل|بغرض|سعيا|كي|لكي|حتي|خلال|عبر)|(?:من )?(?:اجل|شان\S*)|سبيل)$/;

const HANGS_WITHIN = 40; // tokens that a clause or a purpose may reach without a comma

/** Whether what stands before is itself told of by a clause or a purpose, so that the next noun may be a second of that. */
function hangsOn(doc: Annotated, from: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(from, at - HANGS_WITHIN); i -= 1) {
    const norm = doc.tokens[i]?.norm ?? '';
    if (norm === ',') return false;
    if (RELATIVES.has(norm) || PURPOSES.test(norm) || isComplementiser(norm)) return true;
    if (i > from + 1 && /^ل\S{3,}/.test(norm) && doc.words[i]?.preposition !== '' && verbalNoun(doc, i, norm.slice(1))) return true;
    if (/^(?:[يت]\S{3,})$/.test(norm) && doc.words[i]?.entries.every(({ part }) => part === 'finite') === true) return true;
  }
  return false;
}

/** What a verbal noun is done to: its object, or what its preposition ties it to. */
function hasOwn(doc: Annotated, at: number, stem: string, definite: boolean): boolean {
  const next = doc.tokens[at + 1];
  const norm = next?.norm ?? '';
  if (stem === 'ضبط' && norm === 'النفس') return false;
  if (next === undefined || next.kind !== 'word' || norm.startsWith('و') && doc.words[at + 1]?.conjunction !== false && doc.nameAt[at + 1] === undefined) return false;
  if (definite) return TIED.test(`${stem} ${norm}`);
  if (/(?:ها|هم|هما)$/.test(doc.tokens[at]?.norm ?? '')) return /^(?:[بل]\S{2,}|علي|الي|في|عن)$/.test(norm) && doc.nameAt[at + 1]?.from !== at + 1;
  if (isAdverbial(doc, at + 1) && norm !== 'كل' && norm !== 'في') return false;
  return !BARE_ADJECTIVE.test(norm) || doc.countryAt[at + 1] !== undefined || doc.words[at + 1]?.entries.some(({ part }) => part === 'noun') === true;
}

const OWNED_BEHIND = 5; // tokens with which what stands before has an object of its own
const LEAST = 2; // tokens of what was said before, after which و can join a second thing

/**
 * ..., وإدخال المساعدات، والعودة إلى الحوار: a verbal noun behind و that has an object of its own is a position of its own. Not a list of
 * nouns (الأمن والاستقرار), nor two nouns with one object (بجمع واستعادة الأسلحة), nor, without a comma, the second purpose of one thing.
 */
export function isCoordinate(doc: Annotated, at: number, from: number): boolean {
  const norm = doc.tokens[at]?.norm ?? '';
  if (at - from < LEAST || !norm.startsWith('و')) return false;
  const bare = norm.slice(1).replace(/^[بل](?=\S{3})/, '');
  const stem = norm.slice(1).replace(/^(?:ال|بال|لل)/, '');
  const definite = stem !== norm.slice(1);
  const noun = [stem, bare, stem.replace(/(?:ها|هم|هما)$/, ''), stem.replace(/ت(?:ها|هم|هما)$/, 'ه')].find((form) => verbalNoun(doc, at, form));
  if (noun === undefined || !hasOwn(doc, at, definite || noun !== stem ? noun : stem, definite)) return false;
  if (doc.tokens[at - 1]?.norm === ',') return true;
  if (at - from < OWNED_BEHIND && /(?:ها|هم|هما)$/.test(norm)) return false; // إدانة المملكة واستنكارها لكذا
  const before = (doc.tokens[at - 1]?.norm ?? '').replace(/^[وبل](?=\S{3})/, '');
  if (verbalNoun(doc, at - 1, before)) return false;
  return !hangsOn(doc, from, at);
}

const WITH = /^(?:ضمان|التاكيد|التشديد|ضروره|اهميه|الحفاظ|مراعاه|الالتزام|الاستمرار|العمل|مواصله|الاحتفاظ|احترام|تجنب|عدم)$/;

/** ...، مع ضمان كذا: what shall go with it. */
export function isAccompaniment({ tokens }: Annotated, at: number): boolean {
  return tokens[at]?.norm === 'مع' && tokens[at - 1]?.norm === ',' && WITH.test(tokens[at + 1]?.norm ?? '');
}
