import { ARABIC_MONTHS, ARABIC_ORDINALS, CLOSE, DIRECTION, directionOf, MONTH, OPEN, ORDINAL, YEAR } from './arabic-calendar-words';
import { addMonths, dayOrMonth, isDay, writeDay } from './calendar';
import { findAll, type DateRule } from './date-rule';
import { hintAround } from './looks-ahead';

const NUMBER = '(?:ال ?)?(\\d{1,2})(?: ?من)?';
const WORD = `(${ORDINAL})(?: من)?`;
const OF_MONTH = ` {0,2}(?:شهر )?${MONTH}${CLOSE}`;
const OF_YEAR = `(?: ?[,/]? ?(?:من )?(?:العام |عام |سنه |لعام |لسنه )?${YEAR})?(?: (${DIRECTION})${CLOSE})?`;
const DAY = new RegExp(`${OPEN}(?:${NUMBER}|${WORD})${OF_MONTH}${OF_YEAR}`, 'g');

const OF_THIS_MONTH = new RegExp(`${OPEN}(?:${NUMBER}|${WORD}) (?:هذا )?الشهر(?: (${DIRECTION}))?${CLOSE}`, 'g');
const OF_RUNNING = new RegExp(`${OPEN}(?:يوم )?(?:ال ?)?(\\d{1,2})()(?: من)? (الجاري|الحالي|المقبل|القادم|الماضي|المنصرم)${CLOSE}`, 'g');
const STEP = { past: -1, none: 0, future: 1 } as const;

/** 5 نوفمبر 2021, الخامس من تشرين الثاني/نوفمبر الماضي, 15 من الشهر الجاري. */
export const findArabicDayDates: DateRule = {
  name: 'arabic-day',
  find: ({ text, publishedOn }) => [...[OF_THIS_MONTH, OF_RUNNING].flatMap((pattern) => findAll(text, pattern, ([, , digits, word, marker]) => {
    const day = digits === undefined ? ARABIC_ORDINALS.get(word ?? '') : Number(digits);
    if (day === undefined || publishedOn === null) return null;
    const { year, month } = addMonths(publishedOn, STEP[directionOf(marker)]);
    return isDay(year, month, day) ? { kind: 'point', edtf: writeDay({ year, month, day }), formula: `day ${day} read with publication on ${writeDay(publishedOn)}` } : null;
  })), ...findAll(text, DAY, ([, , digits, word, monthName, yearText, marker], start, end) => {
    const day = digits === undefined ? ARABIC_ORDINALS.get(word ?? '') : Number(digits);
    const month = ARABIC_MONTHS.get(monthName ?? '');
    const year = yearText === undefined ? null : Number(yearText);
    if (day === undefined || month === undefined || !isDay(year, month, day)) return null;
    return { kind: 'point', ...dayOrMonth(year, month, day, marker === undefined ? hintAround(text, start, end) : directionOf(marker), publishedOn), confidence: 0.95 };
  })],
};
