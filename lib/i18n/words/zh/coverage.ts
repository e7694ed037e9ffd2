import type { CoverageMessages } from '../../messages/coverage';

export const COVERAGE: CoverageMessages = {
  views: { timeline: '时间线', map: '地点', stances: '立场' },
  unused: '未使用',
  unusedTitle: '各视图均未使用的句子',
  reasons: {
    'no-words': '无文字', 'no-speaker': '未指明发言人', narrative: '叙述事实，未表明立场', 'no-position': '未表明立场', rejected: '从中读出的内容已被移除',
  },
  noReason: '未读出内容',
  strip: '各视图逐句使用情况',
};
