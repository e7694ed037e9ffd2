import { isolate, type Locale } from '../../format';
import type { ClauseWriter, FindingMessages } from '../../messages/stances-finding';
import { listNames, listStances } from '../../stance-lists';
import { STANCES } from './stances';
import { countIssues, countMoreIssues, countParties } from './stances-words';

function who(names: readonly string[], locale: Locale): string {
  return listNames(names.map(isolate), locale) ?? countParties(names.length, locale);
}

/** Nouns stand where a verb would have to agree with a speaker's gender, which the dossier doesn't know. */
const writeClause: ClauseWriter = (clause, locale) => {
  switch (clause.type) {
    case 'disagree': {
      const { issue, supporters, opponents, more } = clause;
      const rest = more === 0 ? '' : `، والخلاف قائم في ${countMoreIssues(more, locale)}`;
      return `تتباين المواقف بشأن ${issue}: تأييد من ${who(supporters, locale)} ومعارضة من ${who(opponents, locale)}${rest}`;
    }
    case 'agree': {
      const { supports, opposes, everyone, of, who: names } = clause;
      const stances = listStances({ supports, opposes }, ['دعم ', 'معارضة ', ' و']);
      if (everyone) return `يتفق ${of === 2 ? 'الطرفان' : 'جميع الأطراف'} على ${stances}`;
      return `يتفق ${names.length > 3 ? '' : 'كل من '}${who(names, locale)} على ${stances}`;
    }
    case 'nothing-shared': return `لا قضية مشتركة في كلام ${clause.speakers === 2 ? 'الطرفين' : 'الأطراف'}`;
    case 'backs':
      return `يرد في كلام ${isolate(clause.speaker)} تأييد قوي لموقف ${clause.country} في ${countIssues(clause.issues, locale)} ${absentIn(clause.issues, clause.other)}`;
    case 'alone':
      return `ترد في كلام ${isolate(clause.speaker)} ${countIssues(clause.issues, locale, 'nominative')} ${absentIn(clause.issues, clause.other)}`;
    case 'speak': return `مواقف ${countParties(clause.speakers, locale)} في ${countIssues(clause.issues, locale)}`;
  }
};

function absentIn(issues: number, other: string | null): string {
  return `${issues === 2 ? 'لا تردان' : 'لا ترد'} في كلام ${other === null ? 'أي طرف آخر' : isolate(other)}`;
}

export const STANCES_FINDING: FindingMessages = {
  clause: writeClause,
  joint: '؛ و',
  nothing: { unfiltered: STANCES.empty, filtered: 'لا موقف يطابق التصفية المختارة' },
  lone: (finding, locale) => {
    const { speaker, more } = finding;
    const stances = listStances(finding, ['دعم ', 'معارضة ', ' و']);
    if (stances === '') return `${speaker}: حديث عن ${countIssues(more, locale)} من دون انحياز`;
    return `${speaker}: ${stances}${more === 0 ? '' : `، وحديث عن ${countMoreIssues(more, locale)}`}`;
  },
};
