import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { tokenise } from '../text/tokens';
import { findNames } from './find-mentions';

const ids = (text: string, lang: Lang) => findNames(text, tokenise(text), lang).map(({ named }) => named.row.id);

describe('findNames', () => {
  it.each([
    ['زار الوفد للصين وسوريا', ['cn', 'sy']], ['سفن في بحر الصين الجنوبي', ['south-china-sea']], ['المنتج الصيني', ['cn']],
    ['والصينية والسورية', ['cn', 'sy']], ['هذا شيء آخر', []], ['دروس في الرياضيات', []],
  ])('reads %s', (text, expected) => expect(ids(text, 'ar')).toEqual(expected));

  it.each([
    ['He asked us for help', []], ['The US and Turkey agreed', ['us', 'tr']], ['a turkey sandwich', []], ['Jordan River farms', []], ['South China Sea patrols', ['south-china-sea']],
  ])('reads %s', (text, expected) => expect(ids(text, 'en').filter((id) => ['us', 'tr', 'jo', 'cn', 'south-china-sea'].includes(id))).toEqual(expected));

  it.each([['中方同美方会谈', ['cn', 'us']], ['南海形势', ['south-china-sea']], ['中国代表团', ['cn']]])('reads %s', (text, expected) => {
    expect(ids(text, 'zh')).toEqual(expected);
  });

  it("finds a country's name inside a longer name", () => {
    const text = 'وكالة أنباء الصين الجديدة';
    expect(ids(text, 'ar')).toContain('cn');
  });
});
