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

describe('who has the word in Chinese', () => {
  it('begins after the dateline, and lets no agency speak', () => {
    expect(read('新华社巴黎3月1日电 法国总统马克龙1日表示，法方反对制裁。')).toEqual(['emmanuel-macron opposes -1']);
    expect(read('新华社巴黎3月1日电（记者张某）法国总统马克龙1日表示，法方反对制裁。')).toEqual(['emmanuel-macron opposes -1']);
  });
  it('reads a quotation before its speaker, in one sentence or two', () => {
    expect(read('“我们反对制裁，”法国总统马克龙说。')).toEqual(['emmanuel-macron opposes -1']);
    expect(read('“我们反对制裁。”法国总统马克龙说。')).toEqual(['emmanuel-macron opposes -1']);
  });
  it('does not let whom one calls speak', () => expect(read('王毅同拉夫罗夫通电话时指出，中方反对制裁。')).toEqual(['wang-yi opposes -1']));
  it('lets 他 and a bare 表示 be whom the sentence is about', () => {
    expect(read('王毅会见拉夫罗夫。王毅欢迎对方来访，他表示，中方支持和谈。')).toEqual(['wang-yi welcomes 1', 'wang-yi supports 1']);
    expect(read('法国总统马克龙没有回应，但表示法方反对制裁。')).toEqual(['emmanuel-macron opposes -1']);
  });
  it('lets no analyst speak in another\'s name', () => expect(read('王毅表示，中方支持和谈。\n分析人士认为，局势十分危险。')).toEqual(['wang-yi supports 1']));
  it('reads an office before a title, and a title inside a body\'s name', () => {
    expect(read('欧盟外交与安全政策高级代表博雷利表示，欧方反对制裁。')).toEqual(['josep-borrell opposes -1']);
    expect(read('美国国务院发言人布鲁斯表示，美方反对制裁。')).toEqual(['tammy-bruce opposes -1']);
  });
  it('gives a body under its title its own turn inside somebody else\'s', () => {
    expect(read('埃尔多安呼吁停火。以色列外交部驳斥有关言论。')).toEqual(['recep-tayyip-erdogan calls-for 1', 'government-il rejects -1']);
  });
  it('takes those who met last for 双方', () => {
    expect(read('王毅会见过拉夫罗夫。\n马克龙同朔尔茨举行会谈。双方同意加强合作。')).toEqual(['emmanuel-macron supports 1', 'olaf-scholz supports 1']);
  });
});

describe('transcripts in Chinese', () => {
  it('reads answers over paragraphs, and nothing of questions', () => {
    const text = '外交部发言人汪文斌主持例行记者会。\n路透社记者：美方指责中方，中方有何评论？\n汪文斌：中方反对抹黑。\n我们愿保持沟通。\n问：中方是否支持制裁？\n答：中方一贯反对制裁。';
    expect(read(text)).toEqual(['wang-wenbin opposes -1', 'wang-wenbin hopes 1', 'wang-wenbin opposes -1']);
  });
  it('takes a headline for one line', () => expect(read('汪文斌：中方反对制裁\n会议于昨日结束。')).toEqual(['wang-wenbin opposes -1']));
});

describe('which side in Chinese', () => {
  it.each([
    ['王毅对有关决定表示欢迎。', 'wang-yi welcomes 1'], ['王毅对侵略行为表示强烈谴责。', 'wang-yi condemns -2'], ['王毅警告说，局势可能失控。', 'wang-yi warns -1'],
    ['王毅警告，局势可能失控。', 'wang-yi warns -1'], ['王毅表示，任何国家都不应干涉别国内政。', 'wang-yi rejects -1'], ['王毅表示，中方不会放弃努力。', 'wang-yi rejects 1'],
    ['王毅表示，贸易战没有赢家。', 'wang-yi asserts -1'], ['王毅强调，对话没有替代方案。', 'wang-yi supports 1'], ['王毅否认有关报道。', 'wang-yi denies -1'],
  ])('%s', (text, position) => expect(read(text)).toEqual([position]));
  it('parts what is wanted from what is refused', () => {
    expect(read('王毅表示，中方愿意谈判，但绝不会在压力下谈判。')).toEqual(['wang-yi hopes 1', 'wang-yi rejects -2']);
    expect(read('王毅感谢埃方支持，并对两国关系的进展表示满意。')).toEqual(['wang-yi thanks 1', 'wang-yi welcomes 1']);
  });
  it('keeps a condition with what follows from it', () => expect(evidenceIn('王毅表示，如果美方执意打压，中方必将坚决反制。', 'zh')).toEqual(['如果美方执意打压，中方必将坚决反制']));
});

