import { parseEdtf } from '../dossier/edtf';
import { ARABIC_MONTHS, ENGLISH_MONTHS } from '../i18n/months';

const FIRST_LINES = 4;
const LAST_LINES = 2;
const SHORT = 60; // units; a line that holds little but a date
const DATELINE = 70; // units of a long line in which its dateline stands: "بكين 5 نوفمبر 2021 (شينخوا) …"

/** Where a date ends that opens a paragraph: a sentence about another day has no such mark. */
const DATELINE_END = /^[^.。،,\n]{0,24}?[()（）—–:：|]/;

const ENGLISH = ENGLISH_MONTHS.map((name) => name.slice(0, 3).toLowerCase());
const ARABIC = [...ARABIC_MONTHS.dual, ...ARABIC_MONTHS.levant, ...ARABIC_MONTHS.egypt, ...ARABIC_MONTHS.maghreb];
const ARABIC_NAME = ARABIC.toSorted((a, b) => b.length - a.length).join('|');
const ENGLISH_NAME = `(?:${ENGLISH.join('|')})[a-z]{0,6}\\.?`;

type Numbers = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

const PATTERNS: readonly { readonly find: RegExp; readonly numbers: (match: RegExpExecArray) => Numbers }[] = [
  { find: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, numbers: (m) => [m[1], m[3], m[4]] },
  { find: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/, numbers: (m) => [m[1], m[2], m[3]] },
  { find: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (${ENGLISH_NAME}),? (\\d{4})(?!\\d)`, 'i'), numbers: (m) => [m[3], monthOf(m[2]), m[1]] },
  { find: new RegExp(`\\b(${ENGLISH_NAME}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i'), numbers: (m) => [m[3], monthOf(m[1]), m[2]] },
  { find: new RegExp(`(?<!\\d)(\\d{1,2}) (${ARABIC_NAME})(?: ?[/(] ?[\\u0621-\\u064A ]{2,14}\\)?)?[،,]? (\\d{4})(?!\\d)`), numbers: (m) => [m[3], monthOf(m[2]), m[1]] },
];

function monthOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const english = ENGLISH.indexOf(name.slice(0, 3).toLowerCase());
  const index = english >= 0 ? english : ARABIC.indexOf(name) % 12; // four tables of twelve, one after the other
  return index < 0 ? undefined : String(index + 1);
}

function dayFrom([year, month, day]: Numbers): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(year) >= 1900 && parseEdtf(text)?.precision === 'day' ? text : null;
}

/** The day that a machine wrote, `2021-11-05T18:00:00+03:00` or `20211105`: as it stands, for a publisher dates by its own clock. */
export function writtenDay(raw: string): string | null {
  const match = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(raw.slice(0, 40));
  return match === null ? dayInLine(raw.slice(0, SHORT), () => true) : dayFrom([match[1], match[2], match[3]]);
}

/** The day that a line gives as its own, at the head or the foot of a text; null where none does. A day in a sentence is no such day. */
export function publicationDay(text: string): string | null {
  const head = text.slice(0, 4000).split('\n').filter((line) => line.trim() !== '').slice(0, FIRST_LINES);
  const foot = text.slice(-1000).split('\n').filter((line) => line.trim() !== '').slice(-LAST_LINES).filter(isShort);
  for (const line of [...head, ...foot]) {
    const day = isShort(line) ? dayInLine(line, () => true) : dayInLine(line.slice(0, DATELINE), (rest) => DATELINE_END.test(rest));
    if (day !== null) return day;
  }
  return null;
}

function isShort(line: string): boolean {
  return line.trim().length <= SHORT;
}

function dayInLine(line: string, endsWell: (rest: string) => boolean): string | null {
  const latin = line.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[\u200E\u200F\u00A0]/g, ' ').replace(/ {2,}/g, ' ');
  for (const { find, numbers } of PATTERNS) {
    const match = find.exec(latin);
    if (match === null || !endsWell(latin.slice(match.index + match[0].length))) continue;
    const day = dayFrom(numbers(match));
    if (day !== null) return day;
  }
  return null;
}
