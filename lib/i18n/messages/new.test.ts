import { expect, it } from 'vitest';
import { extract } from '../../extract/extract';
import { faultsOf, EMPTY_DRAFT } from '../../import/draft';
import { LANGS } from '../lang';
import { NEW } from './new';

const TEXTS = [
  'Heavy rain fell on the coast.', 'China said \uFFFD it agrees.', 'France \u202Edesoppo\u202C the plan.', '<p>France opposes the plan.</p>',
  'Министр приехал утром', 'France agreed today رحبت قطر بالاتفاق 法国总统呼吁',
];

it.each(LANGS)('has a sentence for whatever the reader reports of a text that the form lets through (%s)', (lang) => {
  const reported = TEXTS.flatMap((text) => [extract({ text }), extract({ text, lang: 'ar' })]).flatMap(({ problems }) => problems.map(({ message }) => message.split(':')[0] ?? ''));
  expect(new Set(reported).size).toBeGreaterThan(5);
  for (const head of reported) expect(NEW[lang].notes[head], head).toBeTypeOf('string');
});

it.each(LANGS)('has a sentence for each fault, with no hole in it (%s)', (lang) => {
  const drafts = [{ text: '' }, { text: '\u0001\u0002\u0003' }, { text: 'Привет' }, { text: 'a '.repeat(3_000_000) }, { text: 'France agreed.', lang: 'ar', publishedOn: 'soon', url: 'x' }] as const;
  const said = drafts.flatMap((draft) => faultsOf({ ...EMPTY_DRAFT, ...draft })).map((fault) => NEW[lang].fault(fault));
  expect(new Set(said).size).toBe(7);
  for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|NaN/);
});
