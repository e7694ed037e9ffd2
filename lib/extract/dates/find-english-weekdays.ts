import { resolveWeekday } from './calendar';
import { findAll, wordBefore, type DateRule } from './date-rule';
import { weekdayHint } from './looks-ahead';
import { CLOSE, directionOf, OPEN, WEEKDAY_NAMES } from './english-calendar-words';

const WEEKDAY = new RegExp(`${OPEN}(?:(last|next|this|past|coming) )?(${WEEKDAY_NAMES.join('|')})${CLOSE}`, 'g');
const FEASTS = new Set(['good', 'black', 'bloody', 'easter', 'palm', 'ash', 'cyber', 'holy', 'maundy']);

/** Friday, last Monday, next Thursday. */
export const findEnglishWeekdays: DateRule = {
  name: 'english-weekday',
  find: ({ text, isCapital, today }) => findAll(text, WEEKDAY, ([whole, , marker, name], start, end) => {
    if (!isCapital(start + whole.indexOf(name ?? '')) || FEASTS.has(wordBefore(text, start))) return null;
    const direction = marker === undefined ? weekdayHint(text, start, end) : directionOf(marker);
    return { kind: 'weekday', ...resolveWeekday(WEEKDAY_NAMES.indexOf(name ?? ''), direction === 'past' ? 'before' : direction, today) };
  }),
};
