import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { sentencesOf } from './sentences';
import { tokenise } from './tokens';

function cut(text: string, lang: Lang): readonly string[] {
  const tokens = tokenise(text);
  return sentencesOf(tokens, lang).map(({ from, until }) => text.slice(tokens[from]?.start, tokens[until - 1]?.end));
}

describe('sentencesOf', () => {
  it('ends no English sentence at a title, an initial or a month', () => {
    expect(cut('Mr. John F. Smith came on Nov. 5 from the U.S. embassy. He left.', 'en'))
      .toEqual(['Mr. John F. Smith came on Nov. 5 from the U.S. embassy.', 'He left.']);
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
