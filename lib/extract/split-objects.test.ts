import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/lang';
import { extract } from './extract';

const issues = (text: string, lang: Lang) => extract({ text, lang }).statements.map(({ issue }) => issue);

describe('splitByObject', () => {
  it('makes a list of named issues so many positions', () => {
    expect(issues('Cuba supports China on Xinjiang, Tibet and Hong Kong.', 'en')).toEqual(['xinjiang', 'tibet', 'hong-kong']);
    expect(issues('王毅表示，巴方支持中方在台湾、西藏、新疆等问题上的立场。', 'zh')).toEqual(['taiwan', 'tibet', 'xinjiang']);
  });
  it('splits heavy Arabic objects under their verb', () => {
    expect(issues('تدعم كوبا القانون الدولي والمصالح المشتركة للدول النامية.', 'ar')).toEqual(['un-multilateralism', 'developing-countries']);
  });
  it('keeps light objects together', () => expect(issues('تدعم كوبا الأمن والاستقرار.', 'ar').length).toBe(1));
  it('keeps thanks whole', () => expect(issues('شكرت كوبا الصين على القانون الدولي والمصالح المشتركة للدول النامية.', 'ar').length).toBe(1));
});
