import type { YearHint } from './calendar';

// What tells that a sentence speaks of what is still to come. Folded spelling; the Arabic future prefix only before an
// imperfect's own letter (سيعقد, ستجري); nouns and names that begin so (سيطرة, سيناء, ستوكهولم) are left out by name.
const ARABIC = /(?:^|[^\u0621-\u064a])(?:و?(?!سيطر|سينا|سيول|سيرغ|سيرج|سيرا|سيسي|سيدن|سيدا|سيري|سيلف|سيغ|سيباس|ستوك|ستار|ستول|ستيف|ستاف|ستراس|ستان)(?:سي|ست)[\u0622\u0623\u0628-\u064a][\u0621-\u064a]{2,}|سوف|المقرر|المزمع|المرتقب|المرتقبه|المتوقع|المقبله?|القادمه?|يعتزم|تعتزم|موعد|انتخابات|الانتخابات)(?![\u0621-\u064a])/;
const ENGLISH = /(?:^|[^a-z])(?:will|plans?|planned|scheduled|upcoming|expected|elections?|ahead of|due|to be held)(?![a-z])/;
const CHINESE = /将[于在要会]|即将|计划|预计|拟于|将举|将访/;
const WINDOW = 200; // units each side; a sentence of a dispatch is seldom longer
const STOP = /[.!?\n]/;

/** Whether the sentence around a place in the folded text looks ahead. */
export function hintAround(text: string, start: number, end: number): YearHint {
  const before = text.slice(Math.max(0, start - WINDOW), start).split(STOP).at(-1) ?? '';
  const after = text.slice(end, end + WINDOW).split(STOP)[0] ?? '';
  return [before, after].some((part) => ARABIC.test(part) || ENGLISH.test(part) || CHINESE.test(part)) ? 'expected' : 'none';
}

// The verb that the weekday belongs to stands before it, nearest last: "will sign on Friday", but "said on Friday that it will sign".
const AHEAD = /(?:^|[^a-z])(?:will|is to|are to|to be|plans? to|(?:is|are|was|were) (?:due|set|scheduled|expected|slated)|scheduled for|expected)(?![a-z])|(?:^|[^\u0621-\u064a])(?:[وف]?(?!سيطر|سينا|سيول|سيرغ|سيرج|سيرا|سيسي|سيدن|سيدا|سيري|سيلف|سيغ|سيباس|ستوك|ستار|ستول|ستيف|ستاف|ستراس|ستان)(?:سي|ست)[\u0628-\u064a][\u0621-\u064a]{2,}|(?:من )?(?:المقرر|المزمع|المرتقب|المتوقع|المنتظر)|يعتزم|تعتزم)(?![\u0621-\u064a])|将|拟于|预计|计划于/g;
const REPORTED = /(?:^|[^a-z])(?:said|says|told|announced|added|stated|reported|confirmed|that)(?![a-z])|(?:^|[^\u0621-\u064a])[وف]?(?:قال|قالت|اعلن|اعلنت|اكد|اكدت|ذكر|ذكرت|افاد|افادت|اضاف|اضافت|صرح|صرحت|اوضح|اوضحت|كشف|كشفت)(?![\u0621-\u064a])|表示|宣布|说[，,]/g;

/** "expected" where the clause before a weekday looks ahead and nothing is reported between; else the day is behind us. */
export function weekdayHint(text: string, start: number, end: number): 'expected' | 'none' {
  const before = text.slice(Math.max(0, start - WINDOW), start).split(STOP).at(-1) ?? '';
  const ahead = lastMatch(before, AHEAD);
  if (ahead < 0 || lastMatch(before, REPORTED) > ahead) return 'none';
  // "will, it said Friday,": between marks the weekday is the report's
  return /[,،，] ?$/.test(before) && /^ ?[,،，]/.test(text.slice(end, end + 2)) ? 'none' : 'expected';
}

function lastMatch(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}
