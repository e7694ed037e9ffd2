import { fold } from '../../text/normalise';
import { anyOf, CLOSE, DIRECTION, directionOf, OPEN } from './arabic-calendar-words';
import { resolveWeekday } from './calendar';
import { findAll, wordBefore, type DateRule } from './date-rule';
import { weekdayHint } from './looks-ahead';

const NAMES: readonly (readonly string[])[] = [
  ['الأحد'], ['الاثنين', 'الإثنين'], ['الثلاثاء', 'الثلثاء'], ['الأربعاء', 'الاربعاء'], ['الخميس'], ['الجمعة'], ['السبت'],
];
const WEEKDAYS = new Map(NAMES.flatMap((names, i) => names.map((name) => [fold(name), i] as const)));
const WEEKDAY = new RegExp(`${OPEN}((?:(?:صباح|مساء|ليل|ليله|ظهر|فجر|عصر|بعد ظهر|عشيه) )?(?:يوم|اليوم|امس الاول|اول امس|امس|بعد غد|غدا|غد|نهار|صباح|مساء|ليل|ليله|ظهر|فجر|عصر|بعد ظهر|عشيه) )?(${anyOf(WEEKDAYS.keys())})${CLOSE}(?: (?:من الاسبوع )?(${DIRECTION})${CLOSE})?`, 'g');
// Friday's prayer and sermon are occasions; "the two of them" is no Monday; "the one God" no Sunday
const NOT_AFTER = new Set('صلاه خطبه بين كلا هذين الطرفين البلدين الجانبين الرئيسين الوزيرين الله الواحد جبل شركه الشيخ ال'.split(' '));

/** يوم الجمعة, الجمعة الماضي, اليوم الثلاثاء: resolved to the day on or before the publication day. */
export const findArabicWeekdays: DateRule = {
  name: 'arabic-weekday',
  find: ({ text, today }) => findAll(text, WEEKDAY, ([, lead, said, name, marker], start, end) => {
    const weekday = WEEKDAYS.get(name ?? '');
    if (weekday === undefined) return null;
    if (said === undefined && NOT_AFTER.has(wordBefore(text, start - (lead ?? '').length))) return null;
    return { kind: 'weekday', ...resolveWeekday(weekday, towards(said?.trim(), marker) ?? weekdayHint(text, start, end), today), confidence: said ? 0.98 : 0.9 };
  }),
};

function towards(said: string | undefined, marker: string | undefined): 'future' | 'none' | 'before' | null {
  if (said?.endsWith('غدا') || said?.endsWith('غد')) return 'future';
  if (said?.includes('امس')) return 'none';
  if (marker === undefined) return null;
  const direction = directionOf(marker);
  return direction === 'past' ? 'before' : direction;
}
