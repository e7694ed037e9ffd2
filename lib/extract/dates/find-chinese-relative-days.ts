import { addDays, writeDay } from './calendar';
import { findAll, type DateRule } from './date-rule';

const SHIFTS = new Map([['今', 0], ['昨', -1], ['明', 1], ['前', -2], ['后', 2]]);
const DAY = /()(?<![\d当])(?:([今昨明前后])天|([今昨明])[日晚晨])(?:上午|下午|晚上|凌晨|中午|早上|晚|早|晨)?(?![报])/g;

/** 今天下午, 昨日, 明晚. */
export const findChineseRelativeDays: DateRule = {
  name: 'chinese-relative-day',
  find: ({ text, today }) => findAll(text, DAY, ([, , full, short]) => {
    const shift = SHIFTS.get(full ?? short ?? '');
    if (shift === undefined) return null;
    if (today === null) return { kind: 'vague', edtf: null };
    const day = writeDay(addDays(today, shift));
    return { kind: 'vague', edtf: day, formula: shift === 0 ? `today is ${day}` : `${writeDay(today)} ${shift < 0 ? '−' : '+'} ${Math.abs(shift)} days` };
  }),
};
