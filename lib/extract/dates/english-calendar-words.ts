import type { Direction } from './calendar';

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
export const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_NAMES.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['sept', 9],
]);
const SHORT = '(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
/** A month's name or its abbreviation with its stop, one group. */
export const MONTH = `(${MONTH_NAMES.join('|')}|${SHORT}(?=[. ]))(?:(?<=${SHORT})\\.)?`;
export const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
export const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...TENS.flatMap((ten, t) => [[ten, (t + 2) * 10] as const, ...ONES.slice(0, 9).map((one, i) => [`${ten}-${one}`, (t + 2) * 10 + i + 1] as const)]),
  ['a hundred', 100], ['one hundred', 100], ['half a', 0.5],
]);
export const NUMBER_WORD = [...ENGLISH_NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** Opens an English word; the lead-in group is empty. */
export const OPEN = '()(?<![a-z0-9])';
export const CLOSE = '(?![a-z0-9])';
export const YEAR = '(1[0-9]{3}|20[0-9]{2})(?![0-9]|[.,][0-9])';

export function directionOf(word: string | undefined): Direction {
  if (word === 'last' || word === 'past' || word === 'previous' || word === 'recent' || word === 'preceding') return 'past';
  return word === 'next' || word === 'coming' || word === 'upcoming' || word === 'following' ? 'future' : 'none';
}
