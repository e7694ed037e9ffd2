import { isDay, pad } from './calendar';
import { findAll, type DateRule } from './date-rule';

const ISO = /()(?<![0-9/-]|[0-9][.,])(\d{4})-(\d{2})-(\d{2})(?![0-9]|[.,/-][0-9])/g;
const NUMERIC = /()(?<![0-9/-]|[0-9][.,])(\d{1,2})([/.-])(\d{1,2})\3(\d{4})(?![0-9]|[.,/-][0-9])/g;
const YEAR_FIRST = /()(?<![0-9/-]|[0-9][.,])(\d{4})([/.])(\d{1,2})\3(\d{1,2})(?![0-9]|[.,/-][0-9])/g;

/** 2021-11-05, 5/11/2021, 2021/11/5. Day before month, as the Arab press writes it, unless only month before day is a date. */
export const findIsoDates: DateRule = {
  name: 'iso-date',
  find: ({ text }) => [
    ...findAll(text, ISO, ([, , year, month, day]) => point(Number(year), Number(month), Number(day))),
    ...findAll(text, YEAR_FIRST, ([, , year, , month, day]) => point(Number(year), Number(month), Number(day))),
    ...findAll(text, NUMERIC, ([, , first, , second, year]) =>
      point(Number(year), Number(second), Number(first)) ?? point(Number(year), Number(first), Number(second))),
  ],
};

function point(year: number, month: number, day: number) {
  if (year < 1000 || year > 2200 || !isDay(year, month, day)) return null;
  return { kind: 'point' as const, edtf: `${year}-${pad(month)}-${pad(day)}`, confidence: 0.95 };
}
