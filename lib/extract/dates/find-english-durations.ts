import { countedYears, yearsAgo, type Direction } from './calendar';
import { findAll, wordBefore, type DateRule } from './date-rule';
import { CLOSE, directionOf, ENGLISH_NUMBERS, NUMBER_WORD, OPEN } from './english-calendar-words';

const UNIT = '(year|decade|century|centurie|month|week|day|hour|minute)s?';
const MARKER = '(?:(?:the )?(past|last|next|coming|previous|following|recent|preceding) )?';
const COUNTED = new RegExp(`${OPEN}${MARKER}(?:(\\d{1,3})|(${NUMBER_WORD}))(?: |-)${UNIT}${CLOSE}(-old| old| of age)?( ago| later| earlier| after| before)?`, 'g');
const A_UNIT_AGO = new RegExp(`${OPEN}an? (?:year|decade|century|month|week|day|hour) (?:ago|earlier|later|after|before)${CLOSE}`, 'g');
const A_UNIT = new RegExp(`()(?<=(?:^|[^a-z])(?:for|over|within|in|after|than|nearly|almost|about|of) )an? (?:year|decade|century|month|week|day|hour|couple of (?:years|months|weeks|days|hours))${CLOSE}(?! (?:of|when|in which|where|that|like|and a half)${CLOSE})`, 'g');
const PART = new RegExp(`${OPEN}(?:half|quarter)(?: of)? ?-?(?:an? )?(?:century|decade|year|hour)${CLOSE}(?! of a)`, 'g');

/** 65 years, the past three decades, two weeks ago, a 60-day truce; not "a 45-year-old" nor uncounted "years". */
export const findEnglishDurations: DateRule = {
  name: 'english-duration',
  find: ({ text, publishedOn }) => [
    ...findAll(text, COUNTED, ([, , marker, digits, word, unit, old, ago], start) => {
      if (old !== undefined) return null;
      const count = digits === undefined ? ENGLISH_NUMBERS.get(word ?? '') ?? 0 : Number(digits);
      if (count === 1 && word === 'one' && marker === undefined && ago === undefined && unit === 'day') return null; // "one day" is any day
      if (ago === ' ago' && unit === 'year') return { kind: 'duration', ...yearsAgo(count, publishedOn) };
      const direction: Direction = marker === undefined ? leadDirection(wordBefore(text, start), ago) : directionOf(marker);
      return { kind: 'duration', ...inYears(count, unit ?? '', direction, publishedOn) };
    }),
    ...[A_UNIT_AGO, A_UNIT, PART].flatMap((pattern) => findAll(text, pattern, () => ({ kind: 'duration', edtf: null }))),
  ],
};

function leadDirection(before: string, ago: string | undefined): Direction {
  return ago === ' ago' || before === 'for' || before === 'over' ? 'past' : 'none';
}

function inYears(count: number, unit: string, direction: Direction, published: Parameters<typeof countedYears>[2]) {
  if (unit === 'year') return countedYears(count, direction, published);
  return unit === 'decade' ? countedYears(count * 10, direction, published) : { edtf: null, formula: null };
}
