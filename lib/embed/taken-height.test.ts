import { expect, it } from 'vitest';
import { takenHeight } from './taken-height';

it('takes a height of our own dialect, within bounds', () => {
  expect(takenHeight({ type: 'mawqif:size', v: 1, height: 612.2 })).toBe(613);
  expect(takenHeight({ type: 'mawqif:size', v: 1, height: 1e9 })).toBe(4000);
  expect(takenHeight({ type: 'mawqif:size', v: 1, height: -1 })).toBe(80);
});

it('takes nothing else', () => {
  for (const data of [null, 'mawqif:size', 12, {}, [], { type: 'mawqif:size' }, { type: 'mawqif:size', height: '1px;x' }, { type: 'mawqif:size', height: NaN }, { type: 'mawqif:size', height: Infinity }, { type: 'other', height: 5 }]) {
    expect(takenHeight(data)).toBeNull();
  }
});
