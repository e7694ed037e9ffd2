import { dayOrMonth, isDay, pad } from './calendar';
import { readChineseNumber } from './chinese-numbers';
import { findAll, type DateContext, type DateRule } from './date-rule';
import { hintAround } from './looks-ahead';

const YEAR = '((?:1[0-9]|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})年';
const SMALL = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const OPEN = '()(?<![0-9第]|[0-9][.,])';
const TO = ' ?(?:至|到|-|~) ?';
const DAYS = new RegExp(`${OPEN}(?:${YEAR} ?)?${SMALL}月${SMALL}[日号]${TO}(?:${SMALL}月)?${SMALL}[日号]`, 'g');
const SHORT_DAYS = new RegExp(`${OPEN}(?:${YEAR} ?)?${SMALL}月${SMALL}${TO}()${SMALL}[日号]`, 'g');
const FULL = new RegExp(`${OPEN}${YEAR} ?${SMALL}月(?: ?${SMALL}[日号])?`, 'g');
const MONTH_DAY = new RegExp(`${OPEN}(?:(今年|去年|明年) ?)?${SMALL}月 ?${SMALL}[日号]`, 'g');
const MONTH = new RegExp(`${OPEN}(?:(今年|去年|明年) ?)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?![\\d球亮饼光])`, 'g');
const MONTHS = new RegExp(`${OPEN}(?:${YEAR} ?)?${SMALL}月?${TO}${SMALL}月份?`, 'g');
const FIXED = { 今年: 0, 去年: -1, 明年: 1 } as const;

/** 2021年11月5日, 6月19日至21日, 去年12月. */
export const findChineseDates: DateRule = {
  name: 'chinese-date',
  find: (context) => {
    const { text, publishedOn } = context;
    const days = ([, , year, month, first, lastMonth, last]: readonly (string | undefined)[], at: number) => {
      const opening = read(context, at, year, month, first);
      const closing = read(context, at, year, lastMonth || month, last);
      if (opening === null || closing === null || opening.edtf >= closing.edtf) return null;
      return { kind: 'interval' as const, edtf: `${opening.edtf}/${closing.edtf}`, formula: opening.formula };
    };
    return [
      ...findAll(text, DAYS, days),
      ...findAll(text, SHORT_DAYS, days),
      ...findAll(text, MONTHS, ([, , year, first, last], at) => days(['', '', year, first, undefined, last, undefined], at)),
      ...findAll(text, FULL, ([, , year, month, day], at) => point(read(context, at, year, month, day))),
      ...findAll(text, MONTH_DAY, ([, , marker, month, day], at) => point(read(context, at, yearOfMarker(marker, publishedOn?.year), month, day))),
      ...findAll(text, MONTH, ([, , marker, month], at) => point(read(context, at, yearOfMarker(marker, publishedOn?.year), month, undefined))),
    ];
  },
};

const point = (value: { edtf: string; formula: string | null } | null) => (value === null ? null : { kind: 'point' as const, ...value, confidence: 0.95 });

function yearOfMarker(marker: string | undefined, published: number | undefined): string | undefined {
  return published !== undefined && (marker === '今年' || marker === '去年' || marker === '明年') ? pad(published + FIXED[marker], 4) : undefined;
}

function read({ text, publishedOn }: DateContext, at: number, yearText: string | undefined, monthText: string | undefined, dayText: string | undefined) {
  const year = yearText === undefined ? null : readChineseNumber(yearText);
  const month = readChineseNumber(monthText ?? '');
  const day = dayText === undefined ? null : readChineseNumber(dayText);
  if (month === null || !isDay(year, month, day ?? 1)) return null;
  return dayOrMonth(year, month, day, hintAround(text, at, at), publishedOn);
}
