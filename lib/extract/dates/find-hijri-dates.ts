import { ARABIC_ORDINALS, CLOSE, HIJRI_MONTH, HIJRI_MONTH_NUMBERS, OPEN, ORDINAL } from './arabic-calendar-words';
import { pad, writeDay } from './calendar';
import { findAll, type DateRule } from './date-rule';
import { hijriToCivil } from './hijri';

const YEAR = '(?:من )?(?:عام |العام |سنه )?(1[234][0-9]{2})(?![0-9])(?: ?(?:ه|هجري|هجريه|للهجره)(?![\\u0621-\\u064a]))?';
const DAY = new RegExp(`${OPEN}(?:(\\d{1,2})|(${ORDINAL}))(?: من)? {0,2}(?:شهر )?(${HIJRI_MONTH})${CLOSE}(?: ?,? ?${YEAR})?`, 'g');
const HIJRI_YEAR = /()(?<![0-9])(?:(?:ال)?عام |سنه )?(1[234]\d{2}) ?(?:ه|هجري|هجريه|للهجره)(?![\u0621-\u064a])/g;

/** 30 ربيع الأول 1443هـ. The Gregorian value is approximate (~): sighting moves a month by a day. */
export const findHijriDates: DateRule = {
  name: 'hijri',
  find: ({ text }) => [
    ...findAll(text, DAY, ([, , digits, word, monthName, yearText]) => {
      const day = digits === undefined ? ARABIC_ORDINALS.get(word ?? '') : Number(digits);
      const month = HIJRI_MONTH_NUMBERS.get(monthName ?? '');
      if (day === undefined || month === undefined || day < 1 || day > 30) return null;
      if (yearText === undefined) return { kind: 'vague', edtf: null, confidence: 0.7 };
      const civil = hijriToCivil(Number(yearText), month, day);
      return { kind: 'point', edtf: `${writeDay(civil)}~`, formula: `${yearText}-${pad(month)}-${pad(day)} AH ≈ ${writeDay(civil)}`, confidence: 0.8 };
    }),
    ...findAll(text, HIJRI_YEAR, ([, , year]) => {
      const { year: from } = hijriToCivil(Number(year), 1, 1);
      const { year: until } = hijriToCivil(Number(year), 12, 29);
      const edtf = from === until ? `${from}~` : `${from}~/${until}~`;
      return { kind: from === until ? 'point' : 'interval', edtf, formula: `${year} AH ≈ ${from}–${until}`, confidence: 0.8 };
    }),
  ],
};
