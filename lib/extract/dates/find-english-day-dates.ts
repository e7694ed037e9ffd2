import { dayOrMonth, isDay } from './calendar';
import { findAll, type DateRule } from './date-rule';
import { CLOSE, ENGLISH_MONTHS, MONTH, OPEN, YEAR } from './english-calendar-words';
import { hintAround } from './looks-ahead';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const REST = `(?:,? (?:of )?${YEAR})?`;
const MONTH_FIRST = new RegExp(`${OPEN}${MONTH} (?:the )?${DAY}${CLOSE}(?:,? ?${YEAR})?`, 'g');
const DAY_FIRST = new RegExp(`${OPEN}(?:the )?${DAY} (?:of )?${MONTH}${CLOSE}${REST}`, 'g');
const MONTH_DAYS = new RegExp(`${OPEN}${MONTH} ${DAY} ?(?:-|to|and|through) ?${DAY}${CLOSE}(?:,? ?${YEAR})?`, 'g');
const DAYS_MONTH = new RegExp(`${OPEN}${DAY} ?(?:-|to|and|through) ?${DAY} (?:of )?${MONTH}${CLOSE}${REST}`, 'g');
const ACROSS = new RegExp(`${OPEN}(?:${MONTH} ${DAY}|${DAY} ${MONTH}) ?(?:-|to|until|through) ?(?:${MONTH} ${DAY}|${DAY} ${MONTH})${CLOSE}(?:,? ?${YEAR})?`, 'g');

/** November 5, 2021; 5 November; Nov. 5–6. The name of the month is capital: "may 3" is no date. */
export const findEnglishDayDates: DateRule = {
  name: 'english-day',
  find: ({ text, isCapital, publishedOn }) => {
    const point = (whole: string, start: number, monthName = '', dayText = '', yearText: string | undefined, lastText?: string) => {
      const month = ENGLISH_MONTHS.get(monthName);
      const year = yearText === undefined ? null : Number(yearText);
      const [day, last] = [Number(dayText), lastText === undefined ? null : Number(lastText)];
      if (month === undefined || !isCapital(start + whole.indexOf(monthName)) || !isDay(year, month, last ?? day)) return null;
      const hint = hintAround(text, start, start + whole.length);
      const first = dayOrMonth(year, month, day, hint, publishedOn);
      if (last === null) return { kind: 'point' as const, ...first, confidence: 0.95 };
      if (last <= day) return null;
      return { kind: 'interval' as const, edtf: `${first.edtf}/${dayOrMonth(year, month, last, hint, publishedOn).edtf}`, formula: first.formula };
    };
    return [
      ...findAll(text, ACROSS, ([whole, , ...parts], start) => {
        const [first, last] = [ends(parts.slice(0, 4)), ends(parts.slice(4, 8))];
        const [opening, closing] = [point(first.month, start + whole.indexOf(first.month), first.month, first.day, parts[8]), point(last.month, start + whole.lastIndexOf(last.month), last.month, last.day, parts[8])];
        if (opening === null || closing === null || opening.edtf >= closing.edtf) return null;
        return { kind: 'interval', edtf: `${opening.edtf}/${closing.edtf}`, formula: opening.formula };
      }),
      ...findAll(text, MONTH_DAYS, ([whole, , month, day, last, year], start) => point(whole, start, month, day, year, last)),
      ...findAll(text, DAYS_MONTH, ([whole, , day, last, month, year], start) => point(whole, start, month, day, year, last)),
      ...findAll(text, MONTH_FIRST, ([whole, , month, day, year], start) => point(whole, start, month, day, year)),
      ...findAll(text, DAY_FIRST, ([whole, , day, month, year], start) => point(whole, start, month, day, year)),
    ];
  },
};

/** One end of "Nov. 28 to 2 December": the month and the day in either order. */
function ends([month, day, dayFirst, monthLast]: readonly (string | undefined)[]): { readonly month: string; readonly day: string } {
  return { month: month ?? monthLast ?? '', day: day ?? dayFirst ?? '' };
}
