import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'zh');

describe('who speaks in a region that is no state', () => {
  it.each([
    ['a ministry', '加沙卫生部表示，反对以军的袭击。', ['authorities-gaza opposes -1']],
    ['a spokesperson', '香港特区政府发言人表示，反对外部势力干涉。', ['authorities-hk opposes -1']],
    ['a presidential office, written in traditional characters', '台灣總統府發表聲明，對斷交表示遺憾。', ['authorities-tw condemns -1']],
  ])('reads %s of its own, and never as China\'s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it('keeps a bare ministry China\'s, and a state\'s ministry its own', () => {
    expect(read('外交部表示，反对制裁。')).toEqual(['government-cn opposes -1']);
    expect(read('埃及卫生部表示，反对袭击。')).toEqual(['government-eg opposes -1']);
  });
});
