import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'zh');

describe('what the narrator tells in Chinese', () => {
  it.each([
    ['the press of a state', '俄罗斯媒体13日报道称，乌军的袭击造成严重破坏。'],
    ['the experts of a state', '挪威专家认为，制裁适得其反。'],
    ['a military report', '英军称，英军13日打击了无人机。'],
    ['what somebody could do', '伊朗外长表示，美国可以在几天内对伊朗发动进攻。'],
    ['what a ceremony is for', '习近平举行宴会，欢迎各国来宾。'],
  ])('gives the word to nobody for %s', (_case, text) => expect(read(text)).toEqual([]));

  it('hears a ministry that speaks to the press, and who opposes an attack', () => {
    expect(read('俄罗斯外交部对媒体表示，俄方反对制裁。')).toEqual(['government-ru opposes -1']);
    expect(read('王毅表示，反对美国对伊朗发动全面进攻。')).toEqual(['wang-yi opposes -1']);
  });
  it('lets nobody speak on in a paragraph that opens with other news', () => {
    expect(read('马克龙表示，法方支持和谈。\n据总统府网站消息，会议13日结束。会议将为和平作出贡献。')).toEqual(['emmanuel-macron supports 1']);
    expect(read('马克龙表示，法方支持和谈。会议将为和平作出贡献。')).toEqual(['emmanuel-macron supports 1', 'emmanuel-macron pledges 1']);
  });
  it('leaves the word with whoever says "I" of a meeting', () => {
    expect(read('王毅指出，中方反对制裁。昨天我同外长签署了协议。中方赞赏联合国。').at(-1)).toBe('wang-yi praises 1');
    expect(read('王毅指出，中方反对制裁。昨天两国外长举行会谈。中方赞赏联合国。').at(-1)).toBe('government-cn praises 1');
  });
  it('tells an act from its place in history', () => {
    expect(evidenceIn('肯尼亚宣布与埃塞俄比亚断交，与索马里建立外交关系，这是两国多年来首次断交。', 'zh')).toEqual(['与埃塞俄比亚断交', '与索马里建立外交关系']);
    expect(evidenceIn('王毅表示，中方支持和谈，这是中方的一贯立场。', 'zh')).toEqual(['中方支持和谈，这是中方的一贯立场']);
  });
});

describe('who it is, behind what is said of a state', () => {
  it('finds the actor behind the kind of state it is', () => {
    expect(read('论坛共同主席国肯尼亚总统鲁托代表各国感谢东道国，表示非中友好根基深厚。')).toEqual(['william-ruto thanks 1', 'william-ruto asserts 1']);
    expect(read('东非国家肯尼亚反对制裁。')).toEqual(['government-ke opposes -1']);
  });
  it('does not take the state in the chair for a president', () => {
    expect(read('王毅表示，主席国反对制裁。')).toEqual(['wang-yi opposes -1']);
  });
  it('ends a name before the day of the week', () => {
    expect(read('秘鲁外长多林德周一晚在讲话中称，反对制裁。')[0]).toMatch(/ opposes -1$/);
    expect(evidenceIn('秘鲁外长多林德周一晚在讲话中称，反对制裁。', 'zh')).toEqual(['反对制裁']);
  });
});
