import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, faultsOf, guessFrom, LARGEST_ARTICLE, type Draft } from './draft';

const faults = (draft: Partial<Draft>) => faultsOf({ ...EMPTY_DRAFT, ...draft }).map(({ code }) => code);

describe('faultsOf', () => {
  it.each([
    ['', 'empty'], [' \n\t ', 'empty'], ['\u0000\u0001\u0002PNG', 'binary'], ['Министр приехал утром', 'unknown-language'], ['1234 !!', 'unknown-language'],
    ['France agreed. '.repeat(400_000), 'oversized'],
  ])('says what keeps a text from being read (%#)', (text, code) => expect(faults({ text })).toEqual([code]));
  it('counts a text as it is sent, not as it is held', () => expect(faults({ text: 'ق'.repeat(LARGEST_ARTICLE / 2 + 1) })).toEqual(['oversized']));
  it('finds nothing wrong with an article', () => expect(faults({ text: 'France agreed.', lang: 'en', publishedOn: '2021-11-05', url: 'https://example.org/a' })).toEqual([]));
  it('finds nothing wrong with what is left open', () => expect(faults({ text: 'France agreed.', publishedOn: '' })).toEqual([]));
  it('says everything at once', () => {
    expect(faults({ text: '', publishedOn: '2021-02-30', url: 'javascript:alert(1)' })).toEqual(['empty', 'invalid-day', 'invalid-address']);
  });
  it('says when another language was chosen than the text is in, but leaves a mixed text to its reader', () => {
    expect(faultsOf({ ...EMPTY_DRAFT, text: 'رحبت قطر بالاتفاق', lang: 'en' })).toEqual([{ at: 'lang', code: 'other-language', given: 'en', found: 'ar' }]);
    expect(faults({ text: 'Qatar welcomed it رحبت قطر بالاتفاق', lang: 'en' })).toEqual([]);
  });
});

describe('guessFrom', () => {
  it.each([
    ['وصول الوزير\n5 نوفمبر 2021\nوصل الوزير.', { lang: 'ar', publishedOn: '2021-11-05' }],
    ['部长抵达', { lang: 'zh', publishedOn: null }], ['', { lang: null, publishedOn: null }],
  ])('reads language and day off the text (%j)', (text, guess) => expect(guessFrom(text)).toEqual(guess));
});
