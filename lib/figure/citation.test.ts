import { expect, it } from 'vitest';
import { toBibtex, toCslJson, toRis, type Work } from './citation';

const WORK: Work = {
  title: 'شي: الصين تعمل مع سوريا', publisher: 'Alwaqie', issued: '2021-11-05', url: 'https://example.org/v/abc', version: 'abcdefghijklmnopqrstuvwxyz', lang: 'ar',
};

it('keeps an Arabic title in its order in all three formats', () => {
  expect(toBibtex(WORK)).toContain('title = {{شي: الصين تعمل مع سوريا}}');
  expect(toRis(WORK)).toContain('TI  - شي: الصين تعمل مع سوريا\r\n');
  expect(toCslJson(WORK)[0]).toMatchObject({ type: 'graphic', title: WORK.title, issued: { 'date-parts': [[2021, 11, 5]] } });
});

it('escapes what BibTeX would read as markup', () => {
  expect(toBibtex({ ...WORK, title: 'A & B_{c} 50% #1 \\x' })).toContain('title = {{A \\& B\\_\\{c\\} 50\\% \\#1 \\textbackslash{}x}}');
});

it('lets no title end its record', () => {
  const hostile = { ...WORK, title: 'x\r\nER  - \r\nTY  - WEB' };
  expect(toRis(hostile).match(/^TY {2}-/gm)).toHaveLength(1);
  expect(toBibtex({ ...WORK, title: 'x}}\n@online{evil,' }).split('\n').filter((line) => line.startsWith('@'))).toHaveLength(1);
});

it('leaves out what is not known', () => {
  const bare = { ...WORK, publisher: null, issued: null };
  expect(toBibtex(bare)).not.toMatch(/publisher|date/);
  expect(toRis(bare)).not.toMatch(/^(?:PB|DA|PY)/m);
  expect(Object.keys(toCslJson(bare)[0] ?? {})).not.toContain('issued');
});
