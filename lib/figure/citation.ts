import { stripIsolates } from '../i18n/format';
import { tagOf, type Lang } from '../i18n/lang';

/** What a reader needs to cite a publication. `issued` is ISO 8601, a day; null where the article has no date. */
export type Work = {
  readonly title: string;
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly url: string;
  /** The publication's hash; the address that carries it never changes. */
  readonly version: string;
  readonly lang: Lang;
};

/** Words that make a citation of this kind of work; the same in all three formats. */
const MEDIUM = 'Interactive figures';
const SOFTWARE = 'Mawqif';

const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', _: '\\_', '#': '\\#', $: '\\$', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

function inBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}%&_#$~^]/g, (character) => BIBTEX_ESCAPES[character] ?? character);
}

/** A citation is a line: a title's line breaks and controls would end a field or a record. */
function oneLine(text: string): string {
  return stripIsolates(text).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** A BibTeX `@online` record for biblatex. Braces around the title keep its capitals. */
export function toBibtex({ title, publisher, issued, url, version, lang }: Work): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${inBibtex(title)}}`],
    ['organization', SOFTWARE],
    ['publisher', publisher === null ? null : inBibtex(publisher)],
    ['date', issued],
    ['version', version],
    ['url', url],
    ['langid', { en: 'english', ar: 'arabic', zh: 'chinese' }[lang]],
    ['howpublished', MEDIUM],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@online{mawqif-${version},`, ...lines, '}', ''].join('\n');
}

/** RIS, with the two spaces around the dash that its readers insist on. */
export function toRis({ title, publisher, issued, url, version, lang }: Work): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'WEB'],
    ['TI', oneLine(title)],
    ['AU', SOFTWARE],
    ['PB', publisher === null ? null : oneLine(publisher)],
    ['DA', issued?.replaceAll('-', '/') ?? null],
    ['PY', issued?.slice(0, 4) ?? null],
    ['ET', version],
    ['LA', tagOf(lang)],
    ['UR', url],
    ['M3', MEDIUM],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** CSL-JSON, as Zotero, Pandoc and citeproc read it. */
export function toCslJson({ title, publisher, issued, url, version, lang }: Work): readonly Readonly<Record<string, unknown>>[] {
  return [{
    id: `mawqif-${version}`,
    type: 'graphic',
    title: oneLine(title),
    author: [{ literal: SOFTWARE }],
    ...(publisher === null ? {} : { publisher: oneLine(publisher) }),
    ...(issued === null ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    URL: url,
    version,
    language: tagOf(lang),
    medium: MEDIUM,
  }];
}
