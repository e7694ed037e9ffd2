import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extract, type ExtractInput } from '../lib/extract/extract';
import { isLang } from '../lib/i18n/lang';

export type Options = {
  readonly lang?: string | undefined; readonly title?: string | undefined; readonly publisher?: string | undefined;
  readonly published?: string | undefined; readonly url?: string | undefined;
};
export type Outcome = { readonly file: string; readonly json: string; readonly problems: readonly string[] } | { readonly file: string; readonly error: string };

/** One article read to a dossier's JSON; what the file beside it says (a.json beside a.txt) yields to the command line. */
export function readArticle(bytes: Uint8Array, beside: Options, options: Options): { json: string; problems: readonly string[]; usable: boolean } {
  const { lang, title, publisher, published, url } = { ...beside, ...given(options) };
  const input: ExtractInput = {
    text: new TextDecoder('utf-8').decode(bytes), lang: isLang(lang) ? lang : undefined, title, publisher, publishedOn: published, url,
  };
  const dossier = extract(input);
  const problems = dossier.problems.map(({ at, message }) => `${at}: ${message}`);
  return { json: JSON.stringify(dossier, null, 1), problems, usable: !dossier.problems.some(({ message }) => /^(?:empty|binary|oversized) text/.test(message)) };
}

function given(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** `{lang,title,publisher,publishedOn,url}` beside a text; none is no problem, a broken one is. */
export function besideOf(file: string): Options {
  let raw: string;
  try {
    raw = readFileSync(file.replace(/\.txt$/, '.json'), 'utf8');
  } catch {
    return {};
  }
  const row: unknown = JSON.parse(raw);
  if (typeof row !== 'object' || row === null) return {};
  const text = (key: string): string | undefined => {
    const value: unknown = Reflect.get(row, key);
    return typeof value === 'string' ? value : undefined;
  };
  return { lang: text('lang'), title: text('title'), publisher: text('publisher'), published: text('publishedOn'), url: text('url') };
}

/** Reads one file, and turns whatever goes wrong with it into words: the others must go on. */
export function readFile(file: string, options: Options): Outcome {
  try {
    const { json, problems, usable } = readArticle(readFileSync(file), besideOf(file), options);
    return usable ? { file, json, problems } : { file, error: problems.join('; ') };
  } catch (cause) {
    return { file, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The texts of a folder, in the order of their names. */
export function textsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted().map((name) => path.join(folder, name));
}
