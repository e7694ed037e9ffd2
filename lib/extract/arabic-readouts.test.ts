import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar', '2024-06-10');

describe('passives of an Arabic readout', () => {
  const met = 'تم خلال اللقاء الذي جمع الرئيس الجزائري عبد المجيد تبون ونظيره التونسي قيس سعيد';
  it('gives a verbal noun far behind its passive to those who met', () => {
    expect(read(`${met} التأكيد على عمق العلاقات الأخوية.`)).toEqual(['abdelmadjid-tebboune asserts 1', 'kais-saied asserts 1']);
  });
  it('reads a second verbal noun under the same passive', () => expect(read(`${met} التأكيد على عمق العلاقات الأخوية، والتشديد على أهمية مواصلة التنسيق.`)).toHaveLength(4));
  it('reads what was agreed on', () => expect(read(`${met} الاتفاق على تفعيل اللجنة العليا المشتركة.`)).toEqual(['abdelmadjid-tebboune supports 1', 'kais-saied supports 1']));
  it('takes an agreement for a thing where no passive makes it', () => expect(read('بحث الرئيس الجزائري عبد المجيد تبون الاتفاق على تبادل السجناء.')).toEqual([]));
  it('finds those who called each other behind the passive', () => {
    expect(read('وجرى خلال الاتصال التأكيد على أهمية خفض التصعيد. تلقى وزير الخارجية العماني بدر البوسعيدي الاتصال من وزير الخارجية الإيراني عباس عراقجي.')).toHaveLength(2);
  });
  it('holds nobody to what was only discussed', () => expect(read('وجرى خلال الاستقبال استعراض العلاقات الثنائية وبحث المستجدات. استقبل الرئيس المصري عبد الفتاح السيسي الرئيس الفرنسي إيمانويل ماكرون.')).toEqual([]));
});

describe('speakers named late or by others in Arabic', () => {
  it('takes a pair from the names behind it', () => {
    expect(read('وعبر الجانبان في بيان صدر في ختام زيارة الرئيس الفرنسي إيمانويل ماكرون إلى الرباط عن ارتياحهما لمستوى التعاون.')).toHaveLength(2);
  });
  it('gives a letter and a greeting to who sent them', () => {
    expect(read('تسلم الوزير السوداني رسالة من نظيره المصري بدر عبد العاطي تضمنت التأكيد على دعم مصر لوحدة السودان.')[0]).toMatch(/^badr-abdelatty /);
    expect(read('تلقى رئيس مجلس القيادة الرئاسي اليمني رشاد العليمي برقية تهنئة من أمير دولة قطر الشيخ تميم بن حمد آل ثاني.')).toEqual(['tamim-bin-hamad-al-thani praises 1']);
  });
  it('gives a decision to who took it', () => expect(read('عبرت كندا عن قلقها بعد قرار الرئيس دونالد ترامب الانسحاب من الاتفاق.').at(-1)).toBe('donald-trump opposes -1'));
  it('leaves a decision alone that is taken up by a pronoun', () => expect(read('يأتي هذا وسط جدل حول الاتفاق الذي أثار قرار الرئيس دونالد ترامب الانسحاب منه انتقادات.')).toEqual([]));
  it('gives what is deemed so to whoever spoke', () => expect(read('أعربت روسيا عن أسفها لقرار الحلف الذي عدته انتهاكا للقانون الدولي.').every((position) => position.startsWith('government-ru '))).toBe(true));
  it('knows an ambassador of a king from the king', () => expect(read('أكد سفير خادم الحرمين الشريفين لدى اليمن محمد آل جابر حرص المملكة على الحوار.').every((position) => !position.startsWith('salman'))).toBe(true));
  it('reads a body charged behind و as the object', () => expect(read('أدانت مصر القصف، وحملت حكومة الاحتلال المسؤولية الكاملة عن تداعياته.')).toEqual(['government-eg condemns -1', 'government-eg accuses -2']));
});

describe('denials in Arabic', () => {
  it('hears a negated verb whose و is on the negator', () => expect(read('قلل بيسكوف من أهمية الخبر. ولم يستبعد لقاء قريبا.').at(-1)).toBe('dmitry-peskov supports 1'));
  it('hears nothing in what was not asked for', () => expect(read('تحدث بيسكوف عن الخبر ولم يطلب انسحاب القوات.')).toEqual([]));
  it('denies what is stressed not to be so', () => expect(read('شدد السيسي على أن هذا الملف ليس مطروحا للنقاش.')).toEqual(['abdel-fattah-el-sisi denies -1']));
  it('affirms what still is so', () => expect(read('شدد السيسي على أن نافذة الحوار لا تزال مفتوحة.').map((position) => position.split(' ').at(-1))).toEqual(['1']));
  it('ends a position where its outcome is told', () => expect(read('رحب السيسي بالمبادرة، ما أثار غضب المعارضة.')).toEqual(['abdel-fattah-el-sisi welcomes 1']));
});
