import { findAll, type DateRule } from './date-rule';
import { readChineseNumber } from './chinese-numbers';

const FOUR = '((?:1[0-9]|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})';
const YEARS = new RegExp(`()(?<![0-9第]|[0-9][.,])${FOUR}年? ?(?:至|到|-|~) ?${FOUR}年`, 'g');
const YEAR = new RegExp(`()(?<![0-9第]|[0-9][.,])${FOUR}(?:年度?|财年)(?![来间多])`, 'g');
const DECADE = /()(?:(\d{1,2}|二十|十九)世纪|(上世纪|上个世纪|本世纪))?([2-9]0|[二三四五六七八九]十)年代/g;

/** 2015年, 1995年至1999年, 上世纪90年代; not "65年来" nor "第2000年". */
export const findChineseYears: DateRule = {
  name: 'chinese-year',
  find: ({ text, publishedOn }) => [
    ...findAll(text, YEARS, ([, , first, last]) => {
      const [from, until] = [readChineseNumber(first ?? ''), readChineseNumber(last ?? '')];
      return from !== null && until !== null && from < until ? { kind: 'interval', edtf: `${from}/${until}` } : null;
    }),
    ...findAll(text, YEAR, ([, , year]) => ({ kind: 'point', edtf: String(readChineseNumber(year ?? '')), confidence: 0.95 })),
    ...findAll(text, DECADE, ([, , century, relative, decade]) => {
      const tens = readChineseNumber(decade ?? '');
      const named = century === undefined ? null : readChineseNumber(century);
      const unnamed = Math.floor((publishedOn?.year ?? 2000) / 100) - (relative === '本世纪' ? 0 : 1);
      const hundreds = named === null ? unnamed : named - 1;
      return tens === null ? null : { kind: 'interval', edtf: `${hundreds}${tens / 10}X` };
    }),
  ],
};
