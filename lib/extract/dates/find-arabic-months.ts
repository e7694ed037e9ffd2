import { ARABIC_MONTHS, CLOSE, DIRECTION, directionOf, MONTH, OPEN, WORDY_MONTHS, YEAR } from './arabic-calendar-words';
import { dayOrMonth } from './calendar';
import { findAll, wordBefore, type DateRule } from './date-rule';
import { hintAround } from './looks-ahead';

const ALONE = new RegExp(`${OPEN}(شهر )?${MONTH}${CLOSE}(?: ?,? ?(?:من )?(?:العام |عام |سنه )?${YEAR})?(?: (?:من العام )?(${DIRECTION})${CLOSE})?`, 'g');
const LEADS = new Set('في منذ حتي خلال شهر مطلع نهايه اواخر اوائل منتصف بدايه قبل بعد بحلول شهري لشهر'.split(' '));

/** أبريل 2019, تشرين الثاني/نوفمبر الماضي, في مارس. */
export const findArabicMonths: DateRule = {
  name: 'arabic-month',
  find: ({ text, publishedOn }) => findAll(text, ALONE, ([whole, lead, said, monthName, yearText, marker], start, end) => {
    const month = ARABIC_MONTHS.get(monthName ?? '');
    if (month === undefined) return null;
    const both = /[/(]/.test(whole);
    const led = said !== undefined || yearText !== undefined || marker !== undefined || both
      || LEADS.has(wordBefore(text, start - (lead ?? '').length)) || lead === 'ل' || lead === 'ب';
    if (!led && WORDY_MONTHS.has(monthName ?? '')) return null;
    const year = yearText === undefined ? null : Number(yearText);
    const hint = marker === undefined ? hintBefore(text, start, end, publishedOn !== null && month > publishedOn.month) : directionOf(marker);
    return { kind: 'point', ...dayOrMonth(year, month, null, hint, publishedOn), confidence: led ? 0.9 : 0.7 };
  }),
};

const TOLD = /(?:قد [\u0621-\u064a]+|(?:^| )[وف]?(?:قال|قالت|اعلن|اعلنت|صرح|صرحت|اكد|اكدت|وقع|وقعت|جري|جرت|انتهي|انتهت|بدا|بدات|قتل|زار|زارت))(?: [\u0621-\u064a]+){0,2} في (?:شهر )?$/;
const TOLD_WITHIN = 48; // units

/** كان قد قال في نوفمبر: what has been told in a month to come was told a year before. */
function hintBefore(text: string, start: number, end: number, isAhead: boolean): ReturnType<typeof hintAround> {
  return isAhead && TOLD.test(text.slice(Math.max(0, start - TOLD_WITHIN), start)) ? 'past' : hintAround(text, start, end);
}
