import { describe, expect, it } from 'vitest';
import { evidenceIn, positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');

describe('what one speaker says, cut into positions', () => {
  it.each([
    ['at ونحن', 'قال بوتين: "إيران دولة مهمة ونحن نشكر طهران على دعمها."', ['vladimir-putin asserts 1', 'vladimir-putin thanks 1']],
    ['at بعكس', 'قال بوتين: "وجودنا مشروع بعكس وجود القوات الأخرى هناك."', ['vladimir-putin asserts 1', 'vladimir-putin denies -1']],
    ['at لكن after a duty', 'قال بوتين إنه كان على أوروبا أن تنتظر، لكنها اختارت التصعيد.', 2],
    ['at a relative clause that judges on its own', 'استنكر بوتين القرار، والذي أساء إلى الثقة.', ['vladimir-putin condemns -1']],
    ['at each verbal noun of a call', 'دعا بوتين إلى وقف القصف، وحماية المدنيين، واستئناف المفاوضات بين الطرفين.', 3],
    ['at a verbal noun that only its shape tells', 'دعا بوتين أوروبا إلى سحب القوات واستخدام نفوذها لدى الطرفين.', ['vladimir-putin calls-for -1', 'vladimir-putin calls-for 1']],
  ])('is cut %s', (_case, text, expected) => (typeof expected === 'number' ? expect(read(text).length).toBe(expected) : expect(read(text)).toEqual(expected)));

  it.each([
    ['between a circumstance and what it belongs to', 'قال بوتين إنه "في ظل هذه الجرائم، فإنه من الضروري الحوار".'],
    ['between كانت and ولا تزال', 'أكد بوتين أن موسكو كانت ولا تزال داعمة للحوار.'],
    ['behind a preposition', 'قال بوتين إن من واجبنا حماية السلام.'],
    ['at a half', 'قال بوتين إن القرار الصادر قبل عام ونصف خاطئ.'],
  ])('is not cut %s', (_case, text) => expect(read(text)).toHaveLength(1));

  it('ends where the reporter tells of something else', () => {
    expect(evidenceIn('رفض بوتين القرار، ويأتي ذلك غداة تمكن خصومه من الفوز.', 'ar')).toEqual(['رفض بوتين القرار']);
  });
  it('finds what is said behind a long aside', () => {
    expect(read('قال بوتين، في بيان نشر مساء السبت، بمناسبة مرور ثلاثة أعوام على بدء العملية التي أطلقتها موسكو في الشرق وفي الجنوب معا، إن القرار خاطئ.')).toEqual(['vladimir-putin asserts -1']);
  });
  it('does not read the words in marks apart from the noun that governs them', () => {
    expect(read('أكد بوتين إدانته "لمعاداة السامية بجميع أشكالها".')).toEqual(['vladimir-putin condemns -1']);
  });
});

describe('news in what somebody says', () => {
  it.each([
    ['figures', 'قال بوتين إن الهجمات طالت 40 قرية.'],
    ['figures behind حيث', 'أشار بوتين إلى ارتفاع الحوادث التي سجلت في المدينة.'],
    ['what will be done', 'قال بوتين إنه سيتم تشغيل المحطة في أكتوبر.'],
    ['who meets whom', 'أعلن بوتين أن لافروف سيلتقي شكري.'],
    ['a name whose verb is a head of its own', 'ذكر بوتين أن القادة الثلاثة'],
  ])('holds no position in %s', (_case, text) => expect(read(text)).toEqual([]));
});
