import { formatNumber, type Locale } from '../../format';
import type { ClauseWriter, FindingMessages } from '../../messages/stances-finding';
import { listNames, listStances } from '../../stance-lists';
import { STANCES } from './stances';
import { countIssues } from './stances-words';

function who(names: readonly string[], locale: Locale): string {
  return listNames(names, locale) ?? `${formatNumber(names.length, locale)}方`;
}

const writeClause: ClauseWriter = (clause, locale) => {
  switch (clause.type) {
    case 'disagree': {
      const { issue, supporters, opponents, more } = clause;
      return `在“${issue}”上，${who(supporters, locale)}支持，${who(opponents, locale)}反对${more === 0 ? '' : `，另在${countIssues(more, locale)}上存在分歧`}`;
    }
    case 'agree': {
      const { supports, opposes } = clause;
      const stances = listStances({ supports, opposes }, ['支持', '反对', '、']);
      if (clause.everyone) return `${clause.of === 2 ? '双方' : '各方'}均${stances}`;
      return `${who(clause.who, locale)}均${stances}`;
    }
    case 'nothing-shared': return `${clause.speakers === 2 ? '双方' : '各方'}没有共同提及的议题`;
    case 'backs': return `${clause.speaker}在${clause.other ?? '其他各方'}未提及的${countIssues(clause.issues, locale)}上坚定支持${clause.country}的立场`;
    case 'alone': return `${clause.speaker}提及了${clause.other ?? '其他各方'}未提及的${countIssues(clause.issues, locale)}`;
    case 'speak': return `${formatNumber(clause.speakers, locale)}方就${countIssues(clause.issues, locale)}表态`;
  }
};

export const STANCES_FINDING: FindingMessages = {
  clause: writeClause,
  joint: '；',
  nothing: { unfiltered: STANCES.empty, filtered: '没有符合筛选条件的表态' },
  lone: (finding, locale) => {
    const { speaker, more } = finding;
    const stances = listStances(finding, ['支持', '反对', '、']);
    if (stances === '') return `${speaker}就${countIssues(more, locale)}表态，未持立场`;
    return `${speaker}${stances}${more === 0 ? '' : `，另就${countIssues(more, locale)}表态`}`;
  },
};
