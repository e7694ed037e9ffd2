import { isDay, writeDay } from './calendar';
import { findAll, type DateRule } from './date-rule';

// 日 also opens 日本, 日方, 日元, 日前, 日益…; a count of days is 天, so "5日" names a day of the month
const DAY = /()(?<![0-9月第年/-]|[0-9][.,])(\d{1,2})日(?![本方元前益军渐常均内间夜出媒企圆子]|以内|之内)/g;

/** 5日 alone, as agencies write the day of the report: of the month of publication, or the month before when it has not come. */
export const findChineseDaysOfMonth: DateRule = {
  name: 'chinese-day-of-month',
  find: ({ text, publishedOn }) => findAll(text, DAY, ([, , digits]) => {
    const day = Number(digits);
    if (!isDay(null, 1, day)) return null;
    const dd = String(day).padStart(2, '0');
    if (publishedOn === null) return { kind: 'point', edtf: `XXXX-XX-${dd}` };
    const { year, month } = publishedOn;
    const early = day > publishedOn.day + 14;
    const at = early ? { year: month === 1 ? year - 1 : year, month: month === 1 ? 12 : month - 1, day } : { year, month, day };
    if (!isDay(at.year, at.month, day)) return null;
    return { kind: 'point', edtf: writeDay(at), formula: `day ${day} read with publication on ${writeDay(publishedOn)}`, confidence: 0.85 };
  }),
};
