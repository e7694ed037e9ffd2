import { describe, expect, it } from 'vitest';
import { extract } from './extract';

const said = (text: string) => extract({ text, lang: 'ar', publishedOn: '2023-06-10' }).statements.map(({ paraphrase }) => paraphrase.ar);

describe('an Arabic matter said again in Arabic', () => {
  it.each([
    ['that begins with a verb comes as its clause', 'قال ماكرون إن الضربة "لن تمر دون رد".', 'إيمانويل ماكرون: رفض: «الضربة لن تمر دون رد».'],
    ['behind أن keeps its particle', 'أعرب ماكرون عن أمله في أن تسهم المحادثات في التهدئة.', 'إيمانويل ماكرون: تطلع: «أن تسهم المحادثات في التهدئة».'],
    ['that is a pronoun comes as its clause', 'أكد ماكرون أن بلاده ملتزمة به.', 'إيمانويل ماكرون: تعهد: «بلاده ملتزمة به».'],
    ['that is a noun stays a noun', 'رفض ماكرون القرار.', 'إيمانويل ماكرون: رفض: القرار.'],
  ])('%s', (_case, text, expected) => expect(said(text)).toEqual([expected]));

  it('leaves the other languages as they were', () => {
    const [statement] = extract({ text: 'قال ماكرون إن الضربة "لن تمر دون رد".', lang: 'ar', publishedOn: '2023-06-10' }).statements;
    expect([statement?.paraphrase.en.includes('«'), statement?.paraphrase.zh.includes('«')]).toEqual([false, false]);
  });
});
