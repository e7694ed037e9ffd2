import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/lang';
import { sweep } from '../sweep.fixture';
import { ALTERNATIVE_LENGTH, alternativeText } from './alternative-text';

describe('an alternative text', () => {
  it('is the title and the description where they fit, without the marks that only order drawn text', () => {
    expect(alternativeText({ title: 'Timeline: A call', description: '65 years: 49 events, most in \u20682011–2021\u2069.' }, 'en')).toBe('Timeline: A call. 65 years: 49 events, most in 2011–2021.');
    expect(alternativeText({ title: '时间轴：通话', description: '共49个事件。' }, 'zh')).toBe('时间轴：通话。共49个事件。');
  });

  it('keeps whole sentences of a long description', () => {
    const text = alternativeText({ title: 'الخط الزمني', description: `${'حدث '.repeat(30)}هنا. ${'مسار '.repeat(40)}هناك.` }, 'ar');
    expect(text).toBe(`الخط الزمني. ${'حدث '.repeat(30)}هنا.`);
  });

  it('ends a sentence that is too long after a word', () => {
    const text = alternativeText({ title: 'word '.repeat(60).trim(), description: 'end' }, 'en');
    expect(text).toMatch(/word…$/);
    expect(text.length).toBeLessThanOrEqual(ALTERNATIVE_LENGTH);
  });

  it('is never longer than has room, and says nothing of its own', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 80, mode: 'sentences' }), fc.constantFrom(...LANGS), (title, description, lang) => {
        const text = alternativeText({ title, description }, lang);
        expect(text.length).toBeLessThanOrEqual(ALTERNATIVE_LENGTH);
        expect(text).not.toBe('');
        expect(`${title}${lang === 'zh' ? '。' : '. '}${description}`.startsWith(text.replace(/…$/, ''))).toBe(true);
      }),
      { seed: 5, numRuns: sweep(1000) },
    );
  });
});
