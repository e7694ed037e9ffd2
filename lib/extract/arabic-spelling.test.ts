import { describe, expect, it } from 'vitest';
import { spelledAlike } from './arabic-spelling';
import { positionsIn } from './positions.fixture';

describe('names in another spelling', () => {
  it.each([
    ['هوا تشونيينغ', 'CN', 'hua-chunying'],
    ['هوا تشون يينغ', 'CN', 'hua-chunying'],
    ['سرغي لافروف', 'RU', 'sergei-lavrov'],
  ])('knows %s', (name, country, id) => expect(spelledAlike(name, country)?.id).toBe(id));

  it.each([
    ['of another state', 'سرغي لافروف', 'FR'],
    ['with other consonants', 'سيرغي بافلوف', 'RU'],
    ['too short to tell', 'لي', 'CN'],
    ['without a state', 'سرغي لافروف', null],
  ])('knows nobody %s', (_case, name, country) => expect(spelledAlike(name, country)).toBeNull());

  it('gives what is said under such a spelling to the person of the list', () => {
    expect(positionsIn('رفضت المتحدثة باسم الخارجية الصينية هوا تشونيينغ الاتهام.', 'ar')).toEqual(['hua-chunying rejects -1']);
  });
});
