import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language';

describe('detectLanguage', () => {
  it.each([['وصل الوفد إلى المدينة صباحا', 'ar'], ['The delegation arrived this morning', 'en'], ['代表团今天上午抵达', 'zh']])('reads %s', (text, lang) => {
    expect(detectLanguage(text).lang).toBe(lang);
  });
  it('does not take Persian or Urdu for Arabic', () => {
    expect(detectLanguage('این گفتگوها پس از چند هفته برگزار می‌شود').lang).toBeNull();
    expect(detectLanguage('وزیر خارجہ نے کہا کہ یہ ملاقات مفید رہی').lang).toBeNull();
  });
  it('does not guess from digits and marks, nor from another script', () => {
    expect(detectLanguage('12:30 – 45%').lang).toBeNull();
    expect(detectLanguage('Министр приехал утром').lang).toBeNull();
  });
  it('says how much of a mixed text is in it', () => expect(detectLanguage('وصل الوفد إلى arrived here today').share).toBeLessThan(0.6));
});
