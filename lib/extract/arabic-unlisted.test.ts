import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');

describe('speakers that no list has, in Arabic', () => {
  it.each([
    ['a body behind its verb', 'حذرت جمعية البحارة الدولية من انهيار الهدنة.', ['jmayt-albharh-aldwlyh warns -1']],
    ['a body whose verb the lexicon needn’t know, taken up by its noun', 'تولت وحدة الإنقاذ البحري المهمة. وأكدت الوحدة رفضها للاتهام.', ['wahdh-alanqath-albhry rejects -1']],
    ['a person right behind a verb of saying', 'قال سمير الهواري إن القرار خاطئ.', ['smyr-alhwary asserts -1']],
    ['a person with a profession', 'قالت المحامية ليلى حمدان إن الحكم جائر.', ['lyly-hmdan asserts -1']],
    ['a spokeswoman of a body that is named by its pronoun', 'أدانت أوغندا الهجوم. وطالبت المتحدثة باسمها روزا نامبي الجيران بالحوار.', ['government-ug condemns -1', 'rwza-namby calls-for 1']],
    ['a name whose parts are words too', 'رفض الناطق باسم الجيش الكيني نبيل سلامي الاتهام.', ['nbyl-slamy rejects -1']],
  ])('finds %s', (_case, text, expected) => expect(read(text).map((line) => line.split(' ').slice(-2).join(' '))).toEqual(expected.map((line) => line.split(' ').slice(-2).join(' '))));

  it.each([
    ['a role without a name', 'قال خبير اقتصادي إن القرار خاطئ.'],
    ['a newspaper', 'ذكرت صحيفة المساء الجديدة أن القرار خاطئ.'],
    ['a coalition between others, which is no name', 'نشأ تحالف بين الأحزاب. الأسعار مرتفعة.'],
    ['a demonstrative with an adverb', 'كما صرح بذلك علنا في الجلسة أن القرار خاطئ.'],
  ])('makes no speaker of %s', (_case, text) => expect(read(text)).toEqual([]));

  it('takes a verbal noun behind a title for what is done, not for a name', () => {
    expect(read('رفض الرئيس الكيني إرسال جنود إلى الخارج.')).toEqual(['william-ruto rejects -1']);
  });
  it('ends a name before those whom its bearer calls on', () => {
    expect(read('دعت السفيرة الأسترالية ماري كولينز الدول المجاورة إلى ضبط النفس.')).toHaveLength(1);
  });
});
