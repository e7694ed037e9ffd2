import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');

describe('mouthpieces in Arabic', () => {
  it.each([
    ['a spokesman of whom he tells', 'قال المتحدث باسم الرئاسة المصرية السفير محمد الشناوي إن الرئيس السيسي استقبل ضيفه، مشيدا بعلاقات البلدين.', ['abdel-fattah-el-sisi praises 1']],
    ['a president by his office', 'استقبل الرئيس عبد الفتاح السيسي رئيسة المجر. وصرح المتحدث الرسمي باسم الرئاسة أن الرئيس استهل اللقاء بالترحيب بضيفته.', ['abdel-fattah-el-sisi welcomes 1']],
    ['an office of the press', 'قال المكتب الإعلامي للكرملين إن روسيا ترفض العقوبات.', ['government-ru rejects -1']],
    ['the two of whom an office tells', 'التقى الرئيس الروسي فلاديمير بوتين الرئيس التركي رجب طيب أردوغان. وأفاد المكتب الإعلامي للكرملين بأن الرئيسين اتفقا على الحوار.', ['vladimir-putin supports 1', 'recep-tayyip-erdogan supports 1']],
    ['a ministry and its own minister', 'أعلنت وزارة الخارجية الأمريكية أن الوزير أنتوني بلينكن تحدث هاتفيا مع نظيره، وأكد التزام الولايات المتحدة بالهدنة.', ['antony-blinken pledges 1']],
    ['a presidency and its own president', 'أفادت الرئاسة الفرنسية بأن إيمانويل ماكرون دعا إلى الحوار، وأدان العنف.', ['emmanuel-macron calls-for 1', 'emmanuel-macron condemns -1']],
    ['a spokesman of a body and its head', 'قال المتحدث باسم الأمم المتحدة ستيفان دوجاريك إن الأمين العام أنطونيو غوتيريش يشعر بقلق بالغ إزاء القتال.', ['antonio-guterres condemns -2']],
    ['leaders of whom a joint statement tells', 'التقى الرئيس المصري عبد الفتاح السيسي الملك عبد الله الثاني. وأوضح البيان أن القادة سيعملون على حل الأزمة.', ['abdel-fattah-el-sisi asserts 1', 'abdullah-ii asserts 1']],
  ])('lets through %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it('keeps a spokesman who speaks for the institution', () => {
    expect(read('قال المتحدث باسم الخارجية الصينية وانغ ون بين إن الصين تدعو إلى الحوار.')).toEqual(['wang-wenbin calls-for 1']);
  });
  it('does not make a foreign president speak by the mouth of another ministry', () => {
    expect(read('قالت وزارة الخارجية الروسية إن فولوديمير زيلينسكي يرفض السلام.')).toEqual(['government-ru rejects -1']);
  });
  it.each([
    ['a call of which an office tells', 'قال المكتب الإعلامي لرئيس الوزراء العراقي مصطفى الكاظمي إن الكاظمي تلقى اتصالا هاتفيا، وجرى خلاله تبادل الآراء بشأن السلام.'],
    ['a meeting according to a statement', 'عقدت في القاهرة قمة ثلاثية لتعزيز الاستقرار، وفق بيان للرئاسة المصرية.'],
    ['what somebody left unsaid', 'قال ماكرون إنه التقى وزيرين، لكنه لم يذكر اسم أي منهما.'],
  ])('makes no position of %s', (_case, text) => expect(read(text)).toEqual([]));
});
