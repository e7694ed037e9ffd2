import { addDays, resolveWeekday, weekdayOf, writeDay, type CivilDay } from './calendar';
import { findAll, type DateRule } from './date-rule';
import { weekdayHint } from './looks-ahead';

const WEEKDAY = /()(?<![一两二三四五六七八九十几每\d])(本|上|下|这)?个?(?:周|星期|礼拜)([一二三四五六日天])(?![本方元军媒企国年天月]|[\d])/g;
const ORDER = '一二三四五六日';
const WEEK_SHIFT = { 上: -1, 本: 0, 这: 0, 下: 1 } as const;

/** 周五, 星期五, 本周五, 上周五; a week runs from Monday. */
export const findChineseWeekdays: DateRule = {
  name: 'chinese-weekday',
  find: ({ text, today }) => findAll(text, WEEKDAY, ([, , week, name], start, end) => {
    const fromMonday = ORDER.indexOf(name === '天' ? '日' : name ?? '');
    if (week === '上' || week === '本' || week === '这' || week === '下') return { kind: 'weekday', ...inWeek(fromMonday, WEEK_SHIFT[week], today) };
    return { kind: 'weekday', ...resolveWeekday((fromMonday + 1) % 7, weekdayHint(text, start, end), today) };
  }),
};

function inWeek(fromMonday: number, weeks: number, today: CivilDay | null): { edtf: string | null; formula: string | null } {
  if (today === null) return { edtf: null, formula: null };
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const day = writeDay(addDays(monday, fromMonday + weeks * 7));
  return { edtf: day, formula: `${ORDER[fromMonday] ?? ''} of the week of ${writeDay(monday)}, ${weeks} weeks on` };
}
