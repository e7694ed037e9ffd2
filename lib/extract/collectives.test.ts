import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { extract } from './extract';

const read = (text: string, lang: Lang) => extract({ text, lang, publishedOn: '2023-06-10' });
const collectives = (text: string, lang: Lang) => read(text, lang).actors.filter(({ kind }) => kind === 'group' || kind === 'unnamed').map(({ id, kind }) => `${id} ${kind}`);

describe('groups and unnamed actors', () => {
  it.each([
    ['تعارض الصين تدخل القوى الخارجية.', 'ar', ['external-forces unnamed']], ['تدعم مصر الشعب السوري.', 'ar', ['syrian-people group']], ['دعت مصر المجتمع الدولي إلى التحرك.', 'ar', ['international-community group']],
    ['China opposes interference by external forces.', 'en', ['external-forces unnamed']], ['France supports the Lebanese people.', 'en', ['lebanese-people group']],
    ['中方反对外部势力干涉。', 'zh', ['external-forces unnamed']], ['中方支持叙利亚人民。', 'zh', ['syrian-people group']],
  ] as const)('%s', (text, lang, expected) => expect(collectives(text, lang)).toEqual(expected));

  it.each([['قال الوزير الفرنسي إن الشعب غاضب.', 'ar'], ['Many people left the Syrian town.', 'en'], ['叙利亚人抵达机场。', 'zh']] as const)('finds none in %s', (text, lang) => expect(collectives(text, lang)).toEqual([]));

  it('makes them targets, and keeps the state inside as a mention of its place', () => {
    const { statements, mentions } = read('تدعم مصر الشعب السوري.', 'ar');
    expect(statements[0]?.targets).toEqual(['sy', 'syrian-people']);
    expect(mentions.filter(({ of }) => of === 'sy').map(({ span }) => span.quote)).toEqual(['السوري']);
  });
});
