import { formatNumber, type Locale } from '../../format';
import type { ClauseWriter, FindingMessages } from '../../messages/stances-finding';
import { listNames, listStances } from '../../stance-lists';
import { STANCES } from './stances';
import { countIssues, countMoreIssues, numberWord } from './stances-words';

function who(names: readonly string[], locale: Locale): string {
  return listNames(names, locale) ?? `${numberWord(names.length, locale)} speakers`;
}

const writeClause: ClauseWriter = (clause, locale) => {
  switch (clause.type) {
    case 'disagree': {
      const { issue, supporters, opponents, more } = clause;
      const yes = `${who(supporters, locale)} ${supporters.length === 1 ? 'supports' : 'support'}`;
      const no = `${who(opponents, locale)} ${opponents.length === 1 ? 'opposes' : 'oppose'}`;
      return `${yes} ${issue} while ${no} it${more === 0 ? '' : `, and they differ on ${countMoreIssues(more, locale)}`}`;
    }
    case 'agree': {
      const { supports, opposes } = clause;
      const stances = listStances({ supports, opposes }, ['support ', 'oppose ', ' and ']);
      if (clause.everyone && clause.of === 2) return `both ${stances}`;
      if (clause.everyone) return `all ${numberWord(clause.of, locale)} speakers ${stances}`;
      return `${who(clause.who, locale)}${clause.who.length === 2 ? ' both' : ''} ${stances}`;
    }
    case 'nothing-shared': return `the ${clause.speakers === 2 ? 'two' : formatNumber(clause.speakers, locale)} speakers raise no issue in common`;
    case 'backs': return `${clause.speaker} firmly backs ${clause.country} on ${countIssues(clause.issues, locale)} that ${clause.other === null ? 'nobody else raises' : `${clause.other} does not raise`}`;
    case 'alone': return `${clause.speaker} raises ${countIssues(clause.issues, locale)} that ${clause.other === null ? 'nobody else does' : `${clause.other} does not`}`;
    case 'speak': return `${numberWord(clause.speakers, locale)} speakers speak on ${countIssues(clause.issues, locale)}`;
  }
};

export const STANCES_FINDING: FindingMessages = {
  clause: writeClause,
  joint: '; ',
  nothing: { unfiltered: STANCES.empty, filtered: 'No statement passes the filter' },
  lone: (finding, locale) => {
    const { speaker, more } = finding;
    const stances = listStances(finding, ['supports ', 'opposes ', ' and ']);
    if (stances === '') return `${speaker} speaks on ${countIssues(more, locale)} without taking a side`;
    return `${speaker} ${stances}${more === 0 ? '' : `, and speaks on ${countMoreIssues(more, locale)}`}`;
  },
};
