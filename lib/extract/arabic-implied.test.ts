import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');

describe('who is meant where the verb has no subject beside it', () => {
  it.each([
    ['behind a description of the subject', 'بيد أن مجلس الأمن المؤلف من خمسة عشر عضوا أقر بالإجماع القرار.', ['un-security-council supports 1']],
    ['behind a relative clause', 'الرئيس الكيني الذي وصل إلى باريس أمس أدان الهجوم.', ['william-ruto condemns -1']],
    ['behind where somebody sits', 'لكن السفارة الكينية في باريس نفت الاتهام.', ['government-ke denies -1']],
    ['with سبق', 'سبق لكينيا أن رفضت الاتهام.', ['government-ke rejects -1']],
    ['in the words of a government that tells what its man said', 'قال الكرملين إن بوتين أكد لماكرون رفض الضم.', ['vladimir-putin rejects -1']],
    ['after a time', 'أثار الرئيس الكيني غضبا بعدما صرح أمام البرلمان أن القرار خاطئ.', ['william-ruto asserts -1']],
    ['behind a preposition that is no name', 'أدان الرئيس الكيني الهجوم. وأضاف أمام النواب أن القرار خاطئ.', ['william-ruto condemns -1', 'william-ruto asserts -1']],
    ['as whoever the relative pronoun’s verb names', 'القرار الذي ترفضه كينيا صدر أمس.', ['government-ke rejects -1']],
    ['behind وهو ما', 'وصل الوفد، وهو ما نفته كينيا.', ['government-ke denies -1']],
    ['in a point of a list', 'أدان الرئيس الكيني الهجوم. أما الشرط الثاني فكان أن تحترم أوغندا الهدنة.', ['william-ruto condemns -1', 'william-ruto calls-for 1']],
    ['behind an aside between commas', 'قال مسؤول كيني، طلب عدم ذكر اسمه، إن القرار خاطئ.', ['government-ke asserts -1']],
    ['behind لكنه', 'أدان الرئيس الكيني الهجوم، لكنه أكد أن بلاده ملتزمة بالهدنة.', ['william-ruto condemns -1', 'william-ruto pledges 1']],
  ])('reads one %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['a supposition', 'سترتفع الأسعار حتى لو قررت كينيا وقف التصدير.'],
    ['who asks to be consulted with', 'تمت الصياغة بالتشاور مع كينيا وفرنسا سعت إليها أطراف.'],
    ['whoever must do something', 'ينص البند على أن كينيا يجب أن تنسحب.'],
    ['somebody without a name', 'أعلنت متحدثة أخرى أن القرار خاطئ.'],
  ])('does not make a speaker of %s', (_case, text) => expect(read(text)).toEqual([]));

  it('does not give the words of a nameless speaker to whoever spoke before', () => {
    expect(read('أدان الرئيس الكيني الهجوم. وأعلن ناشطون أن القرار خاطئ.')).toEqual(['william-ruto condemns -1']);
  });
  it('asks of whom من stands before', () => expect(read('أدانت كينيا الهجوم. وطلبت من أوغندا التحقيق في الحادث.')).toEqual(['government-ke condemns -1', 'government-ke calls-for 1']));
  it('takes a feminine participle behind a definite noun for a circumstance', () => {
    expect(read('أعلنت كينيا رفضها القرار متهمة أوغندا بعدم احترام الهدنة.')).toEqual(['government-ke rejects -1', 'government-ke accuses -1']);
  });
});

describe('words in marks before their speaker', () => {
  it('gives them to him', () => expect(read('"هذا القرار غير قانوني"، قال الرئيس الكيني للصحفيين.')).toEqual(['william-ruto rejects -1']));
  it('leaves them where he goes on to say something else', () => expect(read('"الفجر" عنوان رواية. وقال الرئيس الكيني إن القرار خاطئ.')).toEqual(['william-ruto asserts -1']));
  it('does not take what a body decided for what it said', () => expect(read('كينيا تدعم الهدنة، وفق ما أقره مجلس الأمن.')).not.toContain('un-security-council supports 1'));
});
