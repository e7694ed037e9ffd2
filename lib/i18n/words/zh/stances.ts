import type { StancesMessages } from '../../messages/stances';

export const STANCES: StancesMessages = {
  title: '各方立场',
  inAll: '合计',
  neutral: '中立',
  speakers: '发言方',
  positions: '立场',
  key: '图例',
  repeatedKey: '多次表述',
  empty: '本文未读出任何表态',
  emptyHow: '一条表态即文中表明立场的一个分句；在档案中添加后即显示于此。',
  readFrom: '据一篇文章读出',
  undated: '日期不详',
  caption: '各方表态（重复者合并），按原文顺序排列',
  columns: { issue: '议题', position: '立场', act: '行为', concept: '所涉内容', quote: '原文', paraphrase: '释义', said: '次数' },
};
