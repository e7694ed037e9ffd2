import { ARABIC_MONTHS, CLOSE, DIRECTION, directionOf, MONTH, OPEN, YEAR } from './arabic-calendar-words';
import { dayOrMonth, isDay } from './calendar';
import { findAll, type DateRule } from './date-rule';
import { hintAround } from './looks-ahead';

const UP_TO = '(?: ?- ?| ?و ?| الي | حتي | و ?ال ?| الي ال ?)';
const DAYS = new RegExp(
  `${OPEN}(?:ال ?)?(\\d{1,2})(?: من)?${UP_TO}(\\d{1,2})(?: من)? {0,2}(?:شهر )?${MONTH}${CLOSE}(?: ?,? ?(?:من )?(?:العام |عام |سنه )?${YEAR})?(?: (${DIRECTION})${CLOSE})?`, 'g');

const ACROSS = new RegExp(
  `${OPEN}(?:ال ?)?(\\d{1,2})(?: من)? {0,2}${MONTH}${CLOSE}(?: ?- ?| ?و ?| الي | حتي )(?:ال ?)?(\\d{1,2})(?: من)? {0,2}${MONTH}${CLOSE}(?: ?,? ?(?:من )?(?:العام |عام |سنه )?${YEAR})?`, 'g');

/** 28 و29 حزيران/يونيو, من 5 إلى 7 مايو 2019, من 28 أبريل إلى 2 مايو. */
export const findArabicDayIntervals: DateRule = {
  name: 'arabic-days',
  find: ({ text, publishedOn }) => [...findAll(text, ACROSS, ([, , first, firstName, last, lastName, yearText], start, end) => {
    const [from, until] = [ARABIC_MONTHS.get(firstName ?? ''), ARABIC_MONTHS.get(lastName ?? '')];
    const year = yearText === undefined ? null : Number(yearText);
    if (from === undefined || until === undefined || from >= until || !isDay(year, from, Number(first)) || !isDay(year, until, Number(last))) return null;
    const opening = dayOrMonth(year, from, Number(first), hintAround(text, start, end), publishedOn);
    return { kind: 'interval', edtf: `${opening.edtf}/${dayOrMonth(year, until, Number(last), hintAround(text, start, end), publishedOn).edtf}`, formula: opening.formula };
  }), ...findAll(text, DAYS, ([, , first, last, monthName, yearText, marker], start, end) => {
    const month = ARABIC_MONTHS.get(monthName ?? '');
    const year = yearText === undefined ? null : Number(yearText);
    const [from, until] = [Number(first), Number(last)];
    if (month === undefined || from >= until || !isDay(year, month, until)) return null;
    const hint = marker === undefined ? hintAround(text, start, end) : directionOf(marker);
    const opening = dayOrMonth(year, month, from, hint, publishedOn);
    const closing = dayOrMonth(year, month, until, hint, publishedOn);
    return { kind: 'interval', edtf: `${opening.edtf}/${closing.edtf}`, formula: opening.formula };
  })],
};
