import { describe, expect, it } from 'vitest';
import { adjectiveForms, imperfectForms, nounForms, perfectForms } from './arabic-forms';

const forms = (rows: readonly { form: string }[]) => rows.map(({ form }) => form);

describe('Arabic forms', () => {
  it('inflects a sound perfect', () => expect(forms(perfectForms('أكد'))).toEqual(expect.arrayContaining(['اكد', 'اكدت', 'اكدا', 'اكدوا', 'اكدنا'])));
  it('inflects a weak perfect', () => {
    expect(forms(perfectForms('دعا'))).toEqual(expect.arrayContaining(['دعا', 'دعت', 'دعوا', 'دعونا']));
    expect(forms(perfectForms('أبدى'))).toEqual(expect.arrayContaining(['ابدي', 'ابدت', 'ابديا', 'ابدوا']));
  });
  it('inflects the imperfect with dual and plural', () => {
    expect(forms(imperfectForms('يرفض'))).toEqual(expect.arrayContaining(['يرفض', 'ترفض', 'نرفض', 'يرفضان', 'يرفضون']));
    expect(forms(imperfectForms('يدعو'))).toEqual(expect.arrayContaining(['تدعو', 'ندعو', 'يدعون']));
  });
  it('opens the ta marbuta of a noun before a pronoun', () => expect(nounForms('إدانة')).toEqual(expect.arrayContaining(['ادانه', 'ادانتها', 'ادانتهم'])));
  it('gives a participle its accusative, feminine and dual', () => {
    expect(forms(adjectiveForms('مؤكد'))).toEqual(expect.arrayContaining(['مؤكدا', 'مؤكده', 'مؤكدين', 'مؤكدتين']));
  });
  it('makes no feminine plural of a participle: مذكرات are memoranda', () => expect(forms(adjectiveForms('مذكر'))).not.toContain('مذكرات'));
});
