import { anyOf, ARABIC_CARDINALS, CARDINAL, CLOSE, OPEN, YEAR } from './arabic-calendar-words';
import { findAll, wordAfter, wordBefore, type DateRule } from './date-rule';

const SAID = new RegExp(`${OPEN}(?:ال|ل)?(?:عام|سنه) (?:ال ?)?${YEAR}( ?ه${CLOSE})?`, 'g');
const HUNDREDS = new Map(['مئه', 'مئتين', 'ثلاثمئه', 'اربعمئه', 'خمسمئه', 'ستمئه', 'سبعمئه', 'ثمانمئه', 'تسعمئه'].flatMap((word, i) => [[word, i + 1], [word.replace('مئ', 'مائ'), i + 1]] as const));
const IN_WORDS = new RegExp(`${OPEN}(?:ال)?(?:عام|سنه) (الفين|الف)(?: و(${anyOf(HUNDREDS.keys())}))?(?: و(${CARDINAL}))?${CLOSE}`, 'g');
const BARE = /((?<![\u0621-\u064a0-9/\-+]|[0-9][.,])(?:[وف]?[لب]?))((?:19|20)\d{2})(?![0-9\-/%]|[.,][0-9])(?! ?ه(?![\u0621-\u064a]))/g;

const NOT_AFTER = new Set('رقم القرار قرار القرارين القرارات المرسوم مرسوم القانون نحو حوالي قرابه زهاء اكثر مقتل بقيمه بلغ بلغت عدد رؤيه اجنده رقمي الماده ان جهاز نموذج رحله'.split(' '));
// a war, an accord, a season is told by its year
const NAMED_BY_YEAR = new Set('حرب اتفاق اتفاقيه انتخابات احداث ازمه غزو ثوره انقلاب قمه هجمات حدود نكسه نكبه مؤتمر مبادره معاهده صيف شتاء خريف ربيع دستور هزيمه عدوان انتفاضه تفجيرات'.split(' '));
const COUNT_LEADS = new Set('من الي علي'.split(' '));
const AFTER_YEAR = new Set('في من علي الي حتي عن بين مع التي الذي اللذين الذين ان قد وقد وفي وحتي ومن بعد قبل بسبب ضد بشان حول لكن او ثم عندما حين اثر خلال وكان كان كانت عبر منذ م'.split(' '));

/** عام 1956, في 2016, اتفاق 2015 النووي; not a resolution's number nor a count ("2000 جندي"). */
export const findArabicYears: DateRule = {
  name: 'arabic-year',
  find: ({ text }) => [
    ...findAll(text, SAID, ([, , year, hijri]) => (hijri ? null : { kind: 'point', edtf: year ?? null, confidence: 0.95 })),
    ...findAll(text, IN_WORDS, ([, , thousands, hundreds, rest]) => {
      const year = (thousands === 'الفين' ? 2000 : 1000) + (HUNDREDS.get(hundreds ?? '') ?? 0) * 100 + (ARABIC_CARDINALS.get(rest ?? '') ?? 0);
      return { kind: 'point', edtf: String(year), confidence: 0.9 };
    }),
    ...findAll(text, BARE, ([, lead, year], start, end) => {
      const before = wordBefore(text, start - (lead ?? '').length);
      if (NOT_AFTER.has(before) || !isFree(text, end, before)) return null;
      return { kind: 'point', edtf: year ?? null, confidence: 0.8 };
    }),
  ],
};

// After a count stands the thing counted, an indefinite noun; after a year stand a stop, a particle or a definite word.
function isFree(text: string, end: number, before: string): boolean {
  if (!/^ {1,2}[\p{L}\p{N}]/u.test(text.slice(end, end + 3))) return !COUNT_LEADS.has(before) || !/^ ?[%$]/.test(text.slice(end, end + 2));
  if (NAMED_BY_YEAR.has(before) || NAMED_BY_YEAR.has(before.replace(/^[وف]/, ''))) return true;
  const after = wordAfter(text, end);
  if (AFTER_YEAR.has(after) || after.startsWith('ال') || after.startsWith('وال')) return true;
  // "في 2016 أعلن": a preposition of time before leaves no room for a count of the verb that follows
  return ['في', 'منذ', 'حتي', 'بحلول', 'نهايه', 'مطلع'].includes(before) && !text.slice(end - 2, end).endsWith('00');
}
