import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBibtex, toCslJson, toRis, type Work } from './citation';

const WORK: Work = { title: '', publisher: 'Al & Co', issued: '2021-11-05', url: 'https://example.org/v/abc?x=1&y_z=2', version: 'abcdefghijklmnopqrstuvwxyz', lang: 'ar' };
const PIECES = ['شي: الصين', 'سوريا', '“وحدة”', '«سيادة»', '习近平', '叙利亚', '——', 'Xi', 'UNESCO', '{', '}', '%', '&', '_', '#', '$', '~', '^', '\\', '"', '’', '2021', '(65)', '@', ',', '='];
const titles = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '));

type Cited = { readonly title: string; readonly publisher: string; readonly issued: { readonly 'date-parts': readonly (readonly number[])[] } };

const require = createRequire(import.meta.url); // a well-known reader of citations, which has no types of its own
const { Cite }: { readonly Cite: new (citation: string) => { readonly data: readonly Cited[] } } = require('@citation-js/core');
for (const format of ['bibtex', 'ris']) require(`@citation-js/plugin-${format}`);

it.each([
  ['BibTeX', toBibtex],
  ['RIS', (work: Work) => toRis(work).replace('TY  - WEB', 'TY  - RPRT')], // that reader keeps no field of a page on the web, in any RIS
  ['CSL-JSON', (work: Work) => JSON.stringify(toCslJson(work))],
] as const)('a hundred titles in three languages come back from %s as they were', (_, citation) => {
  fc.assert(fc.property(titles, (title) => {
    const read = new Cite(citation({ ...WORK, title })).data[0];
    expect(read?.title).toBe(title);
    expect(read?.publisher).toBe(WORK.publisher);
    expect(read?.issued['date-parts']).toEqual([[2021, 11, 5]]);
  }), { seed: 1, numRuns: 100 });
});
