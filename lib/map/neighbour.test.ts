import { expect, it } from 'vitest';
import { neighbourOnMap } from './neighbour';

const marks = [{ id: 'sy', x: 40, y: 130 }, { id: 'cn', x: 320, y: 130 }, { id: 'tw', x: 400, y: 200 }, { id: 'sea', x: 380, y: 260 }];
const order = ['sy', 'cn', 'tw', 'sea'];
const go = (from: string, key: string) => neighbourOnMap(marks, order, from, key);

it('leads to the nearest mark on the side of the key', () => {
  expect(go('sy', 'ArrowRight')).toBe('cn');
  expect(go('cn', 'ArrowLeft')).toBe('sy');
  expect(go('tw', 'ArrowDown')).toBe('sea');
  expect(go('sea', 'ArrowUp')).toBe('tw');
});
it('stays where there is none', () => expect(go('sy', 'ArrowLeft')).toBeNull());
it('goes to the most and the least named', () => expect([go('tw', 'Home'), go('tw', 'End')]).toEqual(['sy', 'sea']));
it('leaves other keys and unknown marks alone', () => expect([go('sy', 'a'), go('nowhere', 'ArrowUp')]).toEqual([null, null]));
it('reaches every mark from every other', () => {
  for (const { id } of marks) {
    const seen = new Set([id]);
    for (const at of seen) for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) seen.add(go(at, key) ?? at);
    expect([...seen].toSorted()).toEqual(order.toSorted());
  }
});
