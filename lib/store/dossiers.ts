import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDossier, type Parsed } from '../dossier/parse';
import { Issues, type Dossier, type Issue } from '../dossier/schema';
import type { Lang } from '../i18n/lang';
import { libraryIfAny } from './here';
import { keepLatest } from './keep-latest';
import { textHash, type Asked, type Kept } from './library';
import { dossierWords, queryWords } from './search-words';
import { summarise, type Summary } from './summary';
import { keepWhileSame } from './while-same';

/** One of the library: its summary, or that it can't be read (the page of the dossier says why). */
export type Entry = { readonly id: string; readonly summary: Summary | null };

const ID = /^(?=.{1,200}$)[a-z0-9]+(?:-[a-z0-9]+)*$/; // longer ones no file system takes as a name

/** The project's own dossiers first; `MAWQIF_DOSSIERS` adds a folder of others. */
function folders(): readonly string[] {
  const own = path.join(process.cwd(), 'data', 'dossiers');
  const more = process.env['MAWQIF_DOSSIERS'];
  return more === undefined || more === '' ? [own] : [own, path.resolve(more)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the schema's own report says that this is no dossier
  }
}

/** The taxonomy of `data/issues.json`: ours, so a fault in it is a bug. */
export async function readIssues(): Promise<Issue[]> {
  const issues = await issuesWhileSame(path.join(process.cwd(), 'data', 'issues.json'), 'issues', async (file) => Issues.parse(JSON.parse(await readFile(file, 'utf8'))));
  if (issues === null) throw new Error('bug: the taxonomy data/issues.json is not there');
  return issues;
}

const issuesWhileSame = keepWhileSame<Issue[]>();

/** A dossier by its id, checked; null when neither the library nor a folder has one. `lang` is the language of the problems. */
export async function readDossier(id: string, lang: Lang): Promise<Parsed<Dossier> | null> {
  const kept = await keptDossier(id);
  if (kept !== null) return kept.deletedAt === null ? checked(kept, lang) : null;
  return readShipped(id, lang);
}

/** What the library keeps of a dossier, deleted or not; null where only a folder may have it. */
export async function keptDossier(id: string): Promise<Kept | null> {
  if (!ID.test(id)) return null;
  return (await (await libraryIfAny())?.read(id)) ?? null;
}

const whileSame = keepWhileSame<Parsed<Dossier>>();

/** A dossier of the folders, as it came. */
export async function readShipped(id: string, lang: Lang): Promise<Parsed<Dossier> | null> {
  if (!ID.test(id)) return null;
  const issueIds = await knownIssues();
  for (const folder of folders()) {
    // To read and check a dossier of ten thousand events takes most of a second.
    const parsed = await whileSame(path.join(folder, `${id}.json`), `${lang} ${issueIds.join(',')}`, async (file) => parseDossier(parseJson(await readFile(file, 'utf8')), { lang, issueIds }));
    if (parsed !== null) return parsed;
  }
  return null;
}

async function knownIssues(): Promise<readonly string[]> {
  return (await readIssues()).map((issue) => issue.id);
}

const latestChecked = keepLatest<Parsed<Dossier>>(24);

/** What the library keeps is named by a hash of its bytes, so that it is checked once. */
async function checked({ body, etag }: Kept, lang: Lang): Promise<Parsed<Dossier>> {
  const issueIds = await knownIssues();
  return latestChecked(`${etag} ${lang} ${issueIds.join(',')}`, () => Promise.resolve(parseDossier(parseJson(body), { lang, issueIds })));
}

/** Whether there is a dossier of this id, sound or not. */
export async function hasDossier(id: string): Promise<boolean> {
  if (!ID.test(id)) return false;
  const kept = await keptDossier(id);
  if (kept !== null) return kept.deletedAt === null;
  const there = await Promise.all(folders().map((folder) => access(path.join(folder, `${id}.json`)).then(() => true, () => false)));
  return there.includes(true);
}

/** `unreadable` of the `total` are files that can't be read. */
type Shelf = { readonly items: readonly Entry[]; readonly total: number; readonly unreadable: number; readonly next: string | null };

/** The library a page at a time, newest article first: what people keep in it, and what the folders bring that nobody has changed. */
export async function listDossiers({ limit, after, query }: Asked): Promise<Shelf | null> {
  const library = await libraryIfAny();
  const found = await shippedEntries(query);
  const known = (await library?.known(found.map(({ id }) => id))) ?? new Set();
  const shipped = found.filter(({ id }) => !known.has(id)).toSorted(inOrder);
  const place = after === null ? null : (shipped.find(({ id }) => id === after) ?? (await entryOf(after)));
  if (after !== null && place === null) return null;
  const later = place === null ? shipped : shipped.filter((entry) => inOrder(place, entry) < 0);
  const kept = await library?.list({ limit, after: place === null ? null : { id: place.id, sortedBy: dateOf(place) }, query });
  const all = [...later, ...(kept?.items ?? []).map((summary) => ({ id: summary.id, summary }))].toSorted(inOrder);
  const items = all.slice(0, limit);
  const more = all.length > limit || kept?.more === true;
  return { items, total: shipped.length + (kept?.total ?? 0), unreadable: shipped.filter(({ summary }) => summary === null).length, next: more ? (items.at(-1)?.id ?? null) : null };
}

const dateOf = ({ summary }: Entry) => summary?.publishedOn ?? '';

/** Of ids as the databases sort them, by their bytes. */
function inOrder(a: Entry, b: Entry): number {
  if (dateOf(a) !== dateOf(b)) return dateOf(a) < dateOf(b) ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

async function entryOf(id: string): Promise<Entry | null> {
  const parsed = await readDossier(id, 'en');
  return parsed === null ? null : { id, summary: parsed.ok ? summarise(parsed.value) : null };
}

async function shippedEntries(query: string): Promise<readonly Entry[]> {
  const ids = await shippedIds();
  const wanted = queryWords(query);
  const entries = await Promise.all(
    ids.map(async (id): Promise<readonly Entry[]> => {
      const parsed = await readShipped(id, 'en');
      if (parsed?.ok !== true) return wanted.length === 0 ? [{ id, summary: null }] : [];
      const has = wanted.length === 0 || isFound(dossierWords(parsed.value), wanted);
      return has ? [{ id, summary: summarise(parsed.value) }] : [];
    }),
  );
  return entries.flat();
}

/** Dossiers of one and the same article, by the hash of its text. */
export async function sameArticle(hash: string): Promise<readonly Summary[]> {
  const library = await libraryIfAny();
  const shipped = await shippedDossiers();
  const known = (await library?.known(shipped.map(({ id }) => id))) ?? new Set();
  const same = shipped.filter(({ id, article }) => textHash(article.text) === hash && !known.has(id)).map(summarise);
  return [...same, ...((await library?.sameArticle(hash)) ?? [])];
}

async function shippedDossiers(): Promise<readonly Dossier[]> {
  const parsed = await Promise.all((await shippedIds()).map((id) => readShipped(id, 'en')));
  return parsed.flatMap((one) => (one?.ok === true ? [one.value] : []));
}

async function shippedIds(): Promise<readonly string[]> {
  const names = await Promise.all(folders().map((folder) => readdir(folder).catch(() => [])));
  return [...new Set(names.flat().flatMap((name) => (name.endsWith('.json') && ID.test(name.slice(0, -5)) ? [name.slice(0, -5)] : [])))];
}

function isFound(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
