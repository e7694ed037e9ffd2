import { expect, it } from 'vitest';
import { annotate } from '../extract/annotate';
import { paragraphStarts, placeQuote, tokensOf } from './place-quote';

it('finds a quote character for character, or not at all', () => {
  expect(placeQuote('تدعم قطر السلام', 'قطر السلام', 0)).toEqual({ start: 5, end: 15 });
  expect(placeQuote('تدعم قطر السلام', 'قطر الســلام', 0)).toBeNull();
  expect(placeQuote('peace', '', 0)).toBeNull();
});
it('takes the nearest of several places', () => {
  const text = 'we agree. we agree. we agree.';
  expect([0, 12, 25].map((near) => placeQuote(text, 'we agree', near)?.start)).toEqual([0, 10, 20]);
});
it('widens a quote to whole words, and leaves the marks at its ends', () => {
  const { text, tokens } = annotate('France, it said, agrees.', 'en');
  const range = tokensOf(tokens, { start: 9, end: 24 });
  expect(text.slice(tokens[range?.from ?? 0]?.start, tokens[(range?.until ?? 1) - 1]?.end)).toBe('it said, agrees');
});
it('takes no quote over two lines, nor one without a word', () => {
  const { tokens } = annotate('One line.\nAnother line.', 'en');
  expect(tokensOf(tokens, { start: 0, end: 20 })).toBeNull();
  expect(tokensOf(tokens, { start: 8, end: 9 })).toBeNull();
});
it('counts paragraphs as the model is shown them', () => expect(paragraphStarts('a\n\n\nb\nc')).toEqual([0, 4, 6]));
