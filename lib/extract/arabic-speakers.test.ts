import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');

describe('who speaks, in Arabic', () => {
  it.each([
    ['behind an attribution', 'ووفقا لوزارة الخارجية الماليزية، فإن القرار غير مقبول.', ['government-my rejects -1']],
    ['before an attribution at the end', 'لا يوجد أي مبرر للهجوم، بحسب غوتيريش.', ['antonio-guterres rejects -1']],
    ['quoted by an agency', 'ونقلت وكالة تاس عن لافروف قوله إن العقوبات غير شرعية.', ['sergei-lavrov rejects -1']],
    ['quoted by a ministry', 'ونقلت الرئاسة السورية عن الأسد تأكيده على أهمية الحوار.', ['bashar-al-assad calls-for 1']],
    ['in a relative clause without a particle', 'عقد الوزير اجتماعا حذر فيه الرئيس الكيني من الفوضى.', ['william-ruto warns -1']],
    ['as a topic with أما', 'أما طهران فرفضت الطلب.', ['government-ir rejects -1']],
    ['as a topic with فقد', 'أما طهران فقد رفضت الطلب.', ['government-ir rejects -1']],
    ['under two titles', 'شدد الوزيران سامح شكري وأيمن الصفدي على رفض الضم.', ['sameh-shoukry rejects -1', 'ayman-safadi rejects -1']],
    ['as the minister of a state', 'شدد الوزير القطري على ضرورة التهدئة.', ['mohammed-bin-abdulrahman-al-thani calls-for 1']],
    ['as a kingdom', 'نددت السعودية بالهجوم. وأكدت المملكة أنها تدعم الحوار.', ['government-sa condemns -1', 'government-sa supports 1']],
    ['as a body with a masculine noun', 'أعرب الجانب الصيني عن استعداده للتعاون.', ['government-cn pledges 1']],
    ['by courtesy', 'استقبل الملك عبد الله الثاني الوفد. وجدد جلالته رفض الأردن للتهجير.', ['abdullah-ii rejects -1']],
    ['with the title behind the name', 'قال هاكان فيدان، وزير الخارجية التركي، إن الهجوم مدان.', ['hakan-fidan asserts -1']],
    ['as a spokesman without a name', 'رفض متحدث باسم الخارجية الأمريكية الاتهام.', ['government-us rejects -1']],
    ['by a possessive verb', 'انتقد ماكرون القرار. ووصفه بأنه متهور.', ['emmanuel-macron condemns -1', 'emmanuel-macron asserts -1']],
    ['behind a dateline', 'دبي، الإمارات العربية المتحدة (وام) -- أدانت كندا الهجوم.', ['government-ca condemns -1']],
    ['posted abroad', 'قال السفير الياباني لدى العراق كينجي ماتسودا إن طوكيو ترفض العنف.', ['kynjy-matswda rejects -1']],
    ['with a field of work before the name', 'قال المبعوث الأمريكي الخاص إلى القرن الأفريقي مايكل هامر إن القرار خاطئ.', ['maykl-hamr asserts -1']],
    ['of two nationalities', 'ندد مسؤولون كنديون وفرنسيون بالهجوم.', ['government-ca condemns -1', 'government-fr condemns -1']],
    ['who did something before', 'سلمت وزارة الدفاع اليابانية مذكرة إلى بكين. وأكدت أن التحليق مرفوض.', ['government-jp asserts -1']],
    ['beside whom an object has a title', 'استدعت الحكومة الإسبانية السفير الفنزويلي.', ['government-es condemns -1']],
    ['recalled by the reporter', 'ويذكر أن الرئيس الكيني وليام روتو زار أوغندا، مؤكدا دعم بلاده للسلام.', ['william-ruto supports 1']],
  ])('reads one %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['the reporter, behind a preposition', 'تلقى الطلب موافقة من قبل الجانب التركي على سير العمل.'],
    ['an agency', 'أكدت وكالة تاس أن الاتفاق مهم.'],
    ['a dateline', 'تونس (رويترز) - وصل الوفد إلى المطار.'],
    ['a plain fact with an attribution', 'سيطرت قوات على المدينة، وفقا لوزارة الدفاع الروسية.'],
    ['a source without a state', 'باريس، فرنسا (CNN)— ارتفعت الأسعار. وقالت مصادر إن القرار خاطئ.'],
    ['a meeting', 'التقى الوزيران في عمان وبحثا الملف.'],
  ])('does not make a speaker of %s', (_case, text) => expect(read(text)).toEqual([]));

  it('does not give a woman what a man said, nor a man what a feminine verb says', () => {
    expect(read('قال وزير الخارجية التركي هاكان فيدان إن الهدنة ضرورية. وأضافت الأوساط السياسية أن القرار خاطئ.')).toEqual(['hakan-fidan asserts 1']);
  });
  it('does not take whom something is said to for who says it', () => expect(read('أوضح البيان أن أردوغان أكد لبوتين ضرورة السلام.')).toEqual(['recep-tayyip-erdogan calls-for 1']));
});

describe('dialogues', () => {
  const lines = 'المتحدثة باسم وزارة الخارجية ماو نينغ تعقد مؤتمرا صحفيا\nس: هل ترفض الصين القرار؟\nج: القرار غير مقبول. إننا نعارض العقوبات.';
  it('gives the answers to whoever holds the conference, and the questions to nobody', () => expect(read(lines)).toEqual(['mao-ning rejects -1', 'mao-ning opposes -1']));
  it('keeps a named speaker to the end of the line', () => {
    expect(read('حوار\nفاروق بلخير: ندعو إلى السلام. نرفض الحرب.\nالصحفي: وما رأيكم في الهدنة؟')).toEqual(['farwq-blkhyr calls-for 1', 'farwq-blkhyr rejects -1']);
  });
  it('ends a quotation that nobody closed with its paragraph', () => expect(read('قال ماكرون: "القرار خاطئ.\nارتفعت الأسعار في السوق الحرة.')).toEqual(['emmanuel-macron asserts -1']));
});
