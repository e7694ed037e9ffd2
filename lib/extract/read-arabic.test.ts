import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');

describe('speakers in Arabic', () => {
  it('reads verb, title and nationality in that order', () => expect(read('رحب وزير الخارجية المصري سامح شكري بالاتفاق.')).toEqual(['sameh-shoukry welcomes 1']));
  it('reads a subject before its verb', () => expect(read('قطر تدين الهجوم على القافلة.')).toEqual(['government-qa condemns -1']));
  it('keeps the speaker where the subject is left out', () => {
    expect(read('قالت تركيا إن الهدنة ضرورية. وأضافت أنها تدعم الحوار.')).toEqual(['government-tr asserts 1', 'government-tr supports 1']);
  });
  it('takes the ministry for its government, and الوزارة for the ministry', () => {
    expect(read('نددت وزارة الخارجية الأردنية بالقصف في سوريا. ودعت الوزارة إلى التهدئة.')).toEqual(['government-jo condemns -1', 'government-jo calls-for 1']);
  });
  it('gives a joint position to each', () => expect(read('أكدت مصر والسعودية دعمهما للوساطة.')).toEqual(['government-eg supports 1', 'government-sa supports 1']));
  it('reads a headline with a colon', () => expect(read('طهران: نرفض العقوبات الجديدة')).toEqual(['government-ir rejects -1']));
  it('tells subject from object by the gender of the verb', () => expect(read('التقى الوزير العماني بدر البوسعيدي الصحفيين. واتهم إيران بالتصعيد.').at(-1)).toMatch(/ accuses -1$/));
  it('takes a pair in the passive of a meeting report', () => {
    const text = 'استقبل الرئيس المصري عبد الفتاح السيسي الرئيس التركي رجب طيب أردوغان. وجرى خلال اللقاء التأكيد على ضرورة التعاون.';
    expect(read(text)).toEqual(['abdel-fattah-el-sisi calls-for 1', 'recep-tayyip-erdogan calls-for 1']);
  });
  it('does not lend a sentence of the reporter to the last speaker', () => expect(read('قالت مصر إن الهدنة مهمة. وارتفعت أسعار القمح في الأسواق.')).toEqual(['government-eg asserts 1']));
  it('does not let unnamed experts speak', () => expect(read('يقول خبراء إن الاتفاق جيد.')).toEqual([]));
});

describe('positions in Arabic', () => {
  it('turns a call to stop into a position against', () => expect(read('دعت فرنسا إلى وقف القصف.')).toEqual(['government-fr calls-for -1']));
  it('does not turn a call for a ceasefire', () => expect(read('دعت فرنسا إلى وقف إطلاق النار.')).toEqual(['government-fr calls-for 1']));
  it('reads double negation', () => expect(read('تعارض الصين إنهاء المهمة الأممية.')).toEqual(['government-cn opposes 1']));
  it('reads negation', () => expect(read('قالت روسيا إنها لا تؤيد القرار.')).toEqual(['government-ru opposes -1']));
  it('takes two degrees only from the text', () => {
    expect(read('تدعم الصين بقوة وحدة اليمن.')).toEqual(['government-cn supports 2']);
    expect(read('تدعم الصين وحدة اليمن.')).toEqual(['government-cn supports 1']);
  });
  it('splits coordinated predicates', () => {
    expect(evidenceIn('قال الرئيس الفرنسي إيمانويل ماكرون إن باريس تؤيد الحوار، وإن الحصار مرفوض.', 'ar')).toEqual(['إن باريس تؤيد الحوار', 'وإن الحصار مرفوض']);
  });
  it('splits a list of named issues', () => {
    expect(read('أكدت باكستان دعمها للصين في قضايا تايوان وشينجيانغ والتبت.')).toEqual(Array.from({ length: 3 }, () => 'government-pk supports 1'));
  });
  it('leaves plain facts alone', () => expect(read('قالت وزارة الداخلية العراقية إن عدد الزوار بلغ ألف شخص.')).toEqual([]));
  it('leaves talks and meetings alone', () => expect(read('بحث الرئيس المصري مع نظيره التركي ملفات عدة.')).toEqual([]));
});
