import { describe, expect, it } from 'vitest';
import { stripIsolates } from '../i18n/format';
import { LANGS, type Lang } from '../i18n/lang';
import { MAP } from '../i18n/messages/map';
import { mapData, type MapData } from './data';
import { findOnMap } from './finding';
import { firstReading } from '../dossier/first-reading.fixture';
import { namedPlace, NO_PLACES } from './named-place.fixture';

function say(lang: Lang, data: MapData, matches: ((id: string) => boolean) | null = null): string {
  return stripIsolates(MAP[lang].finding(findOnMap(data, matches), { lang, digits: 'latn', months: 'egypt' }));
}

const first = (lang: Lang) => mapData(firstReading(lang));
const made = (...places: ReturnType<typeof namedPlace>[]): MapData => ({ ...NO_PLACES, places });
const country = (name: string, count: number) => namedPlace(name, { name, kind: 'country', count });

describe('the sentence over the first article', () => {
  it.each([
    ['en', 'Syria is named 21 times and China 18; five more places are named, each in a statement that also concerns China.'],
    ['ar', 'ورد ذكر سوريا 21 مرة والصين 18 مرة؛ وذُكرت 5 أماكن أخرى، ورد كل منها في تصريح يتناول الصين أيضًا.'],
    ['zh', '叙利亚被提及21次，中国18次；另有5个地点被提及，均出现在同时涉及中国的表述中。'],
  ] as const)('%s', (lang, sentence) => expect(say(lang, first(lang))).toBe(sentence));

  it('follows the filter', () => {
    expect(say('en', first('en'), (id) => id === 'cn' || id === 'tw')).toBe('2 of 7 places match the filter: China 18 and one more.');
    expect(say('zh', first('zh'), (id) => id === 'tw')).toBe('7个地点中有1个符合筛选条件：台湾 1。');
  });

  it('says so when nothing matches', () => {
    expect(say('en', first('en'), () => false)).toBe('None of the seven places that the article names matches the filter.');
  });
});

it('says so when nothing is named', () => {
  for (const lang of LANGS) expect(say(lang, made())).not.toBe('');
});

it('claims no connection that not every statement has', () => {
  const data = first('en');
  const loose = new Map([...data.sharedTargets, ['tw', new Set<string>()]]);
  expect(say('en', { ...data, sharedTargets: loose })).toBe('Syria is named 21 times and China 18; five more places are named.');
});

it('counts in the forms of each language', () => {
  expect(say('en', made(country('Iraq', 1)))).toBe('Iraq is named once.');
  expect([1, 2, 3, 11, 100].map((n) => say('ar', made(country('العراق', n))))).toEqual([
    'ورد ذكر العراق مرة واحدة.', 'ورد ذكر العراق مرتين.', 'ورد ذكر العراق 3 مرات.', 'ورد ذكر العراق 11 مرة.', 'ورد ذكر العراق 100 مرة.',
  ]);
});

it('names three countries at most', () => {
  expect(say('en', made(country('A', 4), country('B', 3), country('C', 2), country('D', 1)))).toBe('A is named 4 times, B 3 and C 2; one more place is named.');
});

it('speaks of a place with its count, how, and in which roles', () => {
  const china = first('en').places.find(({ id }) => id === 'cn');
  if (china === undefined) throw new Error('bug: no China');
  expect(stripIsolates(MAP.en.spoken(china, { lang: 'en', digits: 'latn', months: 'egypt' }))).toBe('China, named 18 times: 11 by name, 7 as an adjective; speaks, addressed, spoken of and took part');
});
