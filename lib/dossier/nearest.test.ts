import { describe, expect, it } from 'vitest';
import { createSuggest, nearest } from './nearest';

describe('nearest', () => {
  it('finds a word one slip away', () => expect(nearest('xi-jinpin', ['bob', 'xi-jinping'])).toBe('xi-jinping'));
  it('prefers the nearer of two', () => expect(nearest('trades', ['traders', 'tradeoff', 'trade'])).toBe('traders'));
  it('suggests nothing far off', () => expect(nearest('somebody', ['xi-jinping', 'cn'])).toBeNull());
  it('does not turn one country code into another', () => expect(nearest('cx', ['cn', 'sy'])).toBeNull());
  it('has nothing to say of a very long word', () => expect(nearest('x'.repeat(1e6), ['x'.repeat(1e6 - 1)])).toBeNull());
  it('falls silent after 200 words', () => {
    const suggest = createSuggest();
    const answers = Array.from({ length: 300 }, () => suggest('trad', ['trade']));
    expect(answers.filter((answer) => answer === 'trade')).toHaveLength(200);
  });
});
