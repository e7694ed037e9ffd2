import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from './normalise';

describe('normalise', () => {
  it('writes one alef, one ya and one ta marbuta', () => expect(fold('أإآٱ مستشفى مدرسة')).toBe('اااا مستشفي مدرسه'));
  it('drops harakat, tatweel and zero-width marks', () => expect(fold('مُحَمَّـــد\u200f')).toBe('محمد'));
  it('takes presentation forms apart', () => expect(fold('\uFEFB\uFEDF')).toBe('لال'));
  it('writes Latin digits and plain spaces', () => expect(fold('٢٠٢١\u00a0و۲')).toBe('2021 و2'));
  it('keeps hamza on waw and ya, which tell words apart', () => expect(fold('مؤتمر رئيس')).toBe('مؤتمر رئيس'));
  it('folds accents, case and fullwidth marks', () => expect(fold('ERDOĞAN：É')).toBe('erdogan:e'));

  it('maps each unit back, with the marks that stand on it', () => {
    const { text, from, to } = normalise('شُكرًا');
    expect(text).toBe('شكرا');
    expect(from[0]).toBe(0);
    expect(to[0]).toBe(2); // the damma belongs to the shin
  });

  it('answers nothing with nothing', () => expect(normalise('').text).toBe(''));

  it('is the same done twice, and its map never goes back', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { text: once, from, to } = normalise(text);
      expect(fold(once)).toBe(once);
      for (let i = 1; i < once.length; i += 1) expect(from[i] ?? -1).toBeGreaterThanOrEqual(from[i - 1] ?? 0);
      for (let i = 0; i < once.length; i += 1) expect(to[i] ?? 0).toBeGreaterThan(from[i] ?? 0);
    }), { seed: 3, numRuns: 2000 });
  });
});
