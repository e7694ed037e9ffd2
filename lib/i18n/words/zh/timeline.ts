import { formatNumber } from '../../format';
import type { TimelineMessages } from '../../messages/timeline';

const n = formatNumber;

export const TIMELINE: TimelineMessages = {
  title: '时间线',
  lanes: {
    'diplomatic-relations': '双边关系', visit: '访问', call: '通话', agreement: '协议', economy: '经济', aid: '援助',
    'un-vote': '联合国表决', multilateral: '多边', 'conflict-context': '背景',
  },
  events: (count, locale) => `${n(count, locale)}个事件`,
  years: (count, locale) => `${n(count, locale)}年`,
  sources: (count, locale) => `${n(count, locale)}个来源`,
  yearsOfRelations: (years) => `${years}双边关系`,
  finding: ({ span, count, densest, gap }) =>
    [span === null ? count : `${span}：${count}`, ...(densest === null ? [] : [`${densest}最为密集`]), ...(gap === null ? [] : [`${gap}无记录`])].join('，'),
  matching: (some, all, locale) => `${n(all, locale)}个事件中有${n(some, locale)}个符合筛选条件`,
  noneMatch: (all, locale) => `${n(all, locale)}个事件均不符合筛选条件；清除筛选即可显示`,
  empty: '没有可绘制的有日期事件',
  only: (date, title) => `一个事件：${title}，${date}`,
  comma: '，',
  weaker: '来源较弱',
  after: { call: '通话之后', article: '文章之后' },
  derived: (years, formula) => `${years} · 推算：${formula}`,
  noEvent: (years) => `${years}无事件记录`,
  crowd: ({ events, lane, dates }) => `${events}时间相近，${lane}，${dates}；展开`,
  legend: { name: '依据', year: '仅知年份', weaker: '来源较弱', about: '大约', latest: '不晚于', count: '时间相近的多个事件（标数）' },
  shown: {
    name: '所绘事件',
    main: (count, locale) => `${n(count, locale)}个主要事件`,
    all: (count, locale) => `全部${n(count, locale)}个`,
  },
  zoom: { name: '缩放', closer: '放大', farther: '缩小', whole: '显示全部时间', wholeShort: '全部', article: '显示文章所述时段', articleShort: '文章', picked: '所选' },
  play: { start: '逐年播放', pause: '暂停' },
  close: '关闭',
  turn: '反转时间方向',
  overview: { name: '所示时段', from: '所示第一天', until: '所示最后一天' },
  summary: ({ lanes, finding }) => `${finding}。分栏：${lanes}。`,
  source: ({ publisher, date, events }) =>
    `文章：${[publisher ?? '未注明发布者', ...(date === null ? [] : [date])].join('，')}。大事记：${events}，均注明出处；外部事件附有来源。`,
  table: { caption: '所绘的全部事件，按时间排列', date: '日期', event: '事件', category: '分栏', class: '依据', participants: '相关方', sources: '来源', page: (first, last, all) => `第${first}至${last}行，共${all}行`, earlier: '较早', later: '较晚' },
};
