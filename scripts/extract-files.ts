import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dossier } from '../lib/dossier/schema';
import { offeredChronologies } from '../lib/extract/chronologies';
import { parseDay } from '../lib/extract/dates/calendar';
import { extract, type ExtractInput } from '../lib/extract/extract';
import { isLang } from '../lib/i18n/lang';
import { decodeText } from '../lib/import/decode-text';
import { htmlToText } from '../lib/import/html-to-text';

export type Options = {
  readonly lang?: string | undefined; readonly title?: string | undefined; readonly publisher?: string | undefined;
  readonly published?: string | undefined; readonly url?: string | undefined;
};
export type Outcome = { readonly file: string; readonly json: string; readonly problems: readonly string[] } | { readonly file: string; readonly error: string };

export type ReadArticle = { readonly dossier: Dossier | null; readonly json: string; readonly problems: readonly string[]; readonly usable: boolean };

/**
 * One article read to a dossier's JSON. What a page says of itself yields to the file beside it (a.json beside a.txt), and both to
 * the command line.
 */
export function readArticle(bytes: Uint8Array, beside: Options, options: Options): ReadArticle {
  const decoded = decodeText(bytes);
  const page = PAGE.test(decoded.slice(0, HEAD)) ? htmlToText(decoded) : null;
  const said = page === null ? {} : { lang: page.lang, title: page.title, publisher: page.publisher, published: page.publishedOn, url: page.url };
  const { lang, title, publisher, published, url } = { ...given(said), ...given(beside), ...given(options) };
  const faults = faultsIn({ lang, published, url });
  if (faults.length > 0) return { dossier: null, json: '', problems: faults, usable: false };
  const input: ExtractInput = {
    text: page?.text ?? decoded, lang: isLang(lang) ? lang : undefined, title, publisher, publishedOn: published, url,
    chronologies: offeredChronologies(),
  };
  const dossier = extract(input);
  return { ...written(dossier), usable: !dossier.problems.some(({ message }) => /^(?:empty|binary|oversized) text/.test(message)) };
}

/** A dossier as it leaves the command: its JSON, and its problems in lines. */
export function written(dossier: Dossier): Omit<ReadArticle, 'usable'> {
  return { dossier, json: JSON.stringify(dossier, null, 1), problems: dossier.problems.map(({ at, message }) => `${at}: ${message}`) };
}

const HEAD = 1000; // units in which a page shows that it is one
const PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body|article)[\s>]/i;

/** What a run is told of its articles and can't use, in words. */
export function faultsIn({ lang, published, url }: Options): readonly string[] {
  return [
    ...(lang === undefined || isLang(lang) ? [] : [`unknown language: "${lang}"; write ar, en or zh`]),
    ...(published === undefined || parseDay(published) !== null ? [] : [`invalid date: "${published}"; write YYYY-MM-DD`]),
    ...(url === undefined || /^https?:\/\/\S+$/.test(url) ? [] : [`invalid address: "${url}"; write https://…`]),
  ];
}

function given(options: Readonly<Record<string, string | null | undefined>>): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null));
}

/** `{lang,title,publisher,publishedOn,url}` beside a text; none is no problem, a broken one is. */
export function besideOf(file: string): Options {
  let raw: string;
  try {
    raw = readFileSync(file.replace(/\.(?:txt|html?)$/, '.json'), 'utf8');
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

/** The texts and pages of a folder, in the order of their names. */
export function textsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /\.(?:txt|html?)$/.test(name)).toSorted().map((name) => path.join(folder, name));
}
