import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');
const sides = (text: string) => read(text).map((position) => position.split(' ').at(-1));

describe('calls, visits and communiqués of the agencies', () => {
  it.each([
    ['a crown prince by his office', 'تلقى الأمير محمد بن سلمان ولي العهد اتصالا من الرئيس إيمانويل ماكرون. وأكد سمو ولي العهد أهمية خفض التصعيد.', ['mohammed-bin-salman calls-for 1']],
    ['an own ministry by whose stance it gives', 'أعربت وزارة الخارجية عن إدانة دولة الكويت للهجوم في باكستان. وجددت الوزارة رفضها للعنف.', ['government-kw condemns -1', 'government-kw rejects -1']],
    ['the two sides of a visit', 'قام الرئيس الصيني شي جين بينغ بزيارة إلى المملكة العربية السعودية. وأكد الجانبان أهمية حسن الجوار.', ['government-cn calls-for 1', 'government-sa calls-for 1']],
    ['a communiqué and both of its points', 'أكد البيان الختامي للقمة العربية مركزية القضية الفلسطينية، ورفض التدخلات الخارجية.', ['league-of-arab-states asserts 1', 'league-of-arab-states rejects -1']],
    ['the states that were counted', 'دعت روسيا وتركيا وإيران إلى الهدنة. وأعربت الدول الثلاث عن رفضها للعنف.', ['government-ru calls-for 1', 'government-tr calls-for 1', 'government-ir calls-for 1', 'government-ru rejects -1', 'government-tr rejects -1', 'government-ir rejects -1']],
    ['who leads a body', 'قال جوزيب بوريل إن الغزو مرفوض. وأكد مسؤول السياسة الخارجية في الاتحاد الأوروبي أن الهدنة ضرورية.', ['josep-borrell asserts -1', 'josep-borrell asserts 1']],
    ['a wish behind a greeting', 'هنأ أمير قطر الرئيس التركي بالفوز، متمنيا له التوفيق.', ['tamim-bin-hamad-al-thani praises 1', 'tamim-bin-hamad-al-thani hopes 1']],
    ['a minister, and not another of his state', 'التقى وزير الداخلية الإيراني عبد الرضا رحماني ضيفه. ورفض وزير الخارجية الإيراني الاتهامات.', ['hossein-amir-abdollahian rejects -1']],
    ['a body by its kind and its name', 'ندد فصيل "جند الفجر" بالقرار.', ['fsyl-jnd-alfjr condemns -1']],
    ['bodies of several', 'طالبت ثلاث منظمات إغاثة بفتح المعابر. ودعت أحزاب تونسية إلى الحوار.', ['mnzmat-aghathh calls-for 1', 'ahzab-twnsyh calls-for 1']],
    ['a subject that comes late', 'رفض الاتهامات الموجهة إليه رئيس الوزراء الهنغاري فيكتور أوربان، قائلا إن القرار خاطئ.', ['viktor-orban asserts -1']],
    ['a state behind كان', 'وكانت كندا قد علقت التصدير، ووصفت القرار بأنه ضروري.', ['government-ca asserts 1']],
    ['others who are set against the speaker', 'تقول كندا إن القرار ضروري، لكن منظمات حقوقية تصفه بأنه خطير.', ['government-ca asserts 1', 'mnzmat-hqwqyh asserts -1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['counting', 'قدرت منظمة الصحة العالمية عدد القتلى بأكثر من 800.'], ['a commemoration', 'تحيي رواندا الذكرى السنوية للإبادة الجماعية.'],
    ['doctors', 'ذكرت مصادر طبية سودانية أن القصف خطير.'], ['a measure', 'أشار الوزير الفرنسي إلى تراجع القصف.'],
    ['a noun within news', 'اضطرت القافلة للانسحاب بسبب القصف، وفق الأمم المتحدة.'], ['what never was', 'قال الوزير الفرنسي إنه لم يسبق أن خرج مدنيون من هنا.'],
    ['the headline of a paper', 'خبر\nفاينانشال تايمز: القرار خاطئ وكارثي'], ['a former holder in passing', 'ينتشر الجنود هناك بعد موافقة الرئيس السابق باراك أوباما على العملية.'],
  ])('makes no position of %s', (_case, text) => expect(read(text)).toEqual([]));

  it.each([
    ['دعت فرنسا السكان إلى الخروج عبر الممر.', ['1']], ['قالت روسيا إنها مستعدة لضمان انسحاب المقاتلين.', ['1']], ['قال الأسد إن المجموعات الإرهابية تواصل التدريب وتواصل القصف.', ['-1', '-1']],
    ['قال بولتون إن القوات الأمريكية ستبقى هناك.', ['1']], ['أكد الوزير الفرنسي ضرورة الحوار وعدم التدخل في شؤون لبنان.', ['1', '-1']],
    ['ترى موسكو أن توسع الحلف يمثل تهديدا.', ['-1']], ['قالت فرنسا إن الإعدام فظيع، وهو عمل بربري.', ['-1', '-1']], ['أعلنت قطر أنه سيتم توفير المساعدات.', ['1']],
    ['قالت روسيا إنها سترد بالمثل على القرار.', ['-1']], ['شدد ماكرون على رفض تصفية القضية الفلسطينية.', ['-1']], ['قال لافروف إن المهاجمين ليسوا من التنظيم.', ['-1']],
  ])('takes the side of %s', (text, expected) => expect(sides(text)).toEqual(expected));

  it('parts a new subject with its verb, and keeps a quotation whole over what is left out of it', () => {
    expect(evidenceIn('قال ماكرون: "القرار خاطئ، والوضع ينذر بالخطر".', 'ar')).toEqual(['القرار خاطئ', 'والوضع ينذر بالخطر"']);
    expect(evidenceIn('قال ماكرون إن "هذه السياسة (...) خاطئة".', 'ar')).toEqual(['إن "هذه السياسة (...) خاطئة"']);
  });
  it('keeps two nouns within quotation marks with their one object', () => {
    expect(evidenceIn('أعربت كندا عن "تعاطفها وتضامنها مع لبنان".', 'ar')).toHaveLength(1);
  });
  it('does not cut at غير where it only denies', () => expect(evidenceIn('قال ماكرون إن القرار، في رأيه، غير قانوني.', 'ar')).toHaveLength(1));
});
