import { OPEN, YEAR } from './arabic-calendar-words';
import { findAll, type DateRule } from './date-rule';

const YEARS = '(?:العامين |عامي |العام |عام |الاعوام |اعوام |سنوات |السنوات |سنتي |سنه |موسم )?';
const LINK = '(?: ?- ?| ?/ ?| الي | حتي | و ?)(?:العام |عام |سنه )?';
const INTERVAL = new RegExp(`${OPEN}(?:(?:بين|من|منذ|في|خلال|الفتره) )?${YEARS}${YEAR}${LINK}((?:1[0-9]|20)[0-9]{2}|[0-9]{2})(?![0-9])`, 'g');

/** بين 1995 و1999, عامي 2015 و2016, 2014-2016. Two years joined by "and" alone are read as a span too. */
export const findArabicYearIntervals: DateRule = {
  name: 'arabic-years',
  find: ({ text }) => findAll(text, INTERVAL, ([whole, , first, last]) => {
    const from = Number(first);
    const until = (last ?? '').length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    if (from >= until || until > 2200) return null;
    if ((last ?? '').length === 2 && !/[-/]/.test(whole)) return null;
    return { kind: 'interval', edtf: `${from}/${until}` };
  }),
};
