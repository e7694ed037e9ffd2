import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate, stripIsolates } from '../i18n/format';
import { LANGS } from '../i18n/lang';
import { plainText, runLang, runsIn } from './office-text';

const MARKS = /[\u200E\u200F]/g;
const words = fc.array(fc.constantFrom('دمشق', 'شي', 'Beijing', '2021', '中国', ' ', '، ', ' · ', '(', ')', '.', '5', '٥', '😀').chain((word) => fc.constantFrom(word, isolate(word))), { maxLength: 12 }).map((all) => all.join(''));

describe('runsIn', () => {
  it('says the words in reading order, whatever their directions', () => {
    fc.assert(fc.property(words, fc.constantFrom(...LANGS), (text, lang) => {
      expect(runsIn(text, lang).map((run) => run.text).join('').replace(MARKS, '')).toBe(stripIsolates(text));
    }), { seed: 5 });
  });
  it('parts no run that goes on in the same direction', () => {
    fc.assert(fc.property(words, fc.constantFrom(...LANGS), (text, lang) => {
      const runs = runsIn(text, lang);
      expect(runs.filter(({ dir }, i) => dir === runs[i - 1]?.dir)).toEqual([]);
    }), { seed: 6 });
  });
  it('keeps Latin words and digits of an Arabic sentence to the right', () => {
    expect(runsIn('في 2021 زار Xi دمشق', 'ar').filter(({ dir }) => dir === 'ltr').map(({ text }) => text)).toEqual(['2021', 'Xi']);
  });
  it('keeps a date after an isolated Arabic title where it is written', () => {
    const runs = runsIn(`Source: ${isolate('شي: الصين')}, ${isolate('5 November')}`, 'en');
    expect(runs.map(({ dir, text }) => `${dir} ${text.replace(MARKS, '')}`)).toEqual(['ltr Source: ', 'rtl شي: الصين', 'ltr , 5 November']);
    expect(runs[2]?.text.startsWith('\u200E')).toBe(true); // without it the comma and the 5 would go with the title
  });
  it('lets no override of a name turn what follows', () => {
    expect(runsIn(`${isolate('\u202Eabc')} 2021`, 'en').map(({ dir, text }) => `${dir} ${text.replace(MARKS, '')}`)).toEqual(['ltr abc 2021']);
  });
  it('takes no words', () => expect(runsIn('', 'ar')).toEqual([]));
});

it('calls no Latin word Arabic', () => {
  expect(runLang({ text: 'Xi', dir: 'ltr' }, 'ar')).toBe('en');
  expect(runLang({ text: 'شي', dir: 'rtl' }, 'zh')).toBe('ar');
  expect(runLang({ text: '中国', dir: 'ltr' }, 'zh')).toBe('zh');
});

it('leaves no steering in a plain text', () => expect(plainText(`${isolate('a')}\n  b `)).toBe('a b'));
