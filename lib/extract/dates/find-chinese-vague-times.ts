import { addMonths, writeMonth, type CivilDay } from './calendar';
import { findAll, type DateRule } from './date-rule';

const YEAR_SHIFT = new Map([['今年', 0], ['本年度', 0], ['去年', -1], ['明年', 1], ['前年', -2], ['后年', 2]]);
const MONTH_SHIFT = new Map([['本月', 0], ['这个月', 0], ['上月', -1], ['上个月', -1], ['下月', 1], ['下个月', 1]]);
const YEAR = /()(今年|去年|明年|前年|后年|本年度)(年?[初底末中]|上半年|下半年|以来|[春夏秋冬]季?)?(?![\d])/g;
const MONTH = /()(本月|这个月|上月|上个月|下月|下个月)([初底末中]|中旬|上旬|下旬)?/g;
const EDGE = /()(?<![\d一二三四五六七八九〇零今去明前后本当每全整])(?:年[底初末内]|月[底初末]|[上下]半年)(?!来)/g;
const OTHER = /()(?:本周末?|上周末?|下周末?|这周|上星期|下星期|上个?世纪|本世纪|(?:未来|过去|今后)(?:的?几|数)(?:年|天|周|个月|十年)|[今明后]后?几[天年]|不久的(?:将来|未来))(?![\d一二三四五六日天])/g;

/** 今年, 去年底, 本月, 下周, 年底. A year or month is resolved; 目前, 近日 and 近年来 are left alone. */
export const findChineseVagueTimes: DateRule = {
  name: 'chinese-vague',
  find: ({ text, publishedOn }) => [
    ...findAll(text, YEAR, ([, , word, part]) => ({ kind: 'vague', ...(part === undefined || part === '以来' ? year(word ?? '', publishedOn) : NOTHING) })),
    ...findAll(text, MONTH, ([, , word, part]) => ({ kind: 'vague', ...(part === undefined ? month(word ?? '', publishedOn) : NOTHING) })),
    ...findAll(text, EDGE, () => ({ kind: 'vague', edtf: null, confidence: 0.7 })),
    ...findAll(text, OTHER, () => ({ kind: 'vague', edtf: null, confidence: 0.8 })),
  ],
};

const NOTHING = { edtf: null, formula: null };
const signed = (shift: number) => (shift < 0 ? `− ${-shift}` : `+ ${shift}`);

function year(word: string, published: CivilDay | null): { edtf: string | null; formula: string | null } {
  const shift = YEAR_SHIFT.get(word) ?? 0;
  return published === null ? NOTHING : { edtf: String(published.year + shift), formula: `${published.year} ${signed(shift)}` };
}

function month(word: string, published: CivilDay | null): { edtf: string | null; formula: string | null } {
  const shift = MONTH_SHIFT.get(word) ?? 0;
  return published === null ? NOTHING : { edtf: writeMonth(addMonths(published, shift)), formula: `month of publication ${signed(shift)}` };
}
