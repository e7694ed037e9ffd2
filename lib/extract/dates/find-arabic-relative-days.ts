import { anyOf, CLOSE, OPEN, ORDINAL } from './arabic-calendar-words';
import { addDays, writeDay } from './calendar';
import { findAll, wordAfter, wordBefore, type DateRule } from './date-rule';

const SHIFTS = new Map([
  ['اليوم', 0], ['الليله', 0], ['امس', -1], ['الامس', -1], ['البارحه', -1], ['امس الاول', -2], ['اول امس', -2], ['الليله الماضيه', -1],
  ['غدا', 1], ['الغد', 1], ['بعد غد', 2], ['يوم غد', 1], ['هذا اليوم', 0], ['يوم امس', -1], ['ليله امس', -1], ['ليل امس', -1], ['قبل امس', -2], ['هذا الصباح', 0], ['هذا المساء', 0],
]);
const DAY = new RegExp(`${OPEN}(?:(?:صباح|مساء|ليل|ليله|ظهر|فجر|عصر|بعد ظهر) )?(?:يوم )?(${anyOf(SHIFTS.keys())})${CLOSE}`, 'g');
// "that day", "the same day", "all day", "the day's agenda": a day, not this one
const NOT_AFTER = new Set('ذلك نفس طوال طيله مدار كل جدول اعمال ذات بذات هو'.split(' '));
const NOT_BEFORE = new Set('التالي العالمي الدولي الوطني ذاته نفسه الواحد السابق الاخير الموعود التاريخي'.split(' '));
const ordinal = new RegExp(`^(?:${ORDINAL})$`);

/** اليوم, أمس, غدا; not "the next day" nor "the third day". */
export const findArabicRelativeDays: DateRule = {
  name: 'arabic-relative-day',
  find: ({ text, today }) => findAll(text, DAY, ([, lead, word], start, end) => {
    const shift = SHIFTS.get(word ?? '');
    if (shift === undefined) return null;
    const after = wordAfter(text, end);
    if (word === 'امس' && (after === 'الحاجه' || after === 'حاجه')) return null; // أمسّ الحاجة: "in dire need"
    if (word === 'اليوم') {
      if (NOT_AFTER.has(wordBefore(text, start - (lead ?? '').length)) || NOT_BEFORE.has(after) || ordinal.test(after)) return null;
    }
    if (today === null) return { kind: 'vague', edtf: null };
    const day = writeDay(addDays(today, shift));
    return { kind: 'vague', edtf: day, formula: shift === 0 ? `today is ${day}` : `${writeDay(today)} ${shift < 0 ? '−' : '+'} ${Math.abs(shift)} days` };
  }),
};
