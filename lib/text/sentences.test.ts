import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { sentencesOf } from './sentences';
import { tokenise } from './tokens';

function cut(text: string, lang: Lang): readonly string[] {
  const tokens = tokenise(text);
  return sentencesOf(tokens, lang).map(({ from, until }) => text.slice(tokens[from]?.start, tokens[until - 1]?.end));
}

describe('sentencesOf', () => {
  it('cuts what has no end, at a mark where there is one, and loses nothing', () => {
    for (const text of ['word '.repeat(5000), 'word, '.repeat(5000), '中'.repeat(5000)]) {
      const tokens = tokenise(text);
      const sentences = sentencesOf(tokens, 'en');
      expect(Math.max(...sentences.map(({ from, until }) => until - from))).toBeLessThan(1700);
      expect(sentences.map(({ from }) => from).slice(1)).toEqual(sentences.map(({ until }) => until).slice(0, -1));
      expect([sentences[0]?.from, sentences.at(-1)?.until]).toEqual([0, tokens.length]);
    }
  });
  it('ends no English sentence at a title, an initial or a month', () => {
    expect(cut('Mr. John F. Smith came on Nov. 5 from the U.S. embassy. He left.', 'en'))
      .toEqual(['Mr. John F. Smith came on Nov. 5 from the U.S. embassy.', 'He left.']);
  });
  it('ends one after an abbreviation where the next word opens another', () => {
    expect(cut('Talks ended at 5 p.m. They agreed in the U.S. The deal holds.', 'en')).toEqual(['Talks ended at 5 p.m.', 'They agreed in the U.S.', 'The deal holds.']);
    expect(cut('Brig. Gen. Smith met Sen. Jones at 10 a.m. on Sept. 3.', 'en')).toHaveLength(1);
    expect(cut('He met John Smith Jr. They spoke.', 'en')).toHaveLength(2);
  });
  it('tells No. 242 from no', () => {
    expect(cut('Resolution No. 242 stands. They said no. It failed.', 'en')).toEqual(['Resolution No. 242 stands.', 'They said no.', 'It failed.']);
  });
  it('keeps a closing quotation mark with its sentence', () => expect(cut('"We agree." They left.', 'en')).toEqual(['"We agree."', 'They left.']));
  it('ends an Arabic sentence at ؟ and at a full stop, not inside a number', () => {
    expect(cut('هل نقبل؟ لا. بلغت 3.5 نقطة', 'ar')).toEqual(['هل نقبل؟', 'لا.', 'بلغت 3.5 نقطة']);
  });
  it('ends a Chinese sentence at 。 without white space', () => expect(cut('我们同意。“好！”他说。', 'zh')).toEqual(['我们同意。', '“好！”', '他说。']));
  it('never runs over a line, and finds none in nothing', () => {
    expect(cut('One\n\nTwo', 'en')).toEqual(['One', 'Two']);
    expect(cut('', 'ar')).toEqual([]);
  });
});
