import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'zh');

describe('speakers in Chinese', () => {
  it('reads country, title and name', () => expect(read('法国总统马克龙表示，法方支持和谈。')).toEqual(['emmanuel-macron supports 1']));
  it('lets a turn go on to the next sentence', () => expect(read('王毅指出，中方反对制裁。中方愿同各方加强沟通。')).toEqual(['wang-yi opposes -1', 'wang-yi pledges 1']));
  it('changes speakers', () => expect(read('王毅表示，中方欢迎停火。拉夫罗夫表示，俄方反对扩军。')).toEqual(['wang-yi welcomes 1', 'sergei-lavrov opposes -1']));
  it('gives a joint position to each', () => {
    expect(read('习近平同俄罗斯总统普京会谈。两国元首高度评价双边关系。')).toEqual(['xi-jinping praises 2', 'vladimir-putin praises 2']);
  });
  it('ends a turn where the text narrates', () => expect(read('王毅表示，中方支持和谈。双方还就贸易交换了意见。').length).toBe(1));
  it('does not take a relative clause for speech', () => expect(read('中方提出的方案已经公布。')).toEqual([]));
});

describe('positions in Chinese', () => {
  it('turns a call to stop into a position against', () => expect(read('王毅表示，我们敦促有关国家停止制裁。')).toEqual(['wang-yi calls-for -1']));
  it('reads what is not acceptable', () => expect(read('王毅表示，这种做法不可接受。').every((row) => row.endsWith('-1'))).toBe(true));
  it('takes two degrees only from the text', () => expect(read('王毅表示，中方坚决反对干涉内政。')).toEqual(['wang-yi opposes -2']));
  it('keeps the verbs of one promise together', () => {
    expect(evidenceIn('王毅表示，中方愿同巴方加强合作，推动关系发展，欢迎巴方参会。', 'zh')).toEqual(['中方愿同巴方加强合作，推动关系发展', '欢迎巴方参会']);
  });
});
