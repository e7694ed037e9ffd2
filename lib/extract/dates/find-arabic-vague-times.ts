import { anyOf, CLOSE, DIRECTION, directionOf, OPEN } from './arabic-calendar-words';
import { addMonths, writeMonth, type CivilDay } from './calendar';
import { findAll, type DateRule } from './date-rule';

const SINGULAR = anyOf(['الأسبوع', 'الشهر', 'العام', 'السنة', 'العقد', 'القرن', 'الصيف', 'الشتاء', 'الربيع', 'الخريف', 'عطلة نهاية الأسبوع', 'نهاية الأسبوع', 'الفصل', 'الليلة']);
const PLURAL = anyOf(['الأيام', 'الأسابيع', 'الأشهر', 'الشهور', 'الأعوام', 'السنوات', 'العقود', 'الساعات', 'السنين', 'القرون']);
// "the past years" counts nothing and names none, as "recently" does; the years ahead are a plan and stand
const UNCOUNTED = /^(?:السنوات|الاعوام|العقود|السنين|القرون)/;
const THIS = new RegExp(`${OPEN}(?:هذا|هذه) (${SINGULAR}|${PLURAL})${CLOSE}`, 'g');
const MARKED = new RegExp(`${OPEN}(?:(${SINGULAR})|${PLURAL})(?: القليله| المعدوده)? (${DIRECTION})${CLOSE}`, 'g');
const EDGE = new RegExp(`${OPEN}(?:نهايه|اواخر|مطلع|بدايه|منتصف|اوائل) (?:العام|السنه|الشهر|الاسبوع|القرن|العقد)${CLOSE}(?! \\d)(?: (?:${DIRECTION})${CLOSE})?`, 'g');

/** هذا العام, الأسبوع الماضي, الأيام القليلة المقبلة, نهاية العام. A year or month is resolved, a week or season is not. */
export const findArabicVagueTimes: DateRule = {
  name: 'arabic-vague',
  find: ({ text, publishedOn }) => [
    ...findAll(text, THIS, ([, , unit]) => ({ kind: 'vague', ...resolve(unit, 0, publishedOn) })),
    ...findAll(text, EDGE, () => ({ kind: 'vague', edtf: null, confidence: 0.8 })),
    ...findAll(text, MARKED, ([whole, lead, unit, marker]) => {
      const direction = directionOf(marker);
      if (direction === 'past' && UNCOUNTED.test(whole.slice(lead?.length ?? 0))) return null;
      return { kind: 'vague', ...resolve(unit, STEP[direction], publishedOn) };
    }),
  ],
};

const STEP = { past: -1, none: 0, future: 1 } as const;

function resolve(unit: string | undefined, step: number, published: CivilDay | null): { edtf: string | null; formula: string | null } {
  if (published === null) return { edtf: null, formula: null };
  const sign = step < 0 ? `− ${-step}` : `+ ${step}`;
  if (unit === 'العام' || unit === 'السنه') return { edtf: String(published.year + step), formula: `${published.year} ${sign}` };
  if (unit === 'الشهر') return { edtf: writeMonth(addMonths(published, step)), formula: `month of publication ${sign}` };
  return { edtf: null, formula: null };
}
