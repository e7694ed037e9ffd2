import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const held = (text: string) => evidenceIn(text, 'zh');
const read = (text: string) => positionsIn(text, 'zh');

describe('a row of things to be done, in Chinese', () => {
  it.each([
    ['turns from the two sides to all', '王毅表示，中方愿同挪方保持高层交往，拓展渔业合作，共同维护自由贸易，携手保护海洋。', ['中方愿同挪方保持高层交往，拓展渔业合作', '共同维护自由贸易，携手保护海洋']],
    ['turns to all without saying together', '王毅表示，中方愿同挪方保持往来，增进民间友好，维护国际贸易体制。', ['中方愿同挪方保持往来，增进民间友好', '维护国际贸易体制']],
    ['is long', '王毅指出，双方要扩大双向投资，深化绿色合作，促进青年交流，推动民航复航。', ['双方要扩大双向投资，深化绿色合作', '促进青年交流，推动民航复航']],
  ])('is cut where it %s', (_case, text, expected) => expect(held(text)).toEqual(expected));
  it.each([
    ['is how a thing is done', '王毅指出，双方要加强协调配合，共同维护地区稳定。'],
    ['is short', '王毅指出，双方要扩大双向投资，深化绿色合作，促进青年交流。'],
    ['repeats its verb', '王毅指出，双方要维护自身权益，维护渔民权益，维护国际规则，维护公平正义。'],
    ['says what it is for', '王毅表示，中方愿同挪方一道，落实共识，推动合作，为世界发展作出贡献，为地区注入信心。'],
    ['meets a challenge at its end', '王毅表示，中方愿同挪方加强渔业合作，共同应对全球性挑战。'],
  ])('is left whole where it %s', (_case, text) => expect(held(text)).toHaveLength(1));
  it('is asked for to its end, in words that judge nothing', () => {
    expect(read('王毅指出，双方要扩大双向投资，深化绿色合作，赓续渔业传统，办好冬季赛事。')).toEqual(['wang-yi calls-for 1', 'wang-yi calls-for 1']);
    expect(read('王毅表示，中方愿同挪方深化渔业、能源等领域合作，共同振兴多边主义，携手应对气候变化等问题。')).toEqual(['wang-yi pledges 1', 'wang-yi pledges 1']);
  });
});

describe('what opens a clause of its own, in Chinese', () => {
  it.each([
    ['asked once more', '王毅说，挪方不仅应当尊重邻国主权，同样应当正视邻国的担忧。', ['wang-yi calls-for 1', 'wang-yi calls-for 1']],
    ['unchanged once more', '王毅强调，无论形势如何变化，中国支持挪威发展的政策不会变，两国友好的初心不会变。', ['wang-yi supports 1', 'wang-yi asserts 1']],
    ['backed once more', '王毅指出，双方要坚定支持彼此维护主权，坚定支持彼此选择的道路。', ['wang-yi calls-for 1', 'wang-yi supports 2']],
    ['said of what one holds', '王毅说，中方支持对话，这符合两国人民利益。', ['wang-yi supports 1', 'wang-yi asserts 1']],
    ['done by what one is thanked for', '挪威首相斯特勒说，挪方感谢中国提供无私帮助，沿海铁路项目有力推动了挪威发展。', ['jonas-gahr-store thanks 1', 'jonas-gahr-store asserts 1']],
    ['held under one condition', '王毅说，无论形势如何变化，中方支持两国合作，反对干涉内政。', ['wang-yi supports 1', 'wang-yi opposes -1']],
    ['an open door', '王毅说，中国市场始终对挪威产品敞开大门，中方鼓励企业赴挪投资。', ['wang-yi asserts 1', 'wang-yi supports 1']],
    ['a worry heeded, in a row', '毛宁说，日本应当停止排海，切实履行义务，认真回应国际社会关切，并接受监督。', ['mao-ning calls-for -1', 'mao-ning calls-for 1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));
  it.each([
    ['what history shows', '王毅表示，百年历史表明，对话是解决分歧的唯一出路。'],
    ['what one is', '王毅说，作为世界重要经济体，中挪要坚定捍卫多边贸易体制。'],
    ['both halves of one harm', '王毅说，如果冲突升级，不仅双方将遭受损失，地区国家也将深受其害。'],
    ['a word that only ends like a time', '王毅指出，双方要密切人员往来，开展治国理政经验交流。'],
    ['with whom', '王毅表示，中方愿同挪方一道，落实两国领导人共识，推动关系发展。'],
  ])('leaves %s to the clause that follows', (_case, text) => expect(held(text)).toHaveLength(1));
});

describe('who has the word in Chinese, by title and telegram', () => {
  it('lets the ministers who meet be those who were named', () => {
    expect(read('挪威外长和瑞典外长会晤。与会外长谴责袭击。')).toEqual(['anniken-huitfeldt condemns -1', 'tobias-billstrom condemns -1']);
  });
  it('reads a title that begins with the body, and what a telegram says', () => {
    expect(read('习近平指出，中方愿深化合作。国务院总理李强向挪威首相致慰问电，对遇难者表示哀悼。').at(-1)).toBe('li-qiang supports 1');
  });
  it('lets two who meet issue a statement together', () => {
    expect(read('法国总统马克龙和德国总理朔尔茨会晤后发表联合声明，谴责袭击。')).toEqual(['emmanuel-macron condemns -1', 'olaf-scholz condemns -1']);
  });
});
