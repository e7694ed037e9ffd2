import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDossier, type Parsed } from '../dossier/parse';
import { Issues, type Dossier, type Issue } from '../dossier/schema';
import type { Lang } from '../i18n/lang';

/** What the library says of a dossier without opening it. */
export type Summary = {
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly counts: { readonly statements: number; readonly speakers: number; readonly events: number; readonly places: number };
};

/** A file of the library: its summary, or that it can't be read (the page of the dossier says why). */
export type Entry = { readonly id: string; readonly summary: Summary | null };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The project's own dossiers first; `MAWQIF_DOSSIERS` adds a folder of others. */
function folders(): readonly string[] {
  const own = path.join(process.cwd(), 'data', 'dossiers');
  const more = process.env['MAWQIF_DOSSIERS'];
  return more === undefined || more === '' ? [own] : [own, path.resolve(more)];
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null;
    throw error;
  }
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
  return Issues.parse(JSON.parse(await readFile(path.join(process.cwd(), 'data', 'issues.json'), 'utf8')));
}

/** A dossier by its id, checked; null when no folder has a file of that name. `lang` is the language of the problems. */
export async function readDossier(id: string, lang: Lang): Promise<Parsed<Dossier> | null> {
  // An id that could leave the folder is no id of ours.
  if (!ID.test(id)) return null;
  for (const folder of folders()) {
    const text = await readIfThere(path.join(folder, `${id}.json`));
    if (text === null) continue;
    const issueIds = (await readIssues()).map((issue) => issue.id);
    return parseDossier(parseJson(text), { lang, issueIds });
  }
  return null;
}

/** Whether some folder has a dossier of this id, sound or not. */
export async function hasDossier(id: string): Promise<boolean> {
  if (!ID.test(id)) return false;
  const there = await Promise.all(folders().map((folder) => access(path.join(folder, `${id}.json`)).then(() => true, () => false)));
  return there.includes(true);
}

export function summarise({ id, article, statements, events, mentions, places }: Dossier): Summary {
  const mentioned = new Set(mentions.map(({ of }) => of));
  return {
    id,
    title: article.title,
    lang: article.lang,
    publishedOn: article.publishedOn,
    publisher: article.publisher,
    counts: {
      statements: statements.filter(({ repeats }) => repeats === null).length,
      speakers: new Set(statements.map(({ speaker }) => speaker)).size,
      events: events.length,
      places: places.filter((place) => mentioned.has(place.id)).length,
    },
  };
}

/** Every dossier of the library, newest article first. */
export async function listDossiers(): Promise<readonly Entry[]> {
  const names = await Promise.all(folders().map((folder) => readdir(folder).catch(() => [])));
  const ids = [...new Set(names.flat().flatMap((name) => (name.endsWith('.json') && ID.test(name.slice(0, -5)) ? [name.slice(0, -5)] : [])))];
  const entries = await Promise.all(
    ids.map(async (id): Promise<Entry> => {
      const parsed = await readDossier(id, 'en');
      return { id, summary: parsed?.ok === true ? summarise(parsed.value) : null };
    }),
  );
  const date = ({ summary }: Entry) => summary?.publishedOn ?? '';
  return entries.toSorted((a, b) => date(b).localeCompare(date(a), 'en') || a.id.localeCompare(b.id, 'en'));
}
