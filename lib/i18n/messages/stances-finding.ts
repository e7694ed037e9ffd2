import { formatList, formatNumber, isolate, type Locale } from '../format';
import { STANCES } from './stances';
import type { Clause, Finding } from '../../stances/finding';
import { counted, countIssues, countMoreIssues, numberWord, PARTIES } from './stances-words';

/** Up to three by name, in the order of the drawing; more of them by their number. */
function who(names: readonly string[], locale: Locale): string {
  const { lang } = locale;
  if (names.length <= 3) return formatList(lang === 'ar' ? names.map(isolate) : names, lang);
  switch (lang) {
    case 'en': return `${numberWord(names.length, locale)} speakers`;
    case 'ar': return counted(names.length, PARTIES, locale);
    case 'zh': return `${formatNumber(names.length, locale)}方`;
  }
}

type Writer = (clause: Clause, locale: Locale) => string;

const writeEnglish: Writer = (clause, locale) => {
  switch (clause.type) {
    case 'disagree': {
      const { issue, supporters, opponents, more } = clause;
      const yes = `${who(supporters, locale)} ${supporters.length === 1 ? 'supports' : 'support'}`;
      const no = `${who(opponents, locale)} ${opponents.length === 1 ? 'opposes' : 'oppose'}`;
      return `${yes} ${issue} while ${no} it${more === 0 ? '' : `, and they differ on ${countMoreIssues(more, locale)}`}`;
    }
    case 'agree': {
      const { supports, opposes } = clause;
      const stances = [...(supports === null ? [] : [`support ${supports}`]), ...(opposes === null ? [] : [`oppose ${opposes}`])].join(' and ');
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

/** Nouns stand where a verb would have to agree with a speaker's gender, which the dossier doesn't know. */
const writeArabic: Writer = (clause, locale) => {
  switch (clause.type) {
    case 'disagree': {
      const { issue, supporters, opponents, more } = clause;
      const rest = more === 0 ? '' : `، والخلاف قائم في ${countMoreIssues(more, locale)}`;
      return `تتباين المواقف بشأن ${issue}: تأييد من ${who(supporters, locale)} ومعارضة من ${who(opponents, locale)}${rest}`;
    }
    case 'agree': {
      const { supports, opposes, everyone, of, who: names } = clause;
      const stances = [...(supports === null ? [] : [`دعم ${supports}`]), ...(opposes === null ? [] : [`معارضة ${opposes}`])].join(' و');
      if (everyone) return `يتفق ${of === 2 ? 'الطرفان' : 'جميع الأطراف'} على ${stances}`;
      return `يتفق ${names.length > 3 ? '' : 'كل من '}${who(names, locale)} على ${stances}`;
    }
    case 'nothing-shared': return `لا قضية مشتركة في كلام ${clause.speakers === 2 ? 'الطرفين' : 'الأطراف'}`;
    case 'backs':
      return `يرد في كلام ${isolate(clause.speaker)} تأييد قوي لموقف ${clause.country} في ${countIssues(clause.issues, locale)} ${absentIn(clause.issues, clause.other)}`;
    case 'alone':
      return `ترد في كلام ${isolate(clause.speaker)} ${countIssues(clause.issues, locale, 'nominative')} ${absentIn(clause.issues, clause.other)}`;
    case 'speak': return `مواقف ${counted(clause.speakers, PARTIES, locale)} في ${countIssues(clause.issues, locale)}`;
  }
};

function absentIn(issues: number, other: string | null): string {
  return `${issues === 2 ? 'لا تردان' : 'لا ترد'} في كلام ${other === null ? 'أي طرف آخر' : isolate(other)}`;
}

const writeChinese: Writer = (clause, locale) => {
  switch (clause.type) {
    case 'disagree': {
      const { issue, supporters, opponents, more } = clause;
      return `在“${issue}”上，${who(supporters, locale)}支持，${who(opponents, locale)}反对${more === 0 ? '' : `，另在${countIssues(more, locale)}上存在分歧`}`;
    }
    case 'agree': {
      const { supports, opposes } = clause;
      const stances = [...(supports === null ? [] : [`支持${supports}`]), ...(opposes === null ? [] : [`反对${opposes}`])].join('、');
      if (clause.everyone) return `${clause.of === 2 ? '双方' : '各方'}均${stances}`;
      return `${who(clause.who, locale)}均${stances}`;
    }
    case 'nothing-shared': return `${clause.speakers === 2 ? '双方' : '各方'}没有共同提及的议题`;
    case 'backs': return `${clause.speaker}在${clause.other ?? '其他各方'}未提及的${countIssues(clause.issues, locale)}上坚定支持${clause.country}的立场`;
    case 'alone': return `${clause.speaker}提及了${clause.other ?? '其他各方'}未提及的${countIssues(clause.issues, locale)}`;
    case 'speak': return `${formatNumber(clause.speakers, locale)}方就${countIssues(clause.issues, locale)}表态`;
  }
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function writeNothing(filtered: boolean, { lang }: Locale): string {
  if (!filtered) return STANCES[lang].empty;
  return { en: 'No statement passes the filter', ar: 'لا موقف يطابق التصفية المختارة', zh: '没有符合筛选条件的表态' }[lang];
}

function writeLone({ speaker, supports, opposes, more }: Extract<Finding, { type: 'lone' }>, locale: Locale): string {
  const { lang } = locale;
  const named = supports !== null || opposes !== null;
  const listed = (yes: string, no: string, and: string): string =>
    [...(supports === null ? [] : [yes + supports]), ...(opposes === null ? [] : [no + opposes])].join(and);
  switch (lang) {
    case 'en': {
      if (!named) return `${speaker} speaks on ${countIssues(more, locale)} without taking a side`;
      return `${speaker} ${listed('supports ', 'opposes ', ' and ')}${more === 0 ? '' : `, and speaks on ${countMoreIssues(more, locale)}`}`;
    }
    case 'ar': {
      if (!named) return `${speaker}: حديث عن ${countIssues(more, locale)} من دون انحياز`;
      return `${speaker}: ${listed('دعم ', 'معارضة ', ' و')}${more === 0 ? '' : `، وحديث عن ${countMoreIssues(more, locale)}`}`;
    }
    case 'zh': {
      if (!named) return `${speaker}就${countIssues(more, locale)}表态，未持立场`;
      return `${speaker}${listed('支持', '反对', '、')}${more === 0 ? '' : `，另就${countIssues(more, locale)}表态`}`;
    }
  }
}

/** The finding as one sentence without its full stop. Support for a country's position is never worded as support for the issue. */
export function writeFinding(finding: Finding, locale: Locale): string {
  const { lang } = locale;
  switch (finding.type) {
    case 'nothing': return writeNothing(finding.filtered, locale);
    case 'lone': return capitalised(writeLone(finding, locale));
    case 'several': {
      const write = { en: writeEnglish, ar: writeArabic, zh: writeChinese }[lang];
      const joint = { en: '; ', ar: '؛ و', zh: '；' }[lang];
      return capitalised(finding.clauses.map((clause) => write(clause, locale)).join(joint));
    }
  }
}
