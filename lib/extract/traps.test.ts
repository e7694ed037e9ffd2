import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { extract } from './extract';

/** The countries that the text names, as a map would draw them. */
function countriesIn(text: string, lang: Lang): readonly string[] {
  const { mentions, places } = extract({ text, lang, publishedOn: '2023-06-10' });
  const named = new Set(mentions.filter(({ via }) => via === 'name' || via === 'adjective').map(({ of }) => of));
  return places.filter(({ id, kind }) => kind === 'country' && named.has(id)).map(({ iso2 }) => iso2 ?? '?').toSorted();
}

describe('names that look like a country', () => {
  it.each([
    ['أبحرت السفينة في بحر الصين الجنوبي.', []], ['قدمت الوفود هداياها للصين.', ['CN']], ['قال شي إن التعاون مهم.', []], ['لم يحدث شيء في الاجتماع.', []],
    ['زار الوفد شينجيانغ.', []], ['يقع المعبر قرب نهر الأردن.', []], ['وصل الملك إلى الأردن.', ['JO']], ['زار الوزير مصر أمس.', ['EG']], ['مصير المفاوضات غامض.', []],
    ['وصل وفد من سلطنة عمان إلى مسقط.', ['OM']], ['التقى الوزير الأردني نظيره العراقي في عمان.', ['IQ', 'JO']], ['وصل السلطان هيثم إلى عمان، عاصمتها مسقط.', ['OM']],
    ['عاد السلام إلى جنوب السودان.', ['SS']], ['عاد السلام إلى السودان.', ['SD']], ['أعلنت جمهورية الكونغو الديمقراطية الهدنة.', ['CD']],
    ['عبرت السفن المحيط الهندي.', []], ['زار الرئيس الجزائر وتونس.', ['DZ', 'TN']], ['في العاصمة الجزائر التقى الوفدان.', []], ['أخذ التلاميذ دروسا في اللغة.', []],
    ['عبرت القوى الخارجية الحدود.', []], ['انتشر كوفيد-19 في الإقليم.', []],
  ])('%s', (text, expected) => expect(countriesIn(text, 'ar')).toEqual(expected));

  it.each([
    ['The governor of Georgia spoke in Atlanta.', []], ['Georgia and Armenia opened talks in Tbilisi.', ['AM', 'GE']], ['Michael Jordan retired.', []], ['Jordan reopened the crossing.', ['JO']],
    ['They cooked a turkey.', []], ['Turkey reopened the crossing.', ['TR']], ['Troops left Chad.', ['TD']], ['The Indian Ocean is wide.', []], ['Patrols in the South China Sea go on.', []],
  ])('%s', (text, expected) => expect(countriesIn(text, 'en')).toEqual(expected));

  it.each([['中方同美方举行会谈。', ['CN', 'US']], ['南海形势总体稳定。', []], ['各方应保持克制。', []]])('%s', (text, expected) => expect(countriesIn(text, 'zh')).toEqual(expected));
});
