import type { ModeMessages } from '../../messages/stances-modes';

export const STANCE_MODES: ModeMessages = {
  modes: '图式',
  mode: { matrix: '按议题', summary: '汇总', reciprocity: '相互支持', force: '力度', whom: '谁对谁' },
  sorts: '排序',
  sort: { agreement: '一致程度', force: '力度', mention: '提及次数', text: '原文顺序' },
  unfold: '展开',
  rungs: { say: '说', add: '补充', note: '指出、欢迎', 'call-for': '呼吁', affirm: '重申、承诺', stress: '强调' },
  noForce: '不计',
  besides: '其他表态',
  nobody: '未指明对象',
  scroll: '图表，可滚动',
  lexicon: {
    open: '词语权重',
    intro: '本文每个词的权重，0 至 6：引述动词及其强调词。立场方向读自原文，不随之改变。',
    verbs: '动词',
    intensifiers: '强调词',
    reset: '恢复默认',
  },
};
