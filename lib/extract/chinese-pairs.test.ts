import { describe, expect, it } from 'vitest';
import { extract } from './extract';

/** The places of a text's mentions one character long. */
function pairs(text: string): readonly string[] {
  const { mentions } = extract({ text, lang: 'zh', publishedOn: '2023-06-10' });
  return mentions.filter(({ span }) => span.quote.length === 1).map(({ of, span }) => `${span.quote} ${of}`);
}

describe('two states by a character each', () => {
  it('marks both where the text names both', () => expect(pairs('中国外长访问俄罗斯。中俄关系稳定。')).toEqual(['中 cn', '俄 ru']));
  it('chooses the state that the text names', () => {
    expect(pairs('中国同阿尔及利亚建交多年。中阿两国友好。')).toEqual(['中 cn', '阿 dz']);
    expect(pairs('伊拉克总理访问中国。中伊关系良好。')).toEqual(['中 cn', '伊 iq']);
  });
  it('marks none where two could be meant, or one is not named', () => {
    expect(pairs('中国、阿根廷、阿尔及利亚代表出席。中阿合作广泛。')).toEqual([]);
    expect(pairs('首届中阿峰会开幕，中国代表出席。')).toEqual([]);
  });
  it('does not cut words apart', () => {
    expect(pairs('中国和美国讨论了中美洲的局势。')).toEqual([]);
    expect(pairs('中国和南非在集中南方力量。')).toEqual([]);
  });
});
