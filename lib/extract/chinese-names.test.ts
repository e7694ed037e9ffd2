import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import { positionsIn } from './positions.fixture';

const read = (text: string, on = '2023-06-10') => positionsIn(text, 'zh', on);
const names = (text: string) => {
  const { statements, actors } = extract({ text, lang: 'zh', publishedOn: '2023-06-10' });
  return statements.map(({ speaker, polarity }) => `${actors.find(({ id }) => id === speaker)?.names.zh ?? ''} ${polarity}`);
};

describe('who is meant by a name in Chinese', () => {
  it.each([
    ['by the name alone after the title', '冈比亚议长巴卡里法访华。巴卡里法表示，冈方支持和谈。', ['巴卡里法 1']],
    ['by the last part of a long name', '挪威首席谈判代表古斯塔夫·霍尔姆贝里访华。霍尔姆贝里说，挪方反对制裁。', ['古斯塔夫·霍尔姆贝里 -1']],
    ['whole, whatever words its parts make', '瑞典特使弗里德里希·松德斯特伦表示，瑞方反对制裁。', ['弗里德里希·松德斯特伦 -1']],
    ['under two offices', '联合国副秘书长兼紧急救援协调员阿尔瓦·林德曼呼吁各方停火。', ['阿尔瓦·林德曼 1']],
    ['behind what the office is for', '联合国秘书长也门问题特使阿尔瓦·林德曼呼吁各方停火。', ['阿尔瓦·林德曼 1']],
    ['behind 的', '联合国负责人道主义事务的副秘书长阿尔瓦·林德曼呼吁各方停火。', ['阿尔瓦·林德曼 1']],
  ])('finds somebody %s', (_case, text, expected) => expect(names(text)).toEqual(expected));

  it('reads a title behind a name with it, and no verb as a name', () => {
    expect(read('布林肯国务卿表示，美方反对制裁。')).toEqual(['antony-blinken opposes -1']);
    expect(names('美国总统可能宣布停火。外交部表示，中方支持和谈。')).toEqual(['拜登 1', '中国政府 1']);
  });
  it('finds the holder of a post by the part of his name that agencies write', () => {
    expect(read('卡塔尔首相兼外交大臣穆罕默德表示，卡方支持和谈。')).toEqual(['mohammed-bin-abdulrahman-al-thani supports 1']);
  });
  it('reads a side by one character where the text names one such state, and no other word with 方', () => {
    expect(read('塞内加尔议长访华。塞方表示，支持和谈。')).toEqual(['government-sn supports 1']);
    expect(read('地方表示，支持和谈。')).toEqual([]);
  });
  it('lets somebody of a side speak for it', () => expect(read('中方代表表示，支持和谈。')).toEqual(['government-cn supports 1']));
  it('takes up the spokesperson who was named', () => {
    expect(read('卡塔尔外交部发言人安萨里会见记者。外交部发言人表示，反对制裁。', '2024-03-01')).toEqual(['majed-al-ansari opposes -1']);
    expect(read('外交部发言人表示，反对制裁。', '2024-03-01').length).toBe(1);
  });
});
