import { describe, expect, it } from 'vitest';
import { paraphrase, quoted } from './paraphrase';

const speaker = { en: 'Government of Peru', ar: 'حكومة بيرو', zh: '秘鲁政府' };
const concept = { en: 'fair trade', ar: 'التجارة العادلة', zh: '公平贸易' };

describe('paraphrase', () => {
  it('says act, side and degree in each language', () => {
    expect(paraphrase({ speaker, act: 'supports', polarity: 2, concept })).toEqual({
      en: 'Government of Peru strongly supports fair trade.', ar: 'حكومة بيرو: تأييد، بقوة: التجارة العادلة.', zh: '秘鲁政府坚定支持公平贸易。',
    });
    expect(paraphrase({ speaker, act: 'calls-for', polarity: -1, concept }).en).toBe('Government of Peru calls for an end to fair trade.');
  });
  it('does not turn the subject area of a matter into its object', () => {
    const war = { en: 'war and armed conflict', ar: 'الحرب', zh: '战争与武装冲突' };
    const said = paraphrase({ speaker, act: 'supports', polarity: 2, concept: war, topic: war });
    expect([said.en, said.zh]).toEqual(['Government of Peru strongly expresses support regarding war and armed conflict.', '秘鲁政府就战争与武装冲突表示坚定支持。']);
  });
  it('lets words of the article bring their own verb', () => {
    const words = { en: 'to resume talks', ar: '—', zh: '各方恢复谈判' };
    expect(paraphrase({ speaker, act: 'pledges', polarity: 1, concept: words, clause: { lang: 'en', text: 'It pledged to resume talks' } }).en).toBe('Government of Peru pledges to resume talks.');
    expect(paraphrase({ speaker, act: 'hopes', polarity: 1, concept: words, clause: { lang: 'zh', text: '' } }).zh).toBe('秘鲁政府希望各方恢复谈判。');
  });
  it('quotes what is said without a verb of stance', () => {
    expect(paraphrase({ speaker, act: 'asserts', polarity: -1, concept, clause: { lang: 'en', text: 'the vote was a farce' } }).en).toBe('Government of Peru speaks critically: “the vote was a farce”.');
  });
  it('leaves braces of an article alone', () => expect(paraphrase({ speaker, act: 'hopes', polarity: 1, concept: { ...concept, en: '{act}' } }).en).toContain('{act}'));
});

describe('quoted', () => {
  it('puts foreign words between marks, with words of the language around', () => expect(quoted('السلام', 'en')).toMatch(/^what the article words as “السلام”$/));
});
