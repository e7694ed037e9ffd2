import { ARABIC_MONTHS, CLOSE, MONTH, OPEN, YEAR } from './arabic-calendar-words';
import { dayOrMonth } from './calendar';
import { findAll, type DateRule } from './date-rule';
import { hintAround } from './looks-ahead';

const YEAR_AFTER = `(?: ?,? ?(?:من )?(?:العام |عام |سنه )?${YEAR})?`;
const MONTHS = new RegExp(`${OPEN}(?:شهري )?${MONTH}(?: ?- ?| ?و ?| الي | حتي )${MONTH}${CLOSE}${YEAR_AFTER}`, 'g');

/** كانون الثاني/يناير وشباط/فبراير, من يناير إلى مارس 2020: two months of one year, named together. */
export const findArabicMonthIntervals: DateRule = {
  name: 'arabic-months',
  find: ({ text, publishedOn }) => findAll(text, MONTHS, ([, , firstName, lastName, yearText], start, end) => {
    const [from, until] = [ARABIC_MONTHS.get(firstName ?? ''), ARABIC_MONTHS.get(lastName ?? '')];
    if (from === undefined || until === undefined || from >= until) return null;
    const year = yearText === undefined ? null : Number(yearText);
    const hint = hintAround(text, start, end);
    const opening = dayOrMonth(year, from, null, hint, publishedOn);
    return { kind: 'interval', edtf: `${opening.edtf}/${dayOrMonth(year, until, null, hint, publishedOn).edtf}`, formula: opening.formula };
  }),
};
