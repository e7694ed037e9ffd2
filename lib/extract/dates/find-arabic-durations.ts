import { fold } from '../../text/normalise';
import { anyOf, ARABIC_CARDINALS, CARDINAL, CLOSE, DIRECTION, directionOf, HIJRI_MONTH, ONE_MONTH, OPEN } from './arabic-calendar-words';
import { countedYears, yearsAgo, type CivilDay, type Direction } from './calendar';
import { findAll, wordBefore, type DateRule } from './date-rule';

const YEARS = ['عام', 'عاما', 'أعوام', 'سنة', 'سنوات', 'سنين', 'سنه'];
const DECADES = ['عقد', 'عقدا', 'عقود'];
const SHORTER = ['قرن', 'قرنا', 'قرون', 'شهر', 'شهرا', 'أشهر', 'شهور', 'أسبوع', 'أسبوعا', 'أسابيع', 'يوم', 'يوما', 'أيام', 'ساعة', 'ساعات', 'دقيقة', 'دقائق', 'ليال'];
const UNIT = anyOf([...YEARS, ...DECADES, ...SHORTER]);
const years = new Set(YEARS.map(fold));
const decades = new Set(DECADES.map(fold));
const DUALS = ['عامين', 'عامان', 'سنتين', 'سنتان', 'عقدين', 'عقدان', 'قرنين', 'شهرين', 'شهران', 'أسبوعين', 'أسبوعان', 'يومين', 'يومان', 'ساعتين', 'ساعتان', 'ليلتين'];
const NUMBER = `(?:ال ?)?(\\d{1,4})(?: ?[-–] ?\\d{1,3}|,5)?|(${CARDINAL})`;
const COUNTED = new RegExp(`${OPEN}(?:${NUMBER}) (${UNIT})${CLOSE}(?: (${DIRECTION})${CLOSE})?`, 'g');
const DUAL = new RegExp(`${OPEN}((?:ال)?(?:${anyOf(DUALS)}))${CLOSE}(?: (${DIRECTION})${CLOSE})?(?! ?\\d)`, 'g');
const PLURAL = anyOf(['السنوات', 'الأعوام', 'العقود', 'الأشهر', 'الشهور', 'الأسابيع', 'الأيام', 'الساعات', 'السنين', 'القرون', 'الليالي']);
const DEFINITE = new RegExp(`${OPEN}(${PLURAL}) (?:ال ?(\\d{1,3})|(\\d{1,3})|ال(${CARDINAL}))(?: (?:يوما|عاما|سنه|ساعه|شهرا))?${CLOSE}(?: (${DIRECTION})${CLOSE})?`, 'g');
const FRACTION = new RegExp(`${OPEN}(?:نصف|ربع|ثلثي) (?:ال)?(?:${UNIT})${CLOSE}(?: (?:${DIRECTION})${CLOSE})?`, 'g');
const SINGLE = new RegExp(`${OPEN}(?:يوم|عام|شهر|اسبوع|عقد|قرن) واحد${CLOSE}|${OPEN}(?:سنه|ساعه|ليله|دقيقه) واحده${CLOSE}`, 'g');
// "a week ago", "within a month", "after more than a year"; not before a name or number that says which: قبل عام 2015, منذ شهر مايو, يوم الجمعة
const ONE = new RegExp(
  `((?<![\\u0621-\\u064a])[وف]?)(?:قبل|منذ|بعد|خلال|طوال|لمده|عقب|في غضون)((?: نحو| حوالي| قرابه| زهاء| اكثر من| اقل من| ما يقارب)?) (اسبوع|شهر|عام|سنه|عقد|قرن|ساعه|يوم(?= من ))${CLOSE}(?! ?[\\d(،,]| ?(?:ال|كانون|تشرين|واحد|هجري))(?! (?:${ONE_MONTH}|${HIJRI_MONTH})${CLOSE})`, 'g');
const AGE = new Set('البالغ البالغه العمر عمره عمرها عمر بعمر سن السن'.split(' '));
const AGES = /(?:عمر|اعمار|سن)[\u0621-\u064a]{0,4} (?:ما )?بين [^.\n]{0,12}$/; // "aged between 10 and 12"
const AGE_LEAD = 32; // units
const PAST_LEADS = new Set('منذ مدي مدار طيله طوال خلال'.split(' '));

/** 30 عاما, ثلاثة أيام, عامين, السنوات الـ 65 الماضية. Years reckoned backward carry the interval they make. */
export const findArabicDurations: DateRule = {
  name: 'arabic-duration',
  find: ({ text, publishedOn }) => [
    ...findAll(text, DEFINITE, ([, , unit, ...rest]) => {
      const [attached, digits, word, marker] = rest;
      const count = Number(attached ?? digits ?? ARABIC_CARDINALS.get(word ?? ''));
      return { kind: 'duration', ...reckon(count, fold(unit ?? '').replace(/^ال/, ''), directionOf(marker), publishedOn), confidence: 0.95 };
    }),
    ...findAll(text, COUNTED, ([, lead, digits, word, unit, marker], start, end) => {
      const before = wordBefore(text, start - (lead ?? '').length);
      if (AGE.has(before) || AGES.test(text.slice(Math.max(0, start - AGE_LEAD), start)) || (text[start - 1] === '(' && text[end] === ')')) return null;
      // فلان، 66 عاما وابنته: between commas behind a name, an age
      if (years.has(unit ?? '') && marker === undefined && /[,،] ?$/.test(text.slice(Math.max(0, start - 2), start + (lead ?? '').length)) && /^ ?(?:[,،)]|و)/.test(text.slice(end, end + 2))) return null;
      const count = digits === undefined ? ARABIC_CARDINALS.get(word ?? '') : Number(digits);
      if (count === undefined || (count > 1900 && years.has(unit ?? ''))) return null;
      if (before === 'قبل' && years.has(unit ?? '')) return { kind: 'duration', ...yearsAgo(count, publishedOn) };
      return { kind: 'duration', ...reckon(count, unit ?? '', leadDirection(before, marker), publishedOn) };
    }),
    ...[FRACTION, SINGLE, ONE].flatMap((pattern) => findAll(text, pattern, () => ({ kind: 'duration', edtf: null }))),
    ...findAll(text, DUAL, ([, lead, dual, marker], start) => {
      const direction = leadDirection(wordBefore(text, start - (lead ?? '').length), marker);
      return { kind: 'duration', ...reckon(2, (dual ?? '').replace(/^ال/, '').replace(/(?:ين|ان)$/, ''), direction, publishedOn) };
    }),
  ],
};

function leadDirection(before: string, marker: string | undefined): Direction {
  if (marker !== undefined) return directionOf(marker);
  return PAST_LEADS.has(before) ? 'past' : 'none';
}

const reckon = (count: number, unit: string, direction: Direction, published: CivilDay | null) => {
  if (years.has(unit) || unit === 'سنت') return countedYears(count, direction, published);
  return decades.has(unit) ? countedYears(count * 10, direction, published) : { edtf: null, formula: null };
};
