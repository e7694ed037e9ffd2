import { describe, expect, it } from 'vitest';
import { assign, measureOf } from './counts';
import type { Annotation } from './gold';
import { predictionOf } from './prediction';
import { reportOf } from './report';
import { scoreArticle } from './score';
import fixture from './scored.fixture.json';
import { extract } from '../extract/extract';

describe('reportOf', () => {
  // The figures of the fixture were printed by the corpus's own scorer.
  it('gives the figures of the scorer of the corpus, key for key', () => {
    const scored = fixture.articles.map(({ id, text, gold, prediction }) => ({
      id, missing: false, score: scoreArticle(gold as Annotation, prediction as Annotation, text),
    }));
    expect(reportOf(scored)).toEqual(fixture.report);
  });

  it('takes an article without a reading for an empty one', () => {
    const gold: Annotation = { countries: ['FR'], stances: [{ speaker: 'A', polarity: 1, quote: 'a' }] };
    expect(reportOf([{ id: 'en-x', missing: true, score: scoreArticle(gold, {}, 'a') }])['all']?.stances).toEqual({ P: 0, R: 0, F1: 0, tp: 0, fp: 0, fn: 1 });
  });
});

describe('assign', () => {
  it('gives way where that lets one more pair', () => {
    const weights = [[2, 1], [2, 0]];
    expect(assign(2, 2, (i, j) => weights[i]?.[j] ?? 0)).toEqual([1, 0]);
  });
});

describe('measureOf', () => {
  it('calls nothing found where nothing was wanted perfect', () => expect(measureOf({ tp: 0, fp: 0, fn: 0 }).F1).toBe(1));
});

describe('predictionOf', () => {
  it('counts a duration by its words and a position by its side', () => {
    const { dates, stances } = predictionOf(extract({ text: 'Over the past ten years France strongly opposed the plan.', lang: 'en', publishedOn: '2020-01-01' }));
    expect(dates?.map(({ edtf }) => edtf)).toEqual([null]);
    expect(stances?.map(({ polarity }) => polarity)).toEqual([-1]);
  });
});
