import { describe, expect, it } from 'vitest';
import { parseDossier } from '../dossier/parse';
import { extract } from './extract';

/** The article's own event as "id edtf category place". */
function ownEvent(text: string, lang: 'ar' | 'en' | 'zh', publishedOn?: string): string | null {
  const dossier = extract({ text, lang, publishedOn });
  const parsed = parseDossier(dossier);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  const [own] = dossier.events;
  return own === undefined ? null : [own.id, own.edtf, own.category, own.place ?? '-'].join(' ');
}

describe('the event an article reports', () => {
  it.each([
    ['بحث الرئيس المصري عبد الفتاح السيسي في اتصال هاتفي يوم الثلاثاء مع الرئيس الفرنسي إيمانويل ماكرون الوضع في غزة.', 'ar', 'sisi-macron-call 2023-10-24 call -'],
    ['التقى وزير الخارجية السعودي فيصل بن فرحان نظيره الإيراني حسين أمير عبد اللهيان في جدة أمس.', 'ar', 'farhan-amir-abdollahian-meeting 2023-10-25 visit jeddah'],
    ['Emmanuel Macron spoke by phone with Abdel Fattah el-Sisi on Tuesday and called for restraint.', 'en', 'macron-sisi-call 2023-10-24 call -'],
    ['Antony Blinken met with Wang Yi in Munich on Oct. 20, 2023.', 'en', 'blinken-wang-meeting 2023-10-20 visit munich'],
    ['10月24日，习近平主席同法国总统马克龙通电话。', 'zh', 'xi-macron-call 2023-10-24 call -'],
  ] as const)('is a call or a meeting of two, on its day: %s', (text, lang, event) => expect(ownEvent(text, lang, '2023-10-26')).toBe(event));

  it('is a statement where the article only says what somebody said', () => {
    expect(ownEvent('Qatar welcomed the accord on Monday.', 'en', '2023-10-26')).toBe('qa-statement 2023-10-23 diplomatic-relations -');
  });
  it('is dated about the publication, and says so, where the lead names no day', () => {
    const { events: [own] } = extract({ text: 'Qatar welcomed the accord.', lang: 'en', publishedOn: '2023-10-26' });
    expect(own).toMatchObject({ edtf: '2023-10-26~', provenance: { class: 'derived', formula: expect.stringContaining('2023-10-26') } });
  });
  it('is none without a day, without an event, or far down', () => {
    expect(ownEvent('Qatar welcomed the accord.', 'en')).toBeNull();
    expect(ownEvent('Rain fell on the coast on Monday.', 'en', '2023-10-26')).toBeNull();
    expect(ownEvent(`${'Rain fell on the coast. '.repeat(6)}Macron spoke by phone with Sisi on Monday.`, 'en', '2023-10-26')).toBeNull();
  });
  it('quotes the words that name it and its day', () => {
    const { events: [own] } = extract({ text: 'Emmanuel Macron spoke by phone with Abdel Fattah el-Sisi on Tuesday.', lang: 'en', publishedOn: '2023-10-26' });
    expect(own?.evidence.map(({ quote }) => quote)).toEqual(['by phone', 'Tuesday']);
  });
});
