import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');

describe('who acts and who is asked in Arabic', () => {
  it.each([
    ['the members of a body', 'أدان مجلس التعاون الخليجي القصف. وطالبت دول المجلس الحكومة اللبنانية بالحوار.', ['gcc condemns -1', 'gcc calls-for 1']],
    ['a part of a body', 'رفض المجلس الوزاري لمجلس التعاون الخليجي التدخلات.', ['gcc rejects -1']],
    ['what a council decides', 'شدد مجلس الوزراء السعودي على الحوار. وقرر المجلس الموافقة على الاتفاق.', ['government-sa asserts 1', 'government-sa pledges 1']],
    ['a state asked for its own', 'رفضت مصر القرار، ودعت إيران إلى التراجع عن سياساتها.', ['government-eg rejects -1', 'government-eg calls-for -1']],
    ['a state asked within the sentence', 'نددت مصر بالقرار وطالبت الإدارة الأمريكية بالحوار.', ['government-eg condemns -1', 'government-eg calls-for 1']],
    ['whom something is asked of', 'قال نجيب ميقاتي إن العودة ضرورية. وطلب من الاتحاد الأوروبي المساعدة في تأمين العودة.', ['najib-mikati asserts 1', 'najib-mikati calls-for 1']],
    ['states that act together', 'قطعت كندا وفرنسا العلاقات مع بيلاروس واتهمتها بدعم الإرهاب.', ['government-ca opposes -1', 'government-fr opposes -1', 'government-ca accuses -1', 'government-fr accuses -1']],
    ['a dual that leaves its subject out', 'دعت السعودية والهند إلى الحوار، وأدانتا الإرهاب.', ['government-sa calls-for 1', 'government-in calls-for 1', 'government-sa condemns -1', 'government-in condemns -1']],
    ['another who is set against the speaker', 'قال ماكرون إن الهدنة ضرورية، بينما دعت مصر إلى الحوار.', ['emmanuel-macron asserts 1', 'government-eg calls-for 1']],
    ['whoever stands behind a relative', 'نددت مصر بالاتفاق مع إيران الذي أعلن الرئيس الأمريكي جو بايدن رفضه.', ['government-eg condemns -1', 'joe-biden rejects -1']],
    ['a source, and not the state it accuses', 'أعلن مصدر مسؤول بوزارة الخارجية السعودية رفض القرار. وحمل المصدر النظام السوري مسؤولية القصف.', ['government-sa rejects -1', 'government-sa accuses -1']],
    ['a feminine body as object', 'قال نتنياهو إن القرار خاطئ. واتهم حركة حماس بعرقلة الاتفاق.', ['benjamin-netanyahu asserts -1', 'benjamin-netanyahu accuses -1']],
    ['the speaker’s own state', 'قال ألباريس إن بلاده تعتبر موريتانيا شريكا موثوقا.', []],
    ['a ministry by the dateline', 'الجزائر - نددت وزارة الشؤون الخارجية بالقرار الفرنسي.', ['government-dz condemns -1']],
    ['thanks with whom they go to', 'قال ميقاتي إن الحل ضروري، وشكرها على دعمها.', ['najib-mikati asserts 1', 'najib-mikati thanks 1']],
    ['the head of state at home', 'استقبل رئيس الجمهورية قيس سعيد الوزيرة الألمانية. ورفض رئيس الدولة التدخلات.', ['kais-saied rejects -1']],
    ['somebody behind كان', 'وكان واصل أبو يوسف عضو اللجنة التنفيذية قد قال إن القرار خطير.', ['wasl-abw-ywsf asserts -1']],
  ])('reads %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['an accusative', 'تلقى رئيس الدولة اتصالا هاتفيا من الوزير.'], ['participants without a name', 'تعهد المشاركون بالسلام، وأكدوا رفضهم للحرب.'],
    ['a comment withheld', 'رفض ماكرون التعليق على القرار.'], ['something done again', 'أضاف ماكرون مجددا اسمه.'],
  ])('makes no speaker of %s', (_case, text) => expect(read(text)).toEqual([]));
});
