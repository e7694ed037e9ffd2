import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { annotate } from './annotate';
import { judgeClause } from './judge';

function judged(text: string, lang: Lang): string | null {
  const doc = annotate(text, lang);
  const verdict = judgeClause(doc, 0, doc.tokens.length);
  return verdict === null ? null : `${verdict.act} ${verdict.polarity}${verdict.intensifier === null ? '' : ' strong'}`;
}

describe('judgeClause', () => {
  it.each([
    ['المدينة تدعم الحوار', 'ar', 'supports 1'], ['المدينة لا تدعم الحوار', 'ar', 'opposes -1'], ['ضرورة وقف القصف', 'ar', 'calls-for -1'],
    ['رفض وقف المساعدات', 'ar', 'rejects 1'], ['هذا الإجراء غير مقبول', 'ar', 'rejects -1'], ['العودة ممكنة', 'ar', 'asserts 1'], ['لن نغادر', 'ar', 'rejects -1'],
    ['the need for an immediate halt to the raids', 'en', 'calls-for -1'], ['strongly supports the plan', 'en', 'supports 1 strong'], ['the plan is dangerous', 'en', 'asserts -1'],
    ['does not see any progress', 'en', 'asserts -1'], ["Iceland's concerns were heard", 'en', null],
    ['坚决反对制裁', 'zh', 'opposes -1 strong'], ['不支持该提案', 'zh', 'opposes -1'], ['希望各方停止对抗', 'zh', 'hopes -1'],
  ] as const)('reads %s (%s)', (text, lang, expected) => expect(judged(text, lang)).toBe(expected));

  it('has no verdict on plain words', () => {
    expect(judged('وصل القطار صباحا', 'ar')).toBeNull();
    expect(judged('the train came at noon', 'en')).toBeNull();
    expect(judged('火车中午到站', 'zh')).toBeNull();
  });
});
