import { describe, expect, it } from 'vitest';
import { paraphrase, quoted } from './paraphrase';

const speaker = { en: 'Government of Peru', ar: 'حكومة بيرو', zh: '秘鲁政府' };
const concept = { en: 'fair trade', ar: 'التجارة العادلة', zh: '公平贸易' };

describe('paraphrase', () => {
  it('says act, side and degree in each language', () => {
    expect(paraphrase({ speaker, act: 'supports', polarity: 2, concept })).toEqual({
      en: 'Government of Peru strongly supports fair trade.', ar: 'حكومة بيرو: تأييد، بقوة: التجارة العادلة.', zh: '秘鲁政府坚决支持公平贸易。',
    });
    expect(paraphrase({ speaker, act: 'calls-for', polarity: -1, concept }).en).toBe('Government of Peru calls for an end to fair trade.');
  });
  it('leaves braces of an article alone', () => expect(paraphrase({ speaker, act: 'hopes', polarity: 1, concept: { ...concept, en: '{act}' } }).en).toContain('{act}'));
});

describe('quoted', () => {
  it('puts foreign words between marks, with words of the language around', () => expect(quoted('السلام', 'en')).toMatch(/^what the article words as “السلام”$/));
});
