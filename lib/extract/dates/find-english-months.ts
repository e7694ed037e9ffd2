import { dayOrMonth } from './calendar';
import { findAll, wordBefore, type DateRule } from './date-rule';
import { CLOSE, directionOf, ENGLISH_MONTHS, MONTH, OPEN, YEAR } from './english-calendar-words';
import { hintAround } from './looks-ahead';

const ALONE = new RegExp(`${OPEN}(?:(last|next|this|past|coming|early|late|mid) ?-?)?${MONTH}${CLOSE}(?:,? (?:of )?${YEAR})?`, 'g');
const LEADS = new Set('in since by until till of from to through before after during mid between'.split(' '));
// also a verb, a person or an adjective: a month only where a preposition, a marker or a year says so
const WORDY = new Set(['may', 'march', 'august', 'mar', 'jan', 'april', 'june']);

/** November 2021, last December, in May; not "Theresa May". */
export const findEnglishMonths: DateRule = {
  name: 'english-month',
  find: ({ text, isCapital, publishedOn }) => findAll(text, ALONE, ([whole, , marker, name, yearText], start, end) => {
    const month = ENGLISH_MONTHS.get(name ?? '');
    if (month === undefined || !isCapital(start + whole.indexOf(name ?? ''))) return null;
    if (WORDY.has(name ?? '') && marker === undefined && yearText === undefined && !LEADS.has(wordBefore(text, start))) return null;
    const direction = directionOf(marker);
    const hint = direction === 'none' ? hintAround(text, start, end) : direction;
    return { kind: 'point', ...dayOrMonth(yearText === undefined ? null : Number(yearText), month, null, hint, publishedOn) };
  }),
};
