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
