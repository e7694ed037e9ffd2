import { describe, expect, it } from 'vitest';
import { positionsIn } from './positions.fixture';

const read = (text: string) => positionsIn(text, 'ar');

describe('two speakers under one noun', () => {
  it.each([
    ['by the names behind a dual', 'شدد الوزيران سامح شكري وأيمن الصفدي على رفض الضم.', ['sameh-shoukry rejects -1', 'ayman-safadi rejects -1']],
    ['behind a dual without its ن and their fields of work', 'حذر وزيرا الخارجية والدفاع، سامح شكري، وهاني مرعي، من التصعيد.', ['sameh-shoukry warns -1', 'hany-mray warns -1']],
    ['by their states, as persons', 'دعا الرئيسان الكيني والفرنسي إلى الهدنة.', ['william-ruto calls-for 1', 'emmanuel-macron calls-for 1']],
    ['by their states, as sides', 'رفض الجانبان الكيني والأوغندي الاتهام.', ['government-ke rejects -1', 'government-ug rejects -1']],
    ['as ministers of two states', 'أدان وزيرا خارجية مصر وفرنسا الهجوم.', ['sameh-shoukry condemns -1', 'catherine-colonna condemns -1']],
    ['as one and his counterpart', 'بحث الرئيس الكيني مع نظيره الفرنسي الأزمة، حيث أكدا أهمية السلام.', ['william-ruto calls-for 1', 'emmanuel-macron calls-for 1']],
  ])('reads them %s', (_case, text, expected) => expect(read(text)).toEqual(expected));

  it('asks a state for what a plural verb before it calls for', () => {
    expect(read('أعربت مجموعة السبع عن قلقها، وطالبوا كينيا بالانسحاب.')).toEqual(['g7 condemns -1', 'g7 calls-for -1']);
  });
  it('makes no pair of one state', () => expect(read('رحب الجانبان بالزيارة.')).toEqual([]));
});
