import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventDate } from '../dossier/edtf';
import { formatDay, formatEventDate, formatList, formatMonth, formatNumber, formatShortDay, formatShortMonth, formatYear, fromDigits, inDigits, isolate, plural, stripIsolates, type Locale } from './format';
import type { MonthNames } from './months';

const EN: Locale = { lang: 'en', digits: 'latn', months: 'egypt' };
const AR: Locale = { lang: 'ar', digits: 'latn', months: 'egypt' };
const INDIC: Locale = { lang: 'ar', digits: 'arab', months: 'egypt' };
const ZH: Locale = { lang: 'zh', digits: 'latn', months: 'egypt' };
const CALL = Date.UTC(2021, 10, 5);

/** Isolates made visible: `[` and `]`. */
const shown = (text: string): string => text.replaceAll('\u2068', '[').replaceAll('\u2069', ']');

describe('formatDay and its relatives', () => {
  it.each([
    [EN, ['5 November 2021', 'November 2021', '2021', '5 Nov', 'Nov 2021']],
    [AR, ['5 نوفمبر 2021', 'نوفمبر 2021', '2021', '5 نوفمبر', 'نوفمبر 2021']],
    [INDIC, ['٥ نوفمبر ٢٠٢١', 'نوفمبر ٢٠٢١', '٢٠٢١', '٥ نوفمبر', 'نوفمبر ٢٠٢١']],
    [ZH, ['2021年11月5日', '2021年11月', '2021年', '11月5日', '2021年11月']],
    [{ ...EN, digits: 'arab' } as const, ['5 November 2021', 'November 2021', '2021', '5 Nov', 'Nov 2021']],
    [{ ...ZH, digits: 'arab' } as const, ['2021年11月5日', '2021年11月', '2021年', '11月5日', '2021年11月']],
  ])('%j', (locale, texts) => {
    const formats = [formatDay, formatMonth, formatYear, formatShortDay, formatShortMonth];
    expect(formats.map((format) => format(CALL, locale))).toEqual(texts);
  });

  it.each<[MonthNames, string]>([
    ['egypt', 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'],
    ['levant', 'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'],
    ['maghreb', 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'],
    [
      'dual',
      'كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيو تموز/يوليو آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر',
    ],
  ])('names the twelve months in the style %s', (months, names) => {
    const written = Array.from({ length: 12 }, (_, month) => formatMonth(Date.UTC(2021, month), { ...AR, months }));
    expect(written).toEqual(names.split(' ').map((name) => `${name.replaceAll('_', ' ')} 2021`));
  });

  it('counts in UTC to the last millisecond of a day', () => expect(formatDay(CALL + 86_399_999, EN)).toBe('5 November 2021'));
});

const POINT: EventDate = { precision: 'day', kind: 'point', from: CALL, until: Date.UTC(2021, 10, 6), approximate: false, uncertain: false };
const YEAR: EventDate = { ...POINT, precision: 'year', from: Date.UTC(1956, 0), until: Date.UTC(1957, 0) };
const MONTH: EventDate = { ...POINT, precision: 'month', from: Date.UTC(2012, 2), until: Date.UTC(2012, 3) };
const span = (from: number, until: number, precision: EventDate['precision']): EventDate => ({ ...POINT, kind: 'interval', precision, from, until });

describe('formatEventDate', () => {
  it.each<[string, EventDate, string, string, string, string]>([
    ['a day', POINT, '5 November 2021', '5 نوفمبر 2021', '٥ نوفمبر ٢٠٢١', '2021年11月5日'],
    ['a month', MONTH, 'March 2012', 'مارس 2012', 'مارس ٢٠١٢', '2012年3月'],
    ['a year', YEAR, '1956', '1956', '١٩٥٦', '1956年'],
    ['a decade', { ...YEAR, precision: 'decade', from: Date.UTC(1950, 0), until: Date.UTC(1960, 0) }, '1950s', 'خمسينيات القرن العشرين', 'خمسينيات القرن العشرين', '20世纪50年代'],
    ['the 2000s', { ...YEAR, precision: 'decade', from: Date.UTC(2000, 0), until: Date.UTC(2010, 0) }, '2000s', 'العقد الأول من القرن الحادي والعشرين', 'العقد الأول من القرن الحادي والعشرين', '21世纪头十年'],
    ['an approximate year', { ...YEAR, approximate: true }, 'about 1956', 'نحو 1956', 'نحو ١٩٥٦', '约1956年'],
    ['an uncertain year', { ...YEAR, uncertain: true }, '1956 (?)', '1956 (؟)', '١٩٥٦ (؟)', '1956年（？）'],
    ['both', { ...YEAR, approximate: true, uncertain: true }, 'about 1956 (?)', 'نحو 1956 (؟)', 'نحو ١٩٥٦ (؟)', '约1956年（？）'],
    ['at the latest', { ...POINT, kind: 'until' }, 'by 5 November 2021', 'في موعد أقصاه 5 نوفمبر 2021', 'في موعد أقصاه ٥ نوفمبر ٢٠٢١', '不晚于2021年11月5日'],
    ['at the latest in a year', { ...YEAR, kind: 'until' }, 'by 1956', 'في موعد أقصاه 1956', 'في موعد أقصاه ١٩٥٦', '不晚于1956年'],
    ['since', { ...YEAR, kind: 'since' }, 'since 1956', 'منذ 1956', 'منذ ١٩٥٦', '自1956年起'],
    ['years', span(Date.UTC(1995, 0), Date.UTC(2000, 0), 'year'), '1995–1999', '[1995–1999]', '[١٩٩٥–١٩٩٩]', '1995年至1999年'],
    ['decades', span(Date.UTC(1950, 0), Date.UTC(1980, 0), 'decade'), '1950s–1970s', '[خمسينيات القرن العشرين – سبعينيات القرن العشرين]', '[خمسينيات القرن العشرين – سبعينيات القرن العشرين]', '20世纪50年代至20世纪70年代'],
    ['months of a year', span(Date.UTC(2012, 2), Date.UTC(2012, 5), 'month'), 'March–May 2012', '[مارس–مايو] 2012', '[مارس–مايو] ٢٠١٢', '2012年3月至5月'],
    ['months of two years', span(Date.UTC(2012, 11), Date.UTC(2013, 1), 'month'), 'December 2012 – January 2013', '[ديسمبر 2012 – يناير 2013]', '[ديسمبر ٢٠١٢ – يناير ٢٠١٣]', '2012年12月至2013年1月'],
    ['days of a month', span(Date.UTC(2012, 1, 17), Date.UTC(2012, 1, 19), 'day'), '17–18 February 2012', '[17–18] فبراير 2012', '[١٧–١٨] فبراير ٢٠١٢', '2012年2月17日至18日'],
    ['days of two months', span(Date.UTC(2012, 1, 28), Date.UTC(2012, 2, 3), 'day'), '28 February – 2 March 2012', '[28 فبراير – 2 مارس 2012]', '[٢٨ فبراير – ٢ مارس ٢٠١٢]', '2012年2月28日至3月2日'],
    ['days of two years', span(Date.UTC(2012, 11, 31), Date.UTC(2013, 0, 3), 'day'), '31 December 2012 – 2 January 2013', '[31 ديسمبر 2012 – 2 يناير 2013]', '[٣١ ديسمبر ٢٠١٢ – ٢ يناير ٢٠١٣]', '2012年12月31日至2013年1月2日'],
    ['an interval of one day', span(CALL, Date.UTC(2021, 10, 6), 'day'), '5 November 2021', '5 نوفمبر 2021', '٥ نوفمبر ٢٠٢١', '2021年11月5日'],
    ['an approximate interval', { ...span(Date.UTC(1995, 0), Date.UTC(2000, 0), 'year'), approximate: true }, 'about 1995–1999', 'نحو [1995–1999]', 'نحو [١٩٩٥–١٩٩٩]', '约1995年至1999年'],
  ])('writes %s', (_, date, en, ar, indic, zh) => {
    expect([EN, AR, INDIC, ZH].map((locale) => shown(formatEventDate(date, locale)))).toEqual([en, ar, indic, zh]);
    expect(formatEventDate(date, { ...EN, digits: 'arab' })).toBe(formatEventDate(date, EN));
    expect(formatEventDate(date, { ...ZH, digits: 'arab' })).toBe(formatEventDate(date, ZH));
  });
});

describe('formatNumber', () => {
  it.each<[number, string, string, string, string]>([
    [0, '0', '0', '٠', '0'],
    [-0, '0', '0', '٠', '0'],
    [67, '67', '67', '٦٧', '67'],
    [1234567, '1,234,567', '1,234,567', '١٬٢٣٤٬٥٦٧', '1,234,567'],
    [-2, '−2', '[−2]', '[−٢]', '−2'],
    [0.5, '0.5', '0.5', '٠٫٥', '0.5'],
    [1200.0004, '1,200', '1,200', '١٬٢٠٠', '1,200'],
    [-0.0001, '0', '0', '٠', '0'],
    [Number.NaN, '—', '—', '—', '—'],
  ])('writes %d', (n, en, ar, indic, zh) => {
    expect([EN, AR, INDIC, ZH].map((locale) => shown(formatNumber(n, locale)))).toEqual([en, ar, indic, zh]);
  });
});

describe('digits', () => {
  it('are those of the locale in what is no amount', () =>
    expect([EN, AR, INDIC, ZH].map((locale) => inDigits('2021 − 65', locale))).toEqual(['2021 − 65', '2021 − 65', '٢٠٢١ − ٦٥', '2021 − 65']));
  it('are read as typed', () => expect(['٢٠٢١', '۱۹۵۶', '1956', 'x٣'].map(fromDigits)).toEqual(['2021', '1956', '1956', 'x3']));
  it('come back', () => expect(fromDigits(inDigits('0123456789', INDIC))).toBe('0123456789'));
});

describe('plural', () => {
  it('knows the six forms of Arabic', () =>
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((n) => plural('ar', n))).toEqual(
      ['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'other', 'few'],
    ));
  it('knows the two of English and the one of Chinese', () =>
    expect([plural('en', 1), plural('en', 0), plural('zh', 1)]).toEqual(['one', 'other', 'other']));
});

describe('formatList', () => {
  it.each([
    [[], '', '', ''],
    [['A'], 'A', 'A', 'A'],
    [['A', 'B'], 'A and B', 'A وB', 'A和B'],
    [['A', 'B', 'C'], 'A, B and C', 'A وB وC', 'A、B和C'],
  ])('joins %j', (items, en, ar, zh) => {
    expect([formatList(items, 'en'), formatList(items, 'ar'), formatList(items, 'zh')]).toEqual([en, ar, zh]);
  });
});

describe('what is shown', () => {
  it('is never left to the machine: its digits, months, calendar and names of places differ from the next', () => {
    const sources = ['app', 'components', 'lib'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`));
    const code = sources.filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\./.test(path));
    expect(code.length).toBeGreaterThan(100);
    expect(code.filter((path) => /Intl\.(DateTimeFormat|NumberFormat|RelativeTimeFormat|DisplayNames|ListFormat)|\.toLocale(Date|Time)?String\(/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('isolates', () => {
  it('come off again', () => expect(stripIsolates(`a ${isolate(isolate('b'))}`)).toBe('a b'));
  it('leave other controls in place', () => expect(stripIsolates('ب\u200cع')).toBe('ب\u200cع'));
});
