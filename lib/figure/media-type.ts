import { FORMATS, isFormat } from './format';

const OTHERS: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

/** Of a published file, by the end of its name; what is not known is bytes, which no browser runs. */
export function mediaTypeOf(name: string): string {
  const ending = name.slice(name.indexOf('.') + 1);
  const last = name.slice(name.lastIndexOf('.') + 1);
  return OTHERS[ending] ?? OTHERS[last] ?? (isFormat(last) ? FORMATS[last] : 'application/octet-stream');
}
