import { addDays, writeDay } from './calendar';
import { findAll, type DateRule } from './date-rule';
import { CLOSE, OPEN } from './english-calendar-words';

const SHIFTS = new Map([
  ['the day before yesterday', -2], ['the day after tomorrow', 2], ['earlier today', 0], ['later today', 0], ['today', 0], ['tonight', 0],
  ['yesterday', -1], ['tomorrow', 1], ['last night', -1], ['this morning', 0], ['this afternoon', 0], ['this evening', 0],
]);
const DAY = new RegExp(`${OPEN}(${[...SHIFTS.keys()].join('|')})${CLOSE}`, 'g');

/** today, yesterday, this morning. */
export const findEnglishRelativeDays: DateRule = {
  name: 'english-relative-day',
  find: ({ text, today }) => findAll(text, DAY, ([, , word]) => {
    const shift = SHIFTS.get(word ?? '');
    if (shift === undefined) return null;
    if (today === null) return { kind: 'vague', edtf: null };
    const day = writeDay(addDays(today, shift));
    return { kind: 'vague', edtf: day, formula: shift === 0 ? `today is ${day}` : `${writeDay(today)} ${shift < 0 ? '−' : '+'} ${Math.abs(shift)} days` };
  }),
};
