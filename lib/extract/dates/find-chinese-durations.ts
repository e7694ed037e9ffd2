import { countedYears, type Direction } from './calendar';
import { NUMERAL, readChineseNumber } from './chinese-numbers';
import { findAll, type DateRule } from './date-rule';

const COUNTED = new RegExp(
  `()(?<![0-9第一二两三四五六七八九十百几数]|[0-9][.,])(?:(过去|未来|近|今后|此前|最近|之前|最后)的?)?(?:(${NUMERAL})(多|余)?(?:个多?(月|星期|小时|世纪|季度)|(年[多半]?|天|周|小时|分钟))|(?<![上下])(半)(年|个多?月|个多?世纪|天|小时))(来|以来|间|内|后|前|之久|里)?(?![度初底末代级龄前期])`, 'g');
// fixed phrases that only sound counted: 百年变局, 一天天, 一年一度, 十年如一日
const IDIOM = /^(?:百年|千年|一天|一年一|一年到头|百日)/;
const BACK = new Set(['过去', '近', '此前', '最近', '之前']);

/** 65年来, 三天, 过去两个月, 未来五年; not the year "2015年", nor an uncounted 多年来, nor an anniversary (周年). */
export const findChineseDurations: DateRule = {
  name: 'chinese-duration',
  find: ({ text, publishedOn }) => findAll(text, COUNTED, ([, , lead, numeral, over, , unit, half, , tail], start, end) => {
    if (IDIOM.test(text.slice(start, start + 5)) || text.slice(start, end + 1).endsWith('周年') || (unit === '周' && text[end] === '年')) return null;
    if (half !== undefined) return { kind: 'duration', edtf: null };
    const count = readChineseNumber(numeral ?? '');
    if (count === null || count < 1 || (unit?.startsWith('年') === true && (count > 999 || /^[〇零一二三四五六七八九]{2}$/.test(numeral ?? '')))) return null;
    if (unit === '周' && /^[一二三四五六日天]/.test(text.slice(end, end + 1))) return null;
    const years = unit === '年' && over === undefined ? count : 0; // "70 and more" has no first year
    return { kind: 'duration', ...countedYears(years, directionOf(lead, tail), publishedOn) };
  }),
};

function directionOf(lead: string | undefined, tail: string | undefined): Direction {
  if (lead === '未来' || lead === '今后') return 'future';
  return tail === '来' || tail === '以来' || (lead !== undefined && BACK.has(lead)) ? 'past' : 'none';
}
