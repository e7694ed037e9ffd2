import { expect, it } from 'vitest';
import { remembering } from './remember';

it('makes a thing once for an owner and a key, and keeps the latest', () => {
  const remember = remembering<object>(2);
  const [one, other] = [{}, {}];
  const first = remember(one, 'a', () => ({}));
  expect(remember(one, 'a', () => ({}))).toBe(first);
  expect(remember(other, 'a', () => ({}))).not.toBe(first);
  remember(one, 'b', () => ({}));
  remember(one, 'c', () => ({}));
  expect(remember(one, 'a', () => ({}))).not.toBe(first);
});
