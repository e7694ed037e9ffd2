import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'zh');

describe('whose word it is in a Chinese readout', () => {
  it('keeps owners from taking the word', () => {
    expect(read('王毅表示，中方反对制裁。埃及和约旦的主权应当得到尊重。')).toEqual(['wang-yi opposes -1', 'wang-yi calls-for 1']);
  });
  it('lets a minister go on under the name of his side in the next paragraph, and no other side', () => {
    expect(read('王毅表示，中方反对制裁。\n中方将继续劝和促谈。')).toEqual(['wang-yi opposes -1', 'wang-yi pledges 1']);
    expect(read('王毅表示，中方反对制裁。\n埃方支持和谈。')).toEqual(['wang-yi opposes -1', 'government-eg supports 1']);
  });
  it('tells the sides of a communiqué apart', () => {
    expect(read('习近平会见欧尔班。双方反对制裁。匈方重申支持和谈。中方高度赞赏匈方的努力。'))
      .toEqual(['xi-jinping opposes -1', 'viktor-orban opposes -1', 'government-hu supports 1', 'government-cn praises 2']);
  });
  it('reads what somebody holds behind what he did', () => {
    expect(read('费萨尔向王毅通报了情况，赞赏中方立场，希望中方发挥更大作用。')).toEqual(['faisal-bin-farhan praises 1', 'faisal-bin-farhan hopes 1']);
    expect(read('习近平致电普京，祝贺他当选。')).toEqual(['xi-jinping praises 1']);
    expect(read('习近平同普京举行宴会，欢迎来宾。')).toEqual([]);
  });
});

describe('what a Chinese clause holds', () => {
  it('takes no visit and no invitation for a position', () => {
    expect(read('毛宁宣布：应法国总统马克龙邀请，国家主席习近平将于5日对法国进行国事访问。')).toEqual([]);
    expect(read('毛宁表示，中方期待法国总统马克龙访问中国。')).toEqual(['mao-ning hopes 1']);
  });
  it('backs whoever ends what is bad, and opposes what is ended', () => {
    expect(read('王毅表示，中方支持埃方打击恐怖主义。')).toEqual(['wang-yi supports 1']);
    expect(read('王毅表示，中方呼吁埃方停止封锁。')).toEqual(['wang-yi calls-for -1']);
  });
  it('judges a stance that is spoken of by what is said of it', () => {
    expect(read('王毅表示，美方对战争的支持使局势更加恶化。')).toEqual(['wang-yi asserts -1']);
  });
  it('reads condolences to one and to another, and no name as a negation', () => {
    expect(read('习近平表示，我对遇难者表示沉痛的哀悼，向家属表示诚挚的慰问。')).toEqual(['xi-jinping supports 1', 'xi-jinping supports 2']);
    expect(read('扎哈罗娃表示，俄方谴责乌克兰对别尔哥罗德的袭击。')).toEqual(['maria-zakharova condemns -1']);
  });
  it('opens a clause with whom the next thing is done together', () => {
    expect(evidenceIn('王毅表示，中国将坚定奉行开放战略，同各国人民一道，推动共同发展。', 'zh')).toEqual(['中国将坚定奉行开放战略', '同各国人民一道，推动共同发展']);
    expect(evidenceIn('王毅表示，中方愿同埃方一道，推动关系发展。', 'zh')).toHaveLength(1);
  });
});
