import { describe, expect, it } from 'vitest';
import { sentenceAddress } from './sentence-address';

describe('sentenceAddress', () => {
  it('leads to a short sentence by all of its words', () => {
    expect(sentenceAddress('https://example.org/a#b', 'one-two, three')).toBe('https://example.org/a#:~:text=one%2Dtwo%2C%20three');
  });
  it('leads to a long one by its ends', () => {
    const words = Array.from({ length: 30 }, (_, i) => `w${i}`);
    expect(sentenceAddress('https://example.org/', words.join(' '))).toBe('https://example.org/#:~:text=w0%20w1%20w2%20w3,w26%20w27%20w28%20w29');
  });
  it('leads to the page where there are no words', () => expect(sentenceAddress('https://example.org/', ' ')).toBe('https://example.org/'));
  it.each([null, 'javascript:alert(1)', 'ftp://example.org/', 'https://', '/a'])('leads nowhere from %j', (page) => expect(sentenceAddress(page, 'a')).toBeNull());
  it('takes half a character', () => expect(sentenceAddress('https://example.org/', 'a\uD800b')).toBe('https://example.org/#:~:text=ab'));
});
