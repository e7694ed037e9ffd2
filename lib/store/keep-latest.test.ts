import { expect, it } from 'vitest';
import { keepLatest } from './keep-latest';

it('makes a thing once for those who ask at once or again, and anew once others were asked for since', async () => {
  const keep = keepLatest<string>(2);
  let made = 0;
  const ask = (key: string) => keep(key, () => Promise.resolve(`${key}${(made += 1)}`));
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['a1', 'a1']);
  expect([await ask('b'), await ask('a'), await ask('c'), await ask('a'), await ask('b')]).toEqual(['b2', 'a1', 'c3', 'a1', 'b4']);
});

it('keeps no failure', async () => {
  const keep = keepLatest<string>(2);
  await expect(keep('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await keep('a', () => Promise.resolve('there'))).toBe('there');
});
