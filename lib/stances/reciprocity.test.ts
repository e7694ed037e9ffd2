import { describe, expect, it } from 'vitest';
import { findingOf } from '../i18n/messages/finding-of';
import { LANGS } from '../i18n/lang';
import { stripIsolates } from '../i18n/format';
import { FIRST_CHART } from './chart';
import { MORE_CHARTS } from './more-charts';
import { issuesOf, readReciprocity } from './reciprocity';
import { firstStances, localeOf, stancesOf } from './stances.fixture';

const data = firstStances('en');
const { exchanges, besides } = readReciprocity(data);
const ids = (stances: readonly { readonly id: string }[] = []) => stances.map(({ id }) => id);
const inMode = (lang: (typeof LANGS)[number], mode: 'reciprocity' | 'force' | 'whom', weights = FIRST_CHART.weights) =>
  stripIsolates(findingOf(firstStances(lang), { chart: { ...FIRST_CHART, mode, weights }, more: MORE_CHARTS, passing: new Set(ids(data.stances)), locale: localeOf(lang) }));

// Counted by hand in the article: paragraphs 1, 6 and 8 for Xi, 11 and 13 for Assad.
describe('what each side offers in the first article', () => {
  const [exchange] = exchanges;

  it('is ten statements on six issues of Syria\'s, and seven on seven of China\'s', () => {
    expect(exchanges).toHaveLength(1);
    expect(exchange?.sides.map(({ name, country }) => [name, country])).toEqual([['Xi Jinping', 'China'], ['Bashar al-Assad', 'Syria']]);
    expect(exchange?.offers.map(ids)).toEqual([
      ['st-02', 'st-03', 'st-12', 'st-13', 'st-14', 'st-15', 'st-18', 'st-19', 'st-20', 'st-21'],
      ['st-30', 'st-33', 'st-34', 'st-35', 'st-36', 'st-37', 'st-38'],
    ]);
    expect(exchange?.offers.map(issuesOf)).toEqual([6, 7]);
  });

  it('is firm support for sovereignty, integrity and dignity on one side, for five places and human rights on the other', () => {
    const firm = exchange?.offers.map((own) => own.filter(({ polarity }) => polarity === 2));
    expect(firm?.map(ids)).toEqual([['st-18', 'st-19', 'st-20'], ['st-33', 'st-34', 'st-35', 'st-36', 'st-37', 'st-38']]);
    expect(firm?.map(issuesOf)).toEqual([1, 6]);
    expect(firm?.flat().every(({ backs }) => backs.length === 1)).toBe(true);
  });

  it('counts no thanks, praise or hope as an offer, and every statement once', () => {
    expect(besides).toHaveLength(18);
    expect(besides.filter(({ act }) => ['supports', 'pledges'].includes(act))).toEqual([]);
    expect(new Set([...ids(exchange?.offers.flat()), ...ids(besides)]).size).toBe(35);
  });

  it('is stated with its asymmetry in each language', () => {
    expect(LANGS.map((lang) => inMode(lang, 'reciprocity'))).toEqual([
      'Xi Jinping offers Syria 10 statements on six issues, Bashar al-Assad offers China 7 on seven issues; of firm support, 3 against 6',
      'من شي جين بينغ إلى سوريا: 10 مواقف في ست قضايا، ومن بشار الأسد إلى الصين: 7 مواقف في سبع قضايا؛ والتأييد القوي 3 مقابل 6',
      '习近平对叙利亚表示支持10条，涉及六个议题；巴沙尔·阿萨德对中国7条，涉及七个议题；其中坚定支持3条对6条',
    ]);
  });
});

describe('the other charts of the first article', () => {
  it('say what stands highest, by the reader\'s own weights', () => {
    expect(inMode('en', 'force')).toBe('Most forceful (stress +): Bashar al-Assad 6, Xi Jinping 4');
    expect(inMode('en', 'force', [{ word: 'القوي', weight: 0 }])).toBe('Most forceful (stress +): Xi Jinping 4');
    expect(inMode('ar', 'force')).toBe('أشد القول (شدد +): بشار الأسد 6، شي جين بينغ 4');
  });

  it('say to whom each mostly speaks, and take nobody who is thanked for one who is opposed', () => {
    expect(inMode('en', 'whom')).toBe('Xi Jinping speaks mostly to Syria (19 of 21), Bashar al-Assad to China (13 of 14)');
    const against = data.stances.filter(({ polarity }) => polarity < 0);
    expect(against.map(({ id, whom }) => [id, whom?.name])).toEqual([['st-21', 'external forces'], ['st-27', 'external forces']]);
  });
});

describe('any exchange', () => {
  it('pairs sides whichever speaks first, the richest pair first, and gives one-sided offers a place', () => {
    const three = stancesOf([
      { speaker: 'A', issue: 'x', polarity: 1, offersTo: 'B' },
      { speaker: 'C', issue: 'y', polarity: 1, offersTo: 'A' }, { speaker: 'A', issue: 'y', polarity: 1, offersTo: 'C' }, { speaker: 'B', issue: 'z', polarity: 1 },
    ]);
    const read = readReciprocity(three);
    expect(read.exchanges.map(({ sides, offers }) => [sides.map(({ id }) => id), offers.map(ids)])).toEqual([[['A', 'C'], [['a3'], ['a2']]], [['A', 'B'], [['a1'], []]]]);
    expect(ids(read.besides)).toEqual(['a4']);
  });
});
