import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../i18n/lang';
import type { Stance, StancesData } from './data';
import { findStances, type Finding } from './finding';
import { firstStances, localeOf, stancesOf } from './stances.fixture';
import { writeFinding } from '../i18n/messages/stances-finding';

const all = (data: StancesData, passes: (stance: Stance) => boolean = () => true): Finding =>
  findStances(data, new Set(data.stances.filter(passes).map(({ id }) => id)));
const inWords = (data: StancesData, lang: Lang, passes?: (stance: Stance) => boolean): string => writeFinding(all(data, passes), localeOf(lang)).replaceAll(/[\u2068\u2069]/g, '');

const FIRST: Record<Lang, string> = {
  en: 'Both support sovereignty and oppose external interference; Bashar al-Assad firmly backs China on six issues that Xi Jinping does not raise',
  ar: 'يتفق الطرفان على دعم السيادة ومعارضة التدخل الخارجي؛ ويرد في كلام بشار الأسد تأييد قوي لموقف الصين في ست قضايا لا ترد في كلام شي جين بينغ',
  zh: '双方均支持主权、反对外部干涉；巴沙尔·阿萨德在习近平未提及的六个议题上坚定支持中国的立场',
};

describe('the finding of the first article', () => {
  it.each(LANGS)('says in %s what unites and what one side gives', (lang) => expect(inWords(firstStances(lang), lang)).toBe(FIRST[lang]));

  it('changes with the filter', () => {
    const data = firstStances('en');
    expect(inWords(data, 'en', ({ speaker }) => speaker === 'xi-jinping')).toBe('Xi Jinping supports sovereignty and opposes external interference, and speaks on eight more issues');
    expect(inWords(data, 'en', ({ polarity }) => polarity < 0)).toBe('Both oppose external interference');
    expect(inWords(data, 'en', ({ issue }) => issue === 'taiwan')).toBe('Bashar al-Assad supports China on Taiwan');
    expect(inWords(data, 'en', () => false)).toBe('No statement passes the filter');
  });

  it('does not make a silence by filtering: what the other raises elsewhere is not "not raised"', () => {
    const data = firstStances('en');
    const finding = all(data, ({ speaker, polarity }) => speaker === 'bashar-al-assad' || polarity === -2);
    expect(finding).toMatchObject({ type: 'several', clauses: [{ type: 'agree', supports: null }, { type: 'backs', issues: 6 }] });
    expect(inWords(stancesOf([
      { speaker: 'A', issue: 'x', polarity: 1 }, { speaker: 'A', issue: 'y', polarity: 1 },
      { speaker: 'B', issue: 'x', polarity: 2 }, { speaker: 'B', issue: 'z', polarity: -2 },
    ]), 'en', ({ polarity, issue }) => polarity !== 1 || issue === 'y')).toBe('A raises one issue that B does not');
  });

  it('counts an issue as raised that is touched beside another', () => {
    const data = stancesOf([
      { speaker: 'A', issue: 'x', polarity: 1, alsoIssues: ['y'] }, { speaker: 'B', issue: 'y', polarity: 1 }, { speaker: 'B', issue: 'z', polarity: 1 },
    ]);
    expect(all(data)).toEqual({ type: 'several', clauses: [{ type: 'alone', speaker: 'A', issues: 1, other: 'B' }] });
  });
});

describe('the finding of any dossier', () => {
  it('says why there is nothing', () => {
    expect(LANGS.map((lang) => inWords(stancesOf([]), lang))).toEqual(['No statement was read from this article', 'لم يُقرأ في هذا المقال أي موقف', '本文未读出任何表态']);
  });

  it('names disagreement first, with its sides', () => {
    const data = stancesOf([
      { speaker: 'A', issue: 'peace', polarity: 2 }, { speaker: 'B', issue: 'peace', polarity: 2 },
      { speaker: 'A', issue: 'trade', polarity: 1 }, { speaker: 'B', issue: 'trade', polarity: -1 },
      { speaker: 'A', issue: 'visas', polarity: 1 }, { speaker: 'B', issue: 'visas', polarity: -2 },
    ]);
    expect(LANGS.map((lang) => inWords(data, lang))).toEqual([
      'A supports visas while B opposes it, and they differ on one more issue; both support peace',
      'تتباين المواقف بشأن visas: تأييد من A ومعارضة من B، والخلاف قائم في قضية أخرى؛ ويتفق الطرفان على دعم peace',
      '在“visas”上，A支持，B反对，另在一个议题上存在分歧；双方均支持peace',
    ]);
  });

  it('calls nobody of two minds an ally or an opponent', () => {
    const data = stancesOf([{ speaker: 'A', issue: 'x', polarity: 2 }, { speaker: 'A', issue: 'x', polarity: -1 }, { speaker: 'B', issue: 'x', polarity: 1 }]);
    expect(all(data)).toEqual({ type: 'several', clauses: [{ type: 'speak', speakers: 2, issues: 1 }] });
  });

  it('tells "all" from "some" when there are more than two', () => {
    const three = stancesOf(['A', 'B', 'C'].map((speaker) => ({ speaker, issue: 'peace', polarity: 1 })));
    expect(inWords(three, 'en')).toBe('All three speakers support peace');
    const some = stancesOf([
      ...['A', 'B'].map((speaker) => ({ speaker, issue: 'peace', polarity: 1 as const })),
      { speaker: 'C', issue: 'trade', polarity: -1 },
    ]);
    expect(inWords(some, 'en')).toBe('A and B both support peace; C raises one issue that nobody else does');
  });

  it('says when nothing is shared', () => {
    const data = stancesOf([{ speaker: 'A', issue: 'x', polarity: 1 }, { speaker: 'B', issue: 'y', polarity: 1 }]);
    expect(inWords(data, 'en')).toBe('The two speakers raise no issue in common; A raises one issue that B does not');
  });

  it('never words support for a country\'s position as support for the issue', () => {
    const data = stancesOf([
      { speaker: 'A', issue: 'x', polarity: 1 },
      { speaker: 'B', issue: 'war', polarity: 2, backs: ['C-land'] }, { speaker: 'B', issue: 'walls', polarity: 2, backs: ['C-land'] },
    ]);
    for (const lang of LANGS) expect(inWords(data, lang)).not.toMatch(/war|walls/);
    expect(inWords(data, 'ar')).toContain('لموقف C-land في قضيتين لا تردان في كلام A');
  });

  it('says of a lone neutral speaker that no side is taken', () => {
    const data = stancesOf([{ speaker: 'A', issue: 'x', polarity: 0 }]);
    expect(LANGS.map((lang) => inWords(data, lang))).toEqual(['A speaks on one issue without taking a side', 'A: حديث عن قضية واحدة من دون انحياز', 'A就一个议题表态，未持立场']);
  });

  it('lowers only words that the dossier itself writes small', () => {
    const data = { ...stancesOf([{ speaker: 'A', issue: 'Peace talks', polarity: 1 }, { speaker: 'B', issue: 'Peace talks', polarity: 1 }]) };
    expect(inWords({ ...data, commonWords: new Set(['peace']) }, 'en')).toBe('Both support peace talks');
    expect(inWords(data, 'en')).toBe('Both support Peace talks');
  });
});
