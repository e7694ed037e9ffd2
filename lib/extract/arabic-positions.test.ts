import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');
const sides = (text: string) => read(text).map((position) => position.split(' ').slice(1).join(' '));

describe('acts in Arabic', () => {
  it.each([
    ['دانت فرنسا الهجوم.', ['condemns -1']], ['عزى الرئيس الكيني اليابان في ضحايا الزلزال.', ['supports 1']], ['بعث الملك سلمان برقية تهنئة إلى الرئيس الكيني.', ['praises 1']],
    ['وجهت تونس الشكر إلى الجزائر على دعمها.', ['thanks 1']], ['عرضت قطر الوساطة بين الطرفين.', ['proposes 1']], ['اعترفت أيرلندا بدولة فلسطين.', ['supports 1']],
    ['استدعت بغداد السفير السويدي.', ['condemns -1']], ['قطعت بوليفيا علاقاتها مع إسرائيل.', ['opposes -1']], ['علقت كندا المساعدات.', ['opposes -1']],
    ['ألقت موسكو باللوم على كييف.', ['accuses -1']], ['أعادت الصين التأكيد على دعم الحوار.', ['supports 1']], ['طالبت مصر بالإفراج عن الأسرى دون تأخير.', ['calls-for 1']],
    ['أبدت فرنسا تحفظات على النص.', ['opposes -1']], ['قالت روسيا إنها لن تتردد في الرد.', ['pledges 1']],
  ])('%s', (text, expected) => expect(sides(text)).toEqual(expected));

  it('reads neither a comment nor an admission as a stance', () => {
    expect(sides('علق الوزير الفرنسي على الخبر.')).toEqual([]);
    expect(sides('اعترفت كندا بصعوبة المهمة.')).toEqual([]);
    expect(sides('رد الوزير الفرنسي على أسئلة حول الاستقالة.')).toEqual([]);
  });
});

describe('sides in Arabic', () => {
  it.each([
    ['شدد الوزير الأردني أيمن الصفدي على عدم المساس بالوضع القائم.', '-1'], ['قال السيسي إنه لا بديل عن حل الدولتين.', '1'], ['قال عباس إن القدس خط أحمر.', '-1'],
    ['رحبت روسيا بقرار واشنطن الانسحاب من سوريا.', '1'], ['دعت الصين إلى ضبط النفس.', '1'], ['رفضت حماس نزع السلاح.', '-1'],
    ['قال عباس إن إسرائيل تدعم الإرهاب.', '-1'], ['قال عباس إن إيران دولة راعية للإرهاب.', '-1'], ['قال ماكرون إن الانسحاب ضروري.', '1'],
    ['قال لافروف إن موسكو لا ترى أفقا للمفاوضات.', '-1'], ['قالت الصين إنها ستتخذ الإجراءات اللازمة.', '1'], ['قالت رومانيا إن الحل لن يتأخر عن الشعب.', '-1'],
  ])('%s', (text, side) => expect(sides(text).map((position) => position.split(' ')[1])).toEqual([side]));

  it('takes no news for a position', () => {
    expect(read('قال الوزير الفرنسي إنه تمت السيطرة على الحريق.')).toEqual([]);
    expect(read('أوضح وزير الصحة الفرنسي أن عدد المصابين بلغ 40 شخصا.')).toEqual([]);
  });
});

describe('clauses in Arabic', () => {
  it('parts a second stance that the speaker owns', () => {
    expect(evidenceIn('أكدت مصر عمق العلاقات ورفضها أي ابتزاز.', 'ar')).toEqual(['أكدت مصر عمق العلاقات', 'ورفضها أي ابتزاز']);
  });
  it('keeps two nouns or verbs with one object together', () => {
    expect(evidenceIn('أعربت السعودية عن إدانة المملكة واستنكارها للهجوم.', 'ar')).toHaveLength(1);
    expect(evidenceIn('قالت السعودية إنها تدين بشدة وتستنكر الهجوم.', 'ar')).toHaveLength(1);
  });
  it('parts a predicate that is denied', () => expect(sides('قال بايدن: «نحن ملتزمون بالسلام، ولن نسمح بالعدوان».')).toEqual(['pledges 1', 'rejects -1']));
  it('parts a turn without a comma', () => expect(sides('قال شكري إن الحوار ضروري لكن الضم مرفوض.')).toEqual(['asserts 1', 'asserts -1']));
  it('reads a quotation far from its verb, and only up to its end', () => {
    expect(evidenceIn('قال ترامب للصحفيين في قاعدة جوية "لن نقبل بهذا الاتفاق السيئ" في إشارة إلى نص أقره الوزراء.', 'ar')).toEqual(['لن نقبل بهذا الاتفاق السيئ"']);
  });
  it('does not take a name in quotation marks for speech', () => {
    expect(evidenceIn('قال الجبير على هامش "حوار المنامة" إن الهجوم مدان.', 'ar')).toEqual(['إن الهجوم مدان']);
  });
  it('reads a description with what it describes', () => expect(evidenceIn('وصف ماكرون المحادثات بأنها مثمرة.', 'ar')).toEqual(['وصف ماكرون المحادثات بأنها مثمرة']));
});
