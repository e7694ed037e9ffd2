import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweep } from '../sweep.fixture';
import { lexiconOf, rungAt, weigh } from './lexicon';
import { readVerb } from './rungs';
import { firstStances } from './stances.fixture';

const data = firstStances('ar');
const changed = (word: string, weight: number) => data.stances
  .filter((stance) => weigh(stance, 'ar', [{ word, weight }]) !== weigh(stance, 'ar', []))
  .map((stance) => [stance.id, Math.sign(weigh(stance, 'ar', [{ word, weight }]) - weigh(stance, 'ar', []))]);

describe('readVerb', () => {
  it.each([
    ['قال', 'say', 'قال'], ['وأضاف', 'add', 'أضاف'], ['وأشار', 'note', 'أشار'], ['إشارته', 'note', 'أشار'], ['ودعا', 'call-for', 'دعا'], ['وأكد', 'affirm', 'أكد'],
    ['وشدد', 'stress', 'شدد'], ['مرحباً', 'note', 'رحب'], ['أكدت', 'affirm', 'أكد'], ['يشدد', 'stress', 'شدد'],
  ] as const)('knows %s as "%s", by the name of its verb', (quote, rung, word) => {
    expect(readVerb(quote, 'asserts', 'ar')).toEqual({ word, rung });
  });

  it('knows English and Chinese verbs, and takes the longest that fits', () => {
    expect(readVerb('stressed', 'asserts', 'en')).toMatchObject({ rung: 'stress' });
    expect(readVerb('called for', 'calls-for', 'en')).toMatchObject({ rung: 'call-for' });
    expect(readVerb('强调', 'asserts', 'zh')).toMatchObject({ rung: 'stress' });
    expect(readVerb('坚决反对', 'opposes', 'zh')).toMatchObject({ rung: 'stress' });
    expect(readVerb('反对', 'opposes', 'zh')).toMatchObject({ rung: 'affirm' });
  });

  it('takes no part of another word for a verb, a headline\'s "Xi:" for none, and weighs an unknown one by what it does', () => {
    expect(readVerb('دعائم', 'asserts', 'ar')).toMatchObject({ rung: 'say' });
    for (const quote of ['شي:', null]) expect(readVerb(quote, 'pledges', 'ar')).toEqual({ word: null, rung: 'say' });
    expect(readVerb('استشاط غضبا', 'condemns', 'ar')).toEqual({ word: 'استشاط غضبا', rung: 'stress' });
  });
});

describe('the lexicon of force', () => {
  it('lists the words of the first article with their weights and how many statements carry each', () => {
    expect(lexiconOf(data, []).map(({ word, own, count }) => [word, own, count])).toEqual([
      ['شدد', 6, 10], ['أكد', 5, 4], ['دعا', 4, 2], ['أشار', 3, 3], ['رحب', 3, 2], ['أشاد', 3, 1], ['أضاف', 2, 2], ['أعرب', 1, 9], ['قال', 1, 2],
      ['القوي', 0.5, 6], ['بقوة', 0.5, 3], ['كبيرة', 0.5, 1], ['بشدة', 0.5, 1], ['العظيمة', 0.5, 1], ['كبيرا', 0.5, 1],
    ]);
  });

  it('lowers exactly the statements that carry "بشدة" when it is removed', () => {
    expect(changed('بشدة', 0)).toEqual([['st-21', -1]]);
    expect(data.stances.find(({ id }) => id === 'st-21')?.intensifier).toBe('بشدة');
  });

  it('changes with a word exactly what carries it, whatever the word and the weight', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lexiconOf(data, [])), fc.integer({ min: 0, max: 12 }), ({ word, own }, halves) => {
        const carriers = data.stances.filter(({ verb, act, intensifier }) => readVerb(verb, act, 'ar').word === word || intensifier === word).map(({ id }) => id);
        expect(changed(word, halves / 2)).toEqual(halves / 2 === own ? [] : carriers.map((id) => [id, Math.sign(halves / 2 - own)]));
      }),
      { seed: 20211105, numRuns: sweep(500) },
    );
  });

  it('names the rung of a force, and what lies beyond it', () => {
    expect([0.5, 1, 3.5, 6, 6.5, 12].map(rungAt)).toEqual([
      { rung: null, beyond: 0.5 }, { rung: 'say', beyond: 0 }, { rung: 'note', beyond: 0.5 }, { rung: 'stress', beyond: 0 }, { rung: 'stress', beyond: 0.5 }, { rung: 'stress', beyond: 6 },
    ]);
  });
});
