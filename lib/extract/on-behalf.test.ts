import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { extract } from './extract';

const behalf = (text: string, lang: Lang) => extract({ text, lang, publishedOn: '2023-06-10' }).statements.map(({ speaker, onBehalfOf }) => `${speaker} ${onBehalfOf ?? '-'}`);

describe('for whom a speaker has the word', () => {
  it.each([
    ['On behalf of the European Union, Josep Borrell condemned the attack.', 'josep-borrell european-union'],
    ['Josep Borrell, speaking on behalf of the European Union, said the plan was dangerous.', 'josep-borrell european-union'],
    ['Egypt, on behalf of the Arab League, welcomed the draft.', 'government-eg league-of-arab-states'],
    ['Egypt, in the name of the African Union, welcomed the draft.', 'government-eg african-union'],
    ['Egypt welcomed the draft.', 'government-eg -'],
    ['Egypt welcomed the name of the mission.', 'government-eg -'],
  ])('%s', (text, expected) => expect(behalf(text, 'en')).toEqual([expected]));
  it('does not hand it on to whoever speaks next', () => {
    expect(behalf('Egypt, on behalf of the Arab League, welcomed the draft; Iran opposed it.', 'en')).toEqual(['government-eg league-of-arab-states', 'government-ir -']);
  });
  it.each([
    ['博雷利代表欧盟表示，欧方反对制裁。', 'josep-borrell european-union'], ['代表欧盟发言的博雷利表示，反对制裁。', 'josep-borrell european-union'],
    ['博雷利以欧盟名义谴责袭击。', 'josep-borrell european-union'], ['埃及代表团表示，埃方反对制裁。', 'government-eg -'],
  ])('%s', (text, expected) => expect(behalf(text, 'zh')).toEqual([expected]));
});