describe('whom a sentence lets speak in Chinese', () => {
  it('does not let where somebody is, or whom he visits, speak', () => {
    expect(read('正在莫斯科访问的法国总统马克龙表示，法方反对制裁。')).toEqual(['emmanuel-macron opposes -1']);
    expect(read('到访德国的法国总统马克龙表示，法方反对制裁。')).toEqual(['emmanuel-macron opposes -1']);
    expect(read('莫斯科表示，反对制裁。')).toEqual(['government-ru opposes -1']);
  });
  it('takes up whoever was named last as the latter', () => expect(read('王毅同拉夫罗夫会面。后者表示，俄方支持和谈。')).toEqual(['sergei-lavrov supports 1']));
  it('gives both halves of a quotation to its speaker', () => {
    expect(read('“这种做法不可接受，”马克龙在巴黎说，“各方必须停火。”')).toEqual(['emmanuel-macron asserts -1', 'emmanuel-macron calls-for 1']);
    expect(evidenceIn('“我们反对制裁，”马克龙说，“法国将作出回应。”', 'zh')).toEqual(['我们反对制裁', '“法国将作出回应。”']);
  });
  it('ends a turn where the press or analysts go on', () => {
    expect(read('王毅指出，中方反对制裁。分析人士指出，局势十分危险。')).toEqual(['wang-yi opposes -1']);
    expect(read('王毅指出，中方反对制裁。多家媒体报道称，局势十分危险。')).toEqual(['wang-yi opposes -1']);
    expect(read('王毅指出，中方反对制裁，国际社会认为局势危险。').every((row) => row.startsWith('wang-yi'))).toBe(true);
  });
  it('leaves what came of an announcement to the narrator', () => {
    expect(read('王毅宣布中方支持和谈，此后局势持续恶化。')).toEqual(['wang-yi supports 1']);
    expect(read('王毅指出，中方支持和谈，此后局势持续恶化。').length).toBeGreaterThan(1);
  });
  it('reads a state of one character before a title, and two titles of one person', () => {
    expect(read('俄外长拉夫罗夫表示，俄方反对扩军。')).toEqual(['sergei-lavrov opposes -1']);
    expect(read('美总统拜登警告，局势可能失控。')).toEqual(['joe-biden warns -1']);
    expect(read('挪威首相兼外交大臣奥拉松说，挪方反对制裁。').some((row) => row.startsWith('jonas'))).toBe(false);
  });
  it.each([['王毅会见了来访的客人。'], ['就在袭击发生时，王毅正同拉夫罗夫会面。'], ['王毅表示，双方同意见面。就在袭击发生时']])('reads nothing of when something was: %s', (text) => {
    expect(evidenceIn(text, 'zh').some((quote) => quote.includes('袭击'))).toBe(false);
  });
});

describe('one negation, two, and none in Chinese', () => {
  it.each([
    ['王毅表示，中方没有理由不支持这一方案。', 'wang-yi supports 1'], ['王毅表示，中方没有理由接受这一方案。', 'wang-yi rejects -1'],
    ['王毅表示，中方不认为制裁有用。', 'wang-yi denies -1'], ['王毅认为，制裁不足以解决问题。', 'wang-yi asserts -1'],
    ['王毅表示，目前没有可以发布的消息。', 'wang-yi asserts 0'], ['王毅表示，世界承受不起战争。', 'wang-yi asserts -1'],
    ['王毅表示，欧方在应对危机、抗击疫情等问题上发挥着重要作用。', 'wang-yi asserts 1'], ['王毅表示，形势越是复杂困难，各方越要坚持对话。', 'wang-yi calls-for 1'],
    ['汪文斌表示，是美方而不是中方在向战场输送武器。', 'wang-wenbin accuses -1'],
  ])('%s', (text, position) => expect(read(text)).toEqual([position]));
  it('holds nothing against whoever is one\'s own', () => expect(read('汪文斌表示，是中方而不是美方在努力劝和。').some((row) => row.includes('accuses'))).toBe(false));
  it('cuts at a subject of one\'s own, and where a list of stances goes on', () => {
    expect(evidenceIn('汪文斌表示，美方没有资格发号施令，我们从不接受胁迫。', 'zh')).toEqual(['美方没有资格发号施令', '我们从不接受胁迫']);
    expect(evidenceIn('王毅表示，中方希望欧洲繁荣，坚持中欧关系不针对第三方。', 'zh')).toEqual(['中方希望欧洲繁荣', '坚持中欧关系不针对第三方']);
    expect(evidenceIn('王毅表示，各方要坚持对话，坚持协商。', 'zh')).toHaveLength(1);
  });
});

describe('names that nobody listed', () => {
  it('lets a dotted name before a verb of speech speak', () => expect(read('法比安·基希讷说，柏林反对制裁。')).toHaveLength(1));
  it('ends a name at the words of the sentence, not inside it', () => {
    expect(positionsIn('日本外务大臣上田今天表示，日方反对制裁。', 'zh')).toEqual(positionsIn('日本外务大臣上田表示，日方反对制裁。', 'zh'));
  });
  it('takes no other unknown words for a speaker', () => expect(read('多名专家说，局势十分危险。')).toEqual([]));
});
