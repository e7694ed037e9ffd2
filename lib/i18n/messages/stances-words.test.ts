import { describe, expect, it } from 'vitest';
import { LANGS } from '../lang';
import { localeOf } from '../../stances/stances.fixture';
import { countFolded, countIssues, countStatements, countTimes, nameMark, nameSummary } from './stances-words';

const COUNTS = [1, 2, 3, 8, 10, 11, 100];

describe('counted words', () => {
  it('agree with their number', () => {
    expect(COUNTS.map((n) => countIssues(n, localeOf('ar')))).toEqual(['قضية واحدة', 'قضيتين', 'ثلاث قضايا', 'ثماني قضايا', 'عشر قضايا', '11 قضية', '100 قضية']);
    expect(countIssues(2, localeOf('ar'), 'nominative')).toBe('قضيتان');
    expect(COUNTS.map((n) => countIssues(n, localeOf('en')))).toEqual(['one issue', 'two issues', 'three issues', 'eight issues', 'ten issues', '11 issues', '100 issues']);
    expect(countIssues(2, localeOf('zh'))).toBe('两个议题');
    expect([0, 1, 2, 3, 11, 100].map((n) => countStatements(n, localeOf('ar')))).toEqual(['لا مواقف', 'موقف واحد', 'موقفان', '3 مواقف', '11 موقفًا', '100 موقف']);
    expect([1, 2, 3].map((n) => countTimes(n, localeOf('en')))).toEqual(['once', 'twice', '3 times']);
  });

  it('take Arabic digits where they are chosen', () => {
    expect(countIssues(12, { lang: 'ar', digits: 'arab', months: 'egypt' })).toBe('١٢ قضية');
  });

  it('say how many statements repeat another', () => {
    expect(LANGS.map((lang) => countFolded(35, 3, localeOf(lang)))).toEqual(['35 statements, and 3 more that repeat one of them', '35 موقفًا، من دون المكرر (3)', '35条表态，另有3条为重复表述']);
    expect(countFolded(1, 0, localeOf('en'))).toBe('1 statement');
  });
});

describe('spoken names', () => {
  it('say who, which way, on what, in which words, how often', () => {
    const mark = { speaker: 'Xi Jinping', polarity: 2, concept: "Syria's national sovereignty", paraphrase: 'Xi stresses it.', count: 1 } as const;
    expect(nameMark(mark, localeOf('en'))).toBe("Xi Jinping, strongly supports, Syria's national sovereignty: Xi stresses it.");
    expect(nameMark({ ...mark, count: 2 }, localeOf('en'))).toMatch(/ Said twice\.$/);
    expect(nameMark({ ...mark, count: 2 }, localeOf('ar'))).toBe("Xi Jinping، دعم قوي، Syria's national sovereignty: Xi stresses it. ورد مرتين.");
  });

  it('sum up a speaker without naming what is not there', () => {
    const summary = { name: 'Xi Jinping', distinct: 21, supports: 20, opposes: 1, neutral: 0 };
    expect(nameSummary(summary, localeOf('en'))).toBe('Xi Jinping: 21 statements (supports 20, opposes 1)');
    expect(nameSummary(summary, localeOf('zh'))).toBe('Xi Jinping：21条表态（支持 20，反对 1）');
  });
});
