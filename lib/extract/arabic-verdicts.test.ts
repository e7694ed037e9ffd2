import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const side = (text: string) => positionsIn(text, 'ar').map((line) => Number(line.split(' ').at(-1)));

describe('which side, in Arabic', () => {
  it.each([
    ['what leads to something bad', 'قال بوتين إن القرار سيؤدي إلى تصعيد كبير.', -1],
    ['a failure to do something good', 'قال بوتين إن أوروبا فشلت في حماية المدنيين.', -1],
    ['a thing called by a good name that has gone wrong', 'قال بوتين إن المفاوضات فشلت بسبب تعنت الطرف الآخر.', -1],
    ['the accusation of not doing something', 'اتهم بوتين أوروبا بعدم احترام التزاماتها.', -1],
    ['the denial of an ending', 'نفى بوتين وقف التعاون مع أوروبا.', -1],
    ['a call to somebody not to do something', 'ضغط بوتين على إيران لعدم تزويد الطرف الآخر بالسلاح.', -1],
    ['a duty', 'قال بوتين إن على أوروبا أن تختار طريقها.', 1],
    ['what isn’t there', 'قال بوتين إن القوات غير موجودة في المدينة.', -1],
    ['a price to be paid', 'قال بوتين إن أوروبا ستدفع الثمن.', -1],
    ['a description in two words', 'انتقد ماكرون القرار، واصفا إياه بأنه "مهزلة".', -1],
    ['a deed deemed hostile', 'رحبت أوغندا بالقرار، واعتبرته كينيا "عملا عدائيا".', -1],
  ])('hears it in %s', (_case, text, expected) => expect(Math.sign(side(text).at(-1) ?? 0)).toBe(expected));

  it.each([
    ['who is not surprised', 'قال بوتين إننا لا نستغرب هذا التصعيد.', -1],
    ['غير inside a longer expression', 'قال بوتين إن التعاون بلغ مستوى غير مسبوق.', 1],
    ['قبل as "before"', 'قال بوتين إن القرار الذي صدر قبل عامين خاطئ.', -1],
    ['a noun spelt like a verb of two', 'قال بوتين إن هذا يعد عملا إجراميا.', -1],
  ])('is not misled by %s', (_case, text, expected) => expect(Math.sign(side(text).at(-1) ?? 0)).toBe(expected));
});
