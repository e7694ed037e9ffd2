import { describe, expect, it } from 'vitest';
import { extract } from './extract';

const relations = (text: string, lang: 'ar' | 'en' | 'zh' = 'ar') => extract({ text, lang, publishedOn: '2023-06-10' }).statements.map(({ speaker, addressee, onBehalfOf }) => [speaker, addressee, onBehalfOf]);

describe('whom something is said to', () => {
  it.each([
    ['دعت فرنسا إيران إلى التهدئة.', 'government-ir'], ['أكد ماكرون لبوتين رفض الضم.', 'vladimir-putin'], ['أكد شكري خلال اتصال مع بلينكن رفض التهجير.', 'antony-blinken'],
  ])('%s', (text, addressee) => expect(relations(text).map(([, told]) => told)).toEqual([addressee]));
  it('is the other one of a call', () => {
    expect(relations('بحث السيسي هاتفيا مع ماكرون الوضع.\nورفض السيسي التهجير.\nورحب ماكرون بالهدنة.').map(([speaker, told]) => `${speaker} ${told}`))
      .toEqual(['abdel-fattah-el-sisi emmanuel-macron', 'emmanuel-macron abdel-fattah-el-sisi']);
    expect(relations('President Emmanuel Macron spoke by phone with President Xi Jinping. Macron condemned the attack.', 'en')[0]?.[1]).toBe('xi-jinping');
  });
  it('is nobody where nobody is told', () => {
    expect(relations('رفضت فرنسا القرار.')).toEqual([['government-fr', null, null]]);
    expect(relations('اتهمت فرنسا إيران بالتصعيد.')).toEqual([['government-fr', null, null]]);
  });
});

describe('on whose behalf', () => {
  it.each([
    ['رفض الصفدي، باسم الاتحاد الأفريقي، القرار.', 'african-union'], ['رفض الصفدي، نيابة عن مصر، القرار.', 'government-eg'], ['رفض الصفدي القرار. وأيد الأردن الحوار.', 'government-jo'],
  ])('%s', (text, party) => expect(relations(text)[0]?.[2]).toBe(party));
  it('a spokesman speaks as his government, and for nobody else', () => expect(relations('رفضت المتحدثة باسم الخارجية الأردنية القرار.')).toEqual([['government-jo', null, null]]));
});
