import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'zh');

describe('who has the word in Chinese, over sentences', () => {
  it('gives a demand on both sides to whoever has the word', () => {
    expect(read('习近平会见布林肯。习近平指出，中方反对制裁。双方要加强合作。')).toEqual(['xi-jinping opposes -1', 'xi-jinping calls-for 1']);
  });
  it('keeps whom the speaker names with his title inside the speech', () => {
    expect(read('马克龙表示，法方支持和谈。习近平主席提出全球倡议。法方反对制裁。')).toEqual(['emmanuel-macron supports 1', 'emmanuel-macron proposes 1', 'emmanuel-macron opposes -1']);
  });
  it('lets 他 be whoever opens the paragraph, or spoke in the one before', () => {
    expect(read('彭斯访问挪威。这是拜登上任后首次访问。他表示，美方支持和谈。')).toEqual(['mike-pence supports 1']);
    expect(read('泽连斯基表示，乌方支持和谈。\n他感谢拜登提供帮助。')).toEqual(['volodymyr-zelenskyy supports 1', 'volodymyr-zelenskyy thanks 1']);
  });
  it('lets somebody who stands before the comma speak where and when', () => {
    expect(read('美国国务卿布林肯，会后在社交媒体称，美方反对制裁。')).toEqual(['antony-blinken opposes -1']);
  });
  it('reads the answer of others to what the narrator tells', () => {
    expect(read('两个邻国达成协议，埃及、阿拉伯国家联盟（阿盟）以及欧盟对此表示欢迎。')).toEqual(['government-eg welcomes 1', 'league-of-arab-states welcomes 1', 'european-union welcomes 1']);
  });
  it('lets the head of a body speak in its statement', () => {
    expect(read('阿盟发表声明说，阿盟秘书长盖特对协议表示欢迎，呼吁各方停火。')).toEqual(['ahmed-aboul-gheit welcomes 1', 'ahmed-aboul-gheit calls-for 1']);
  });
  it('lets nobody speak on after a paragraph that opens with what happened', () => {
    expect(read('马克龙表示，法方支持和谈。\n王毅向法方介绍了情况。会场气氛很好。')).toEqual(['emmanuel-macron supports 1']);
  });
});

describe('positions in Chinese, by the form of the clause', () => {
  it.each([
    ['a matter before its comma', '王毅表示，中方对近期的袭击，包括对医院的袭击，表示强烈反对。', ['wang-yi opposes -2']],
    ['what something is called', '王毅表示，暗杀事件是对和平努力的公然破坏。', ['wang-yi asserts -1']],
    ['the good that ends something', '王毅表示，这是结束战争的重大突破。', ['wang-yi asserts 1']],
    ['a part in calming', '王毅表示，希望各方为平息战火发挥作用。', ['wang-yi hopes 1']],
    ['a warning off', '王毅警告有关国家不要采取军事行动。', ['wang-yi warns -1']],
    ['what is not sought', '王毅表示，中方不寻求遏制别国。', ['wang-yi denies -1']],
    ['never', '王毅表示，中方支持和谈，从不附加条件。', ['wang-yi supports 1', 'wang-yi opposes -1']],
    ['thanks under 要', '王毅表示，首先要感谢各方。', ['wang-yi thanks 1']],
    ['hope in one character', '王毅表示，中方希同各方加强合作。', ['wang-yi hopes 1']],
    ['progress that failed', '王毅表示，谈判迟迟未能取得进展。', ['wang-yi asserts -1']],
    ['what one faces, and then does', '王毅表示，世界面临新挑战，中方发挥着重要作用。', ['wang-yi asserts 1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['help against what is bad', '王毅表示，合作有助于减少冲突。', ['wang-yi asserts 1']],
    ['what helps nothing', '王毅表示，制裁无助于减少冲突。', ['wang-yi opposes -1']],
    ['what the body of its head resists', '古特雷斯表示，联合国支持和谈，抵制分裂行为。', ['antonio-guterres supports 1', 'antonio-guterres opposes -1']],
    ['a view of both', '王毅表示，双方理念相近，都主张建设平等的世界。', ['wang-yi asserts 1', 'wang-yi supports 1']],
    ['Africa in one character, which denies nothing', '王毅表示，非中友好根基深厚。', ['wang-yi asserts 1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['what is said of all that was named', '王毅表示，践行多边主义，支持联合国，始终是中国的原则。', ['践行多边主义，支持联合国，始终是中国的原则']],
    ['a proposal and what it is for', '王毅表示，我提出新倡议，希望各方加强合作。', ['我提出新倡议，希望各方加强合作']],
    ['one place after the other', '王毅表示，中非在斗争中携手合作，在抗击疫情中守望相助。', ['中非在斗争中携手合作，在抗击疫情中守望相助']],
    ['help that goes on', '王毅表示，合作有利于和平，帮助非洲实现发展。', ['合作有利于和平，帮助非洲实现发展']],
    ['what else a subject does', '王毅表示，中国是运河的大使用国，在当地扮演重要角色。', ['中国是运河的大使用国，在当地扮演重要角色']],
    ['what is asked of the subject', '王毅表示，联合国的作用更加凸显，应该更加积极作为。', ['联合国的作用更加凸显，应该更加积极作为']],
  ])('keeps together %s', (_case, text, expected) => expect(evidenceIn(text, 'zh')).toEqual(expected));

  it.each([
    ['two verbs, before what is told of both', '王毅表示，中方反对制裁，支持和谈，都是为了和平。', ['中方反对制裁', '支持和谈，都是为了和平']],
    ['a hope after another stance', '王毅表示，我反对制裁，希望各方加强合作。', ['我反对制裁', '希望各方加强合作']],
    ['a demand after a stance', '王毅表示，中方反对制裁，应该更加重视对话。', ['中方反对制裁', '应该更加重视对话']],
  ])('keeps apart %s', (_case, text, expected) => expect(evidenceIn(text, 'zh')).toEqual(expected));

  it('keeps 而不是 with what it is set against', () => {
    expect(evidenceIn('王毅表示，两国应该做伙伴，而不是当对手。', 'zh')).toEqual(['两国应该做伙伴，而不是当对手']);
  });
  it.each([
    ['what was taken note of', '王毅表示，我们注意到有关报道。'],
    ['a greeting to be passed on', '王毅表示，请布林肯转达问候。'],
    ['a time', '王毅表示，危机发生以来。'],
    ['a question', '王毅表示，怎么应对变局，这是时代之问。'],
    ['what was presented as a noun', '王毅介绍了谈判的最新进展。'],
    ['a stance inside a matter', '联合国大会就反对制裁的议案进行表决。'],
    ['watching', '王毅表示，中方密切关注事态发展。'],
  ])('does not read %s', (_case, text) => expect(read(text)).toEqual([]));
});
