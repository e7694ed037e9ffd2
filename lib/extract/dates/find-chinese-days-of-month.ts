import { addMonths, isDay, writeDay, type CivilDay } from './calendar';
import { findAll, type DateRule } from './date-rule';

// 日 also opens 日本, 日方, 日元, 日前, 日益…; a count of days is 天, so "5日" names a day of the month
const DAY = /()(?<![0-9月第年/-]|[0-9][.,])(\d{1,2})日(?![本方元前益军渐常均内间出媒企圆子]|以内|之内)/g;

const DAYS = /()(?<![0-9月第年/-]|[0-9][.,])(\d{1,2})日? ?(?:至|到|-|~) ?(\d{1,2})日(?![本方元])/g;

/**
 * 5日 alone, as agencies write the day of the report, and 6日至8日: of the month of publication, or the month before when it has not
 * come. Without a day of publication its month stays unknown, and so does the date.
 */
export const findChineseDaysOfMonth: DateRule = {
  name: 'chinese-day-of-month',
  find: ({ text, publishedOn }) => [
    ...findAll(text, DAYS, ([, , first, last]) => {
      if (!(Number(first) < Number(last)) || !isDay(null, 1, Number(last))) return null;
      const [from, until] = [dayNear(Number(first), publishedOn), dayNear(Number(last), publishedOn)];
      if (publishedOn === null) return { kind: 'interval', edtf: null };
      if (from === null || until === null || from >= until) return null;
      return { kind: 'interval', edtf: `${from}/${until}`, formula: `days ${first}–${last} read with publication on ${writeDay(publishedOn)}`, confidence: 0.85 };
    }),
    ...findAll(text, DAY, ([, , digits]) => {
      const day = Number(digits);
      if (!isDay(null, 1, day)) return null;
      if (publishedOn === null) return { kind: 'point', edtf: null };
      const edtf = dayNear(day, publishedOn);
      return edtf === null ? null : { kind: 'point', edtf, formula: `day ${day} read with publication on ${writeDay(publishedOn)}`, confidence: 0.85 };
    }),
  ],
};

const AHEAD = 14; // days; a day further on than this is of the month before

function dayNear(day: number, published: CivilDay | null): string | null {
  if (published === null) return null;
  const { year, month } = day > published.day + AHEAD ? addMonths(published, -1) : published;
  return isDay(year, month, day) ? writeDay({ year, month, day }) : null;
}
