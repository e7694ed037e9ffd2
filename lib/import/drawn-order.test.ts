import { expect, it } from 'vitest';
import { isTurned, turned } from './drawn-order';

const SENTENCE = 'أكد الوزير القطري أن الدوحة تدعم الحوار السياسي في المنطقة';
const backwards = (text: string) => [...text].toReversed().join('');

it('sees Arabic that is stored as it is drawn, and leaves what is stored as it is read', () => {
  expect(isTurned([backwards(SENTENCE)])).toBe(true);
  expect(isTurned([SENTENCE])).toBe(false);
  expect(isTurned(['لولا أن قال لا فضلا كاملا'])).toBe(false);
  expect(isTurned([])).toBe(false);
});
it('turns it back', () => expect(turned(backwards(SENTENCE))).toBe(SENTENCE));
it('keeps numbers and names as they are written', () => {
  expect(turned('2021 ربمفون 5 يف')).toBe('في 5 نوفمبر 2021');
  expect(turned('٢٠٢١ ربمفون')).toBe('نوفمبر ٢٠٢١');
  expect(turned('(United Nations) ةدحتملا ممألا')).toBe('الأمم المتحدة (United Nations)');
});
it('leaves words of another script alone', () => expect(turned('Qatar agreed.')).toBe('Qatar agreed.'));
