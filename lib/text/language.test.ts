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
  it.each([
    ['French', 'Le ministre a déclaré que la France condamne les attaques et demande un cessez-le-feu'], ['Spanish', 'El ministro dijo que España rechaza la propuesta y pide una solución'],
    ['Turkish', 'Bakan, ülkesinin ateşkes çağrısını desteklediğini söyledi ve saldırıları kınadı'], ['German', 'Der Minister sagte, das Land lehne den Vorschlag ab und werde nicht zustimmen'],
    ['Indonesian', 'Menteri mengatakan bahwa negara itu mengecam serangan dan menyerukan gencatan senjata'], ['Japanese', '外務大臣は停戦を求めたと述べた。'],
  ])('does not take %s for one of ours', (_name, text) => expect(detectLanguage(text).lang).toBeNull());
  it('takes a headline, a name and English with foreign names for English', () => {
    for (const text of ['US, UK sign deal', 'Putin', 'Talks on São Tomé fail', 'President Lula da Silva of Brazil met Le Pen and Van der Bellen in La Paz on Friday to sign the pact.']) expect(detectLanguage(text).lang).toBe('en');
  });
  it('does not guess from digits and marks, nor from another script', () => {
    expect(detectLanguage('12:30 – 45%').lang).toBeNull();
    expect(detectLanguage('Министр приехал утром').lang).toBeNull();
  });
  it('says how much of a mixed text is in it', () => expect(detectLanguage('وصل الوفد إلى arrived here today').share).toBeLessThan(0.6));
});
